package org.pactwatch.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.State;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Grounds;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/**
 * A dispatch about the invented states of {@link Press}, put together sentence by sentence, each
 * with the claim that it makes in short words: {@code transfer deliver done supplier=XAR
 * recipient=XBE item=weapon:tern-2 number=12 time=2030 by=person:orso}. A number with {@code ~} is
 * about, with {@code +} at least so many.
 */
public final class Wire {
  private final String name;
  private final LocalDate day;
  private final StringBuilder text = new StringBuilder();
  private final Map<Span, String> told = new HashMap<>();
  private final List<Span> order = new ArrayList<>();

  public Wire(String name, String day) {
    this.name = name;
    this.day = LocalDate.parse(day);
  }

  /** Adds words that claim nothing. */
  public Wire says(String words) {
    text.append(words).append('\n');
    return this;
  }

  /** Adds a sentence and what it claims. */
  public Wire tells(String sentence, String claim) {
    Span span = new Span(text.length(), text.length() + sentence.length());
    told.put(span, claim);
    order.add(span);
    return says(sentence);
  }

  public ArticleReading reading() {
    String original = text.toString();
    DocumentId id = new DocumentId(name);
    return new ArticleReading(
        new Article(
            id,
            Digest.of(original),
            Medium.TEXT,
            original,
            new Declared(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Title of " + name),
                Optional.of("https://gazette.example/" + name),
                Optional.empty())),
        "test 1",
        State.KEPT,
        new Header(
            Optional.of(new Published(day, Published.Basis.GIVEN)),
            Optional.of(EntityId.parse("outlet:port-gazette")),
            List.of(),
            Optional.of("fr")),
        Annotations.none(),
        order.stream().map(span -> claim(id, original, span)).toList(),
        List.of());
  }

  private Claim claim(DocumentId id, String original, Span span) {
    String[] words = told.get(span).split(" ", -1);
    Map<String, String> given = new HashMap<>();
    Stream.of(words)
        .skip(3)
        .forEach(word -> given.put(key(word), word.substring(key(word).length() + 1)));
    ClaimType type = ClaimType.valueOf(words[0].toUpperCase(Locale.ROOT));
    EnumMap<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
    type.roles().forEach(role -> roles.put(role, ids(given, role.toString())));
    Details details =
        new Details(
            ids(given, "item"),
            Optional.ofNullable(given.get("number")).map(Wire::quantity),
            ids(given, "instrument").stream().findFirst(),
            Optional.ofNullable(given.get("kind"))
                .map(kind -> ObligationKind.valueOf(kind.toUpperCase(Locale.ROOT))),
            ids(given, "place").stream().findFirst());
    return Claim.of(
        id,
        Digest.of(original),
        new Proposition(
            type,
            Act.valueOf(words[1].toUpperCase(Locale.ROOT)),
            new Roles(roles),
            details,
            Optional.ofNullable(given.get("time")).map(Wire::time)),
        new Factuality(
            Status.valueOf(words[2].toUpperCase(Locale.ROOT)),
            Certainty.CERTAIN,
            Polarity.POSITIVE),
        new Attribution(ids(given, "by"), Optional.empty(), List.of(), Optional.empty()),
        Map.of(),
        new Grounds(Evidence.of(original, span, span.of(original)), List.of(), "test:rule"));
  }

  private static String key(String word) {
    return word.substring(0, word.indexOf('='));
  }

  private static List<EntityId> ids(Map<String, String> given, String key) {
    return given.containsKey(key)
        ? Stream.of(given.get(key).split(",", -1)).map(EntityId::parse).toList()
        : List.of();
  }

  private static Quantity quantity(String number) {
    double value = Double.parseDouble(number.replaceAll("[~+]", ""));
    return new Quantity(
        OptionalDouble.of(value),
        number.startsWith("+") ? OptionalDouble.empty() : OptionalDouble.of(value),
        number.startsWith("~"),
        Optional.empty(),
        number);
  }

  private static TimeValue time(String value) {
    TimeValue.Precision precision =
        switch (value.length()) {
          case 4 -> TimeValue.Precision.YEAR;
          case 7 -> TimeValue.Precision.MONTH;
          default -> TimeValue.Precision.DAY;
        };
    return new TimeValue(value, precision, value, TimeValue.Anchor.TEXT);
  }
}
