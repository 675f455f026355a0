package org.pactwatch.output.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.output.Extract;

/**
 * Claims as comma-separated values, a row each. Ids stand as in the claim format; {@code start} and
 * {@code end} count UTF-16 code units of the original text.
 */
final class ClaimCsv {
  private static final List<String> HEAD =
      List.of(
          "id",
          "doc",
          "published",
          "outlet",
          "type",
          "act",
          "roles",
          "items",
          "least",
          "most",
          "approximate",
          "unit",
          "instrument",
          "kind",
          "place",
          "time",
          "said",
          "status",
          "certainty",
          "polarity",
          "speakers",
          "cue",
          "via",
          "start",
          "end",
          "exact",
          "rule");

  private ClaimCsv() {}

  static void write(Extract extract, Appendable out) throws IOException {
    Csv.row(HEAD, out);
    try (Stream<SourcedClaim> claims = extract.claims()) {
      for (Iterator<SourcedClaim> all = claims.iterator(); all.hasNext(); ) {
        SourcedClaim one = all.next();
        Csv.row(cells(one.claim(), one.header()), out);
      }
    }
  }

  private static List<String> cells(Claim claim, Header header) {
    Details details = claim.proposition().details();
    Optional<Quantity> quantity = details.quantity();
    Attribution attribution = claim.attribution();
    Evidence evidence = claim.grounds().evidence();
    return List.of(
        claim.id().value(),
        claim.document().value(),
        Csv.text(header.published().map(one -> one.day())),
        Csv.text(header.outlet()),
        claim.type().toString(),
        claim.proposition().act().toString(),
        RoleCell.of(claim.proposition().roles()),
        Csv.join(details.items()),
        number(quantity.map(Quantity::least)),
        number(quantity.map(Quantity::most)),
        Csv.text(quantity.map(one -> one.approximate() ? "yes" : "no")),
        Csv.text(quantity.flatMap(Quantity::unit)),
        Csv.text(details.instrument()),
        Csv.text(details.kind()),
        Csv.text(details.place()),
        Csv.text(claim.proposition().time().map(TimeValue::value)),
        Csv.text(attribution.said().map(TimeValue::value)),
        claim.factuality().status().toString(),
        claim.factuality().certainty().toString(),
        claim.factuality().polarity() == Polarity.POSITIVE ? "positive" : "negative",
        Csv.join(attribution.speakers()),
        Csv.text(attribution.cue()),
        Csv.join(attribution.via()),
        String.valueOf(evidence.span().start()),
        String.valueOf(evidence.span().end()),
        evidence.exact(),
        claim.grounds().rule());
  }

  private static String number(Optional<OptionalDouble> bound) {
    return bound
        .filter(OptionalDouble::isPresent)
        .map(value -> Figure.plain(value.getAsDouble()))
        .orElse("");
  }
}
