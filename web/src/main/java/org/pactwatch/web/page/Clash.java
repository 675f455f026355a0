package org.pactwatch.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.web.speech.Speech;

/**
 * A contradiction with both sides.
 *
 * @param kind in what they differ
 * @param sentence what stands against what
 * @param first one side
 * @param second the other; absent where it is on record
 * @param lines the lines in which they stand
 */
public record Clash(
    Contradiction.Kind kind,
    Speech.Said sentence,
    ClaimCard first,
    Optional<ClaimCard> second,
    List<Line> lines) {
  public Clash {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    lines = List.copyOf(lines);
  }

  static Clash of(Contradiction one, Visit visit) {
    return new Clash(
        one.kind(),
        visit.speech().sentence(one.sentence()),
        card(one.first(), visit),
        one.second().map(claim -> card(claim, visit)),
        one.lines().stream().flatMap(id -> visit.sight().line(id).stream()).toList());
  }

  private static ClaimCard card(Claim claim, Visit visit) {
    Header header =
        visit.sight().claim(claim.id()).map(SourcedClaim::header).orElseGet(Header::nothing);
    return ClaimCard.of(claim, header, visit.speech());
  }
}
