package org.pactwatch.ledger.search;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.query.Ledger;

/**
 * What an index is made from.
 *
 * @param ledger asked for documents and lines
 * @param gazetteer tells names; asked for at each question, so that a search opens without waiting
 *     for it
 * @param headlines a line in words
 * @param engine engine and data as one text: another one makes another index
 */
public record Source(
    Ledger ledger, Supplier<Gazetteer> gazetteer, Function<Line, String> headlines, String engine) {
  public Source {
    Objects.requireNonNull(ledger, "ledger");
    Objects.requireNonNull(gazetteer, "gazetteer");
    Objects.requireNonNull(headlines, "headlines");
    Objects.requireNonNull(engine, "engine");
  }
}
