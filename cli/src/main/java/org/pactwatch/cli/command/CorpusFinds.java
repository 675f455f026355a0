package org.pactwatch.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pactwatch.eval.corpus.score.Found;
import org.pactwatch.eval.corpus.score.FoundClaim;
import org.pactwatch.eval.corpus.score.FoundContradiction;
import org.pactwatch.eval.corpus.score.FoundLine;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.text.Span;

/** What a ledger made of a corpus, as the records that are scored. */
final class CorpusFinds {
  private CorpusFinds() {}

  static Found in(Ledger ledger) {
    List<LineSummary> lines = ledger.summaries(LineFilter.all());
    return new Found(
        families(ledger),
        claims(ledger),
        lines.stream().map(CorpusFinds::line).toList(),
        contradictions(ledger));
  }

  /** Families of copies: what lineage makes of them. */
  private static Map<String, String> families(Ledger ledger) {
    Lineage lineage = ledger.lineage();
    Map<String, String> families = new TreeMap<>();
    for (DocumentEntry one : ledger.documents()) {
      String family =
          lineage.contains(one.id()) ? lineage.familyOf(one.id()).name().value() : one.id().value();
      families.put(one.id().value(), family);
    }
    return families;
  }

  private static List<FoundClaim> claims(Ledger ledger) {
    try (Stream<SourcedClaim> claims = ledger.claims()) {
      return claims.map(one -> claim(one.claim())).toList();
    }
  }

  private static FoundLine line(LineSummary line) {
    return new FoundLine(
        line.id().value(),
        line.links().stream().map(one -> one.claim().value()).toList(),
        line.standing().origins().size());
  }

  private static List<FoundContradiction> contradictions(Ledger ledger) {
    return ledger.contradictions().stream()
        .flatMap(
            one ->
                one.second().stream()
                    .map(
                        second ->
                            new FoundContradiction(
                                claim(one.first()), claim(second), one.sentence())))
        .toList();
  }

  private static FoundClaim claim(Claim claim) {
    List<Span> spans = new ArrayList<>(List.of(claim.grounds().evidence().span()));
    claim.grounds().also().stream().map(Evidence::span).forEach(spans::add);
    return new FoundClaim(claim.id().value(), claim.document().value(), claim.type(), spans);
  }
}
