package org.pactwatch.reading.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

class MergerTest {
  private static final String TEXT = "Arno met Ilan. The heads of Orlin and Morenia met.";
  private static final EntityId ARNO = EntityId.parse("person:arno");
  private static final EntityId ILAN = EntityId.parse("person:ilan");
  private static final EntityId ORLIN = EntityId.parse("org:orlin");
  private static final EntityId MORENIA = EntityId.parse("org:morenia");
  private static final Map<EntityId, EntityId> OFFICES = Map.of(ARNO, ORLIN, ILAN, MORENIA);

  private final Merger merger = new Merger(TEXT, List.of());

  private static Draft meeting(
      List<EntityId> participants, Map<EntityId, EntityId> represents, Span trigger) {
    return new Draft(
        new Proposition(
            ClaimType.MEETING,
            Act.MEET,
            Roles.none().with(Role.PARTICIPANT, participants),
            Details.none(),
            Optional.empty()),
        new Factuality(Status.DONE, Certainty.CERTAIN, Polarity.POSITIVE),
        Attribution.ownVoice(),
        represents,
        trigger,
        new Span(0, 14),
        List.of(),
        "test:meeting/meet");
  }

  @Test
  void aPersonIsTheSameWhetherOrNotHisOfficeIsTold() {
    Draft named = meeting(List.of(ARNO, ILAN), Map.of(), new Span(5, 8));
    Draft inOffice = meeting(List.of(ARNO, ILAN), OFFICES, new Span(9, 13));
    assertEquals(1, merger.merge(List.of(named, inOffice)).size());
  }

  @Test
  void aStateFitsThePersonWhoStandsForIt() {
    Draft people = meeting(List.of(ARNO, ILAN), OFFICES, new Span(5, 8));
    Draft states = meeting(List.of(MORENIA, ORLIN), Map.of(), new Span(45, 48));
    assertEquals(1, merger.merge(List.of(people, states)).size());
  }

  @Test
  void otherPeopleMakeAnotherMeeting() {
    Draft two = meeting(List.of(ARNO, ILAN), OFFICES, new Span(5, 8));
    Draft others = meeting(List.of(ARNO, EntityId.parse("org:veld")), OFFICES, new Span(45, 48));
    assertEquals(2, merger.merge(List.of(two, others)).size());
  }
}
