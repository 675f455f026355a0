package org.pactwatch.reading.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.document.Region;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.CutReason;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Section;

/**
 * Finds the day of publication of one document that is cleaned.
 *
 * <p>What user and markup say comes first; then the short line nearest before a page's article, any
 * time stamp that was set apart, the address, a short line after the article, and last a stamp that
 * tells a change. A time element of a page may be another article's: a day close before the text
 * goes before it.
 */
final class PublicationDay {
  // By-line, counters and links to share stand between a time stamp and the article.
  private static final int NEAR = 40;
  private static final int CLOSE = 6;
  private static final Set<Region> APART =
      Set.of(Region.COMMENTS, Region.NAVIGATION, Region.FOOTER);

  private final HeaderRules rules;
  private final Reading reading;
  private final List<Block> blocks;
  // The place among the blocks at which a page's running text begins; 0 for plain text.
  private final int start;

  PublicationDay(HeaderRules rules, Reading reading) {
    this.rules = rules;
    this.reading = reading;
    this.blocks = reading.document().blocks();
    this.start = start();
  }

  Optional<Published> find() {
    Optional<Published> declared = reading.document().declared().published();
    boolean doubted =
        declared.map(day -> day.basis() == Published.Basis.TIME_ELEMENT).orElse(false);
    if (declared.isPresent() && !doubted) {
      return declared;
    }
    return before(CLOSE)
        .or(() -> declared)
        .or(() -> before(NEAR))
        .or(() -> stamp(false))
        .or(this::address)
        .or(this::after)
        .or(() -> stamp(true));
  }

  private int start() {
    Optional<Section> first =
        reading.clean().sections().stream()
            .filter(section -> section.part() != Section.Part.TITLE)
            .findFirst();
    if (reading.document().medium() != Medium.HTML || first.isEmpty()) {
      return 0;
    }
    int offset = reading.clean().toOriginal(first.get().span()).start();
    int at = 0;
    while (at < blocks.size() && place(blocks.get(at)).start() < offset) {
      at++;
    }
    return at;
  }

  private Optional<Published> before(int most) {
    for (int i = Math.min(start, blocks.size() - 1); i >= Math.max(0, start - most); i--) {
      Optional<Published> day = day(blocks.get(i));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<Published> after() {
    for (int i = start + 1; i < blocks.size(); i++) {
      Optional<Published> day = day(blocks.get(i));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<Published> day(Block block) {
    String text = block.text().text();
    boolean apart = block.regions().stream().anyMatch(APART::contains);
    boolean page = reading.document().medium() == Medium.HTML;
    return !page || apart || Words.of(text).isProse() || rules.isUpdate(text)
        ? Optional.empty()
        : rules.day(text).map(PublicationDay::inText);
  }

  private Optional<Published> stamp(boolean update) {
    return HeaderStage.cuts(reading, Set.of(CutReason.TIME_STAMP))
        .filter(stamp -> rules.isUpdate(stamp) == update)
        .flatMap(stamp -> rules.day(stamp).stream())
        .findFirst()
        .map(PublicationDay::inText);
  }

  private Optional<Published> address() {
    return HeaderStage.addresses(reading)
        .flatMap(address -> rules.addressDay(address).stream())
        .findFirst()
        .map(day -> new Published(day, Published.Basis.ADDRESS));
  }

  private static Published inText(LocalDate day) {
    return new Published(day, Published.Basis.TEXT);
  }

  private static Span place(Block block) {
    return block.text().toOriginal(new Span(0, block.text().length()));
  }
}
