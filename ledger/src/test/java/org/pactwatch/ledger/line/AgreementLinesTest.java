package org.pactwatch.ledger.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;

class AgreementLinesTest {
  private static final Header MAY = Samples.header("2023-05-29", "outlet:dawn");
  private static final Header JULY = Samples.header("2023-07-10", "outlet:dusk");

  private static List<Line> lines(SourcedClaim... claims) {
    return new LineMaker(Background.none()).lines(List.of(claims).stream());
  }

  private static Line line(SourcedClaim... claims) {
    List<Line> lines = lines(claims);
    assertEquals(1, lines.size(), lines.toString());
    return lines.get(0);
  }

  private static Samples.Builder signing(String document) {
    return Samples.claim(document, ClaimType.AGREEMENT, Act.SIGN).role(Role.PARTY, "RUS", "BLR");
  }

  @Test
  void papersThatAreNotNamedAreNotTheTreaty() {
    SourcedClaim treaty = signing("b").instrument("instrument:pact").held("2024-12-06").from(JULY);
    List<Line> lines =
        lines(
            treaty,
            signing("a").held("2023-05-25").from(MAY),
            signing("c").status(Status.AGREED).from(JULY));
    assertEquals(3, lines.size(), lines.toString());
    Line pact = lines.stream().filter(line -> line.instrument().isPresent()).findFirst().get();
    assertEquals(List.of(treaty), pact.claims().stream().map(LineClaim::sourced).toList());
  }

  @Test
  void whoNamesTheTreatyAndFewerPartiesJoinsIt() {
    line(
        signing("a").instrument("instrument:pact").from(MAY),
        Samples.claim("b", ClaimType.AGREEMENT, Act.RATIFY)
            .role(Role.PARTY, "BLR")
            .instrument("instrument:pact")
            .from(JULY));
  }

  @Test
  void aTreatyIsNotInForceBeforeTheDayOfItsSigning() {
    Line line =
        line(
            signing("a").instrument("instrument:pact").status(Status.AGREED).from(MAY),
            signing("b").instrument("instrument:pact").said("2023-05-26").from(MAY),
            signing("c").instrument("instrument:pact").held("2023").from(JULY),
            signing("d").instrument("instrument:pact").held("2023-06-20").from(JULY));
    assertFalse(
        line.inForce(LocalDate.of(2023, 5, 31)), "said, published, or told for the whole year");
    assertFalse(line.inForce(LocalDate.of(2023, 6, 19)));
    assertTrue(line.inForce(LocalDate.of(2023, 6, 20)));
  }

  @Test
  void aTreatyWithoutADayOfSigningIsInForceSinceItWasTold() {
    Line line = line(signing("a").instrument("instrument:pact").from(MAY));
    assertFalse(line.inForce(LocalDate.of(2023, 5, 28)));
    assertTrue(line.inForce(LocalDate.of(2023, 5, 29)));
  }
}
