package org.pactwatch.web.page;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.web.desk.Sight;
import org.pactwatch.web.speech.Speech;

/**
 * Who asks for a page, and what for.
 *
 * @param sight the ledger as it was known by the day asked for
 * @param gazetteer what is known of the world
 * @param speech the language of the page
 * @param query the words of the request
 * @param links addresses that keep the days asked for
 * @param today the day on which it is asked
 */
public record Visit(
    Sight sight, Gazetteer gazetteer, Speech speech, Query query, Links links, LocalDate today) {
  public Visit {
    Objects.requireNonNull(sight, "sight");
    Objects.requireNonNull(gazetteer, "gazetteer");
    Objects.requireNonNull(speech, "speech");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(today, "today");
  }

  /** The day on which things are to hold, if one is asked for. */
  public Optional<LocalDate> asOf() {
    return links.asOf();
  }

  /** The day on which things are to hold; else the day by which they were known, else today. */
  public LocalDate day() {
    return links.asOf().or(links::knownBy).orElse(today);
  }
}
