package org.pactwatch.ledger.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineMaker;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;

class ChangesTest {
  private static final Header MAY = Samples.header("2023-05-29", "outlet:dawn");
  private static final Header JUNE = Samples.header("2023-06-20", "outlet:dusk");

  private static List<LineSummary> lines(SourcedClaim... claims) {
    return new LineMaker(Background.none())
        .lines(Stream.of(claims)).stream().map(Line::summary).toList();
  }

  private static Samples.Builder deployment(String document) {
    return Samples.claim(document, ClaimType.DEPLOYMENT, Act.DEPLOY)
        .role(Role.ACTOR, "RUS")
        .role(Role.HOST, "BLR");
  }

  /** What the second claim changes in the line of the first. */
  private static Change change(SourcedClaim before, SourcedClaim more) {
    List<Change> changes = Changes.between(lines(before), lines(before, more));
    assertEquals(1, changes.size(), changes.toString());
    assertEquals(Optional.of(lines(before).get(0)), changes.get(0).before());
    assertEquals(lines(before, more).get(0), changes.get(0).after());
    return changes.get(0);
  }

  @Test
  void whatWasNotKnownIsNew() {
    SourcedClaim one = deployment("a").from(MAY);
    assertEquals(
        List.of(new Change(Change.Kind.NEW, Optional.empty(), lines(one).get(0), List.of())),
        Changes.between(List.of(), lines(one)));
  }

  @Test
  void whatIsToldAgainIsNoChange() {
    SourcedClaim one = deployment("a").by("RUS").from(MAY);
    assertEquals(List.of(), Changes.between(lines(one), lines(one)));
    assertEquals(
        List.of(), Changes.between(lines(one), lines(one, deployment("b").by("RUS").from(JUNE))));
  }

  @Test
  void whatCameFurtherIsChanged() {
    Change change =
        change(
            deployment("a").status(Status.PLANNED).from(MAY),
            deployment("b").status(Status.BEGUN).from(JUNE));
    assertEquals(Change.Kind.CHANGED, change.kind());
    assertEquals(List.of("status planned, now begun"), change.sentences());
  }

  @Test
  void whatStandsWorseIsChanged() {
    SourcedClaim plan = deployment("a").status(Status.PLANNED).by("RUS").from(MAY);
    SourcedClaim witness = deployment("b").status(Status.PLANNED).by("USA").from(MAY);
    SourcedClaim begun = deployment("c").status(Status.BEGUN).by("RUS").from(JUNE);
    List<Change> changes = Changes.between(lines(plan, witness), lines(plan, witness, begun));
    assertEquals(List.of(Change.Kind.CHANGED), changes.stream().map(Change::kind).toList());
    assertEquals(
        List.of("status planned, now begun", "standing corroborated, now claimed"),
        changes.get(0).sentences());
  }

  @Test
  void whatStandsBetterIsConfirmed() {
    Change change =
        change(deployment("a").by("RUS").from(MAY), deployment("b").by("USA").from(JUNE));
    assertEquals(Change.Kind.CONFIRMED, change.kind());
    assertEquals(List.of("standing claimed, now corroborated"), change.sentences());
  }

  @Test
  void whatIsDeniedIsContradicted() {
    Change change =
        change(
            deployment("a").by("RUS").from(MAY),
            deployment("b").status(Status.DENIED).by("BLR").from(JUNE));
    assertEquals(Change.Kind.CONTRADICTED, change.kind());
    assertEquals(
        List.of("standing claimed, now disputed", "deployment done and denied side by side"),
        change.sentences());
  }

  @Test
  void whatIsHeldOnlyPossibleLaterIsContradictedThoughItStandsAsBefore() {
    Change change =
        change(
            deployment("a").status(Status.BEGUN).by("RUS").from(MAY),
            deployment("b").status(Status.POSSIBLE).by("BLR").from(JUNE));
    assertEquals(Change.Kind.CONTRADICTED, change.kind());
    assertEquals(List.of("deployment begun and possible side by side"), change.sentences());
  }

  @Test
  void whatWasContradictedBeforeIsNotToldAgain() {
    SourcedClaim yes = deployment("a").by("RUS").from(MAY);
    SourcedClaim no = deployment("b").status(Status.DENIED).by("BLR").from(MAY);
    SourcedClaim again = deployment("c").status(Status.DENIED).by("BLR").from(JUNE);
    assertEquals(List.of(), Changes.between(lines(yes, no), lines(yes, no, again)));
  }

  @Test
  void aLineIsKnownAgainByItsClaimsWhateverItsId() {
    SourcedClaim hostOnly =
        Samples.claim("a", ClaimType.DEPLOYMENT, Act.DEPLOY)
            .role(Role.HOST, "BLR")
            .status(Status.PLANNED)
            .from(MAY);
    SourcedClaim fuller = deployment("b").status(Status.BEGUN).from(JUNE);
    Change change = change(hostOnly, fuller);
    assertEquals(Change.Kind.CHANGED, change.kind());
    assertNotEquals(change.before().orElseThrow().id(), change.after().id());
  }

  @Test
  void theWeightiestComesFirst() {
    SourcedClaim said = deployment("a").by("RUS").from(MAY);
    SourcedClaim plan =
        Samples.claim("b", ClaimType.MEMBERSHIP, Act.LEAVE)
            .role(Role.MEMBER, "ARM")
            .role(Role.ORGANISATION, "org:csto")
            .status(Status.PLANNED)
            .from(MAY);
    SourcedClaim left =
        Samples.claim("c", ClaimType.MEMBERSHIP, Act.LEAVE)
            .role(Role.MEMBER, "ARM")
            .role(Role.ORGANISATION, "org:csto")
            .from(JUNE);
    SourcedClaim meeting =
        Samples.claim("d", ClaimType.MEETING, Act.MEET)
            .role(Role.PARTICIPANT, "ARM", "KAZ")
            .from(JUNE);
    SourcedClaim exercise =
        Samples.claim("e", ClaimType.TRAINING, Act.TRAIN)
            .role(Role.TRAINER, "RUS")
            .role(Role.TRAINEE, "BLR")
            .by("RUS")
            .from(MAY);
    SourcedClaim witnessed =
        Samples.claim("f", ClaimType.TRAINING, Act.TRAIN)
            .role(Role.TRAINER, "RUS")
            .role(Role.TRAINEE, "BLR")
            .by("USA")
            .from(JUNE);
    SourcedClaim denial = deployment("g").status(Status.DENIED).by("BLR").from(JUNE);
    assertEquals(
        List.of(
            Change.Kind.CONTRADICTED, Change.Kind.CONFIRMED, Change.Kind.CHANGED, Change.Kind.NEW),
        Changes.between(
                lines(said, plan, exercise),
                lines(said, plan, exercise, left, meeting, witnessed, denial))
            .stream()
            .map(Change::kind)
            .toList());
  }
}
