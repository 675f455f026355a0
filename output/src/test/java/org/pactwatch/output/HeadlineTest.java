package org.pactwatch.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.line.Subject;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.entity.EntityId;

final class HeadlineTest {
  private final Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);

  @Test
  void participantsFollowTheAct() {
    role(Role.SUPPLIER, "XAR").role(Role.RECIPIENT, "XBE");
    assertEquals(
        "Delivery of Tern-2 from Arvonia to Belmark",
        of(ClaimType.TRANSFER, Act.DELIVER, "weapon:tern-2"));
    assertEquals("Delivery of arms from Arvonia to Belmark", of(ClaimType.TRANSFER, Act.DELIVER));
  }

  @Test
  void manyAreListed() {
    role(Role.PARTICIPANT, "XAR", "XBE", "XCO");
    assertEquals("Meeting of Arvonia, Belmark and Corland", of(ClaimType.MEETING, Act.MEET));
  }

  @Test
  void wordsThatNameNothingKnownStandInQuotationMarks() {
    role(Role.ACTOR, "text:they").role(Role.TARGET, "XAR");
    assertEquals("Attack on Arvonia by “they”", of(ClaimType.FORCE, Act.ATTACK));
  }

  @Test
  void theActTellsWhichWay() {
    role(Role.MEMBER, "XCO").role(Role.ORGANISATION, "org:harbour-pact");
    assertEquals("Membership of Corland in the Harbour Pact", of(ClaimType.MEMBERSHIP, Act.BELONG));
    assertEquals("Departure of Corland from the Harbour Pact", of(ClaimType.MEMBERSHIP, Act.LEAVE));
  }

  @Test
  void everyTypeAndActHasAHeadlineEvenWithoutAnybody() {
    for (ClaimType type : ClaimType.values()) {
      for (Act act : type.acts()) {
        String headline = of(type, act);
        assertEquals(headline.strip(), headline);
        assertEquals(true, headline.matches("[A-Z][a-z ]+[a-z]"), headline);
      }
    }
  }

  @Test
  void dutiesTellTheirKindAndGround() {
    role(Role.OBLIGOR, "XAR").role(Role.OBLIGEE, "XBE");
    Subject duty =
        new Subject(
            ClaimType.OBLIGATION,
            Act.BIND,
            new Roles(roles),
            List.of(),
            Optional.of(EntityId.parse("instrument:tide-treaty")),
            Optional.of(ObligationKind.DEFENSE),
            Optional.empty());
    assertEquals(
        "Defense duty of Arvonia towards Belmark under tide-treaty",
        Headline.of(duty, Press.NAMES));
  }

  private HeadlineTest role(Role role, String... ids) {
    roles.put(role, Arrays.stream(ids).map(EntityId::parse).toList());
    return this;
  }

  private String of(ClaimType type, Act act, String... items) {
    Subject subject =
        new Subject(
            type,
            act,
            new Roles(roles),
            Arrays.stream(items).map(EntityId::parse).toList(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Headline.of(subject, Press.NAMES);
  }
}
