package org.pactwatch.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.CutReason;
import org.pactwatch.reading.stream.Header;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Section;
import org.pactwatch.reading.stream.Stage;

/**
 * Tells where a document comes from: day of publication, outlet, agencies. What user and markup say
 * comes first, then time stamps and names that {@link CleanStage} set apart, then the address.
 */
public final class HeaderStage implements Stage {
  private static final Pattern HOST = Pattern.compile("(?:https?://|www\\.)([\\w.-]+)");
  // A photograph's credit is no credit of the text; it is cut as a credit, and not looked at.
  private static final Set<CutReason> NAMES =
      Set.of(CutReason.SITE_NAME, CutReason.MENU, CutReason.AUTHOR_NOTE);

  private final HeaderRules rules;
  private final Outlets outlets;

  public HeaderStage(HeaderRules rules, Outlets outlets) {
    this.rules = Objects.requireNonNull(rules);
    this.outlets = Objects.requireNonNull(outlets);
  }

  @Override
  public Reading apply(Reading reading) {
    return reading.withHeader(
        new Header(new PublicationDay(rules, reading).find(), outlet(reading), agencies(reading)));
  }

  private Optional<EntityId> outlet(Reading reading) {
    Declared declared = reading.document().declared();
    return declared
        .outlet()
        // What the user or the page names stands, known to the gazetteer or not.
        .map(name -> outlets.byName(name).orElseGet(() -> EntityId.text(name)))
        .or(() -> addresses(reading).flatMap(address -> host(address).stream()).findFirst())
        .or(() -> cuts(reading, NAMES).flatMap(name -> outlets.byName(name).stream()).findFirst());
  }

  private List<EntityId> agencies(Reading reading) {
    CleanText clean = reading.clean();
    Stream<String> kept =
        clean.sections().stream()
            .filter(section -> section.part() != Section.Part.CAPTION)
            .map(section -> section.span().of(clean.text()));
    List<EntityId> agencies = new ArrayList<>();
    Stream.concat(kept, cuts(reading, Set.of(CutReason.AUTHOR_NOTE)))
        .forEach(
            line -> {
              rules.credited(line).stream()
                  .flatMap(name -> outlets.byName(name).stream())
                  .forEach(agencies::add);
              rules.surelyCredited(line).stream()
                  .flatMap(name -> agency(name).stream())
                  .forEach(agencies::add);
            });
    return agencies;
  }

  /** An agency that the gazetteer does not know is one all the same where a dateline names it. */
  private Optional<EntityId> agency(String name) {
    return outlets
        .byName(name)
        .or(() -> outlets.isOther(name) ? Optional.empty() : Optional.of(EntityId.text(name)));
  }

  private Optional<EntityId> host(String address) {
    Matcher matcher = HOST.matcher(address.toLowerCase(Locale.ROOT));
    if (!matcher.find()) {
      return Optional.empty();
    }
    // Editions and image servers are hosts below the outlet's own.
    String host = matcher.group(1);
    while (host.contains(".")) {
      Optional<EntityId> known = outlets.byHost(host);
      if (known.isPresent()) {
        return known;
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  static Stream<String> addresses(Reading reading) {
    return Stream.concat(
        reading.document().declared().address().stream(), cuts(reading, Set.of(CutReason.ADDRESS)));
  }

  static Stream<String> cuts(Reading reading, Set<CutReason> reasons) {
    return reading.clean().cuts().stream()
        .filter(cut -> reasons.contains(cut.reason()))
        .map(cut -> cut.original().of(reading.document().original()));
  }
}
