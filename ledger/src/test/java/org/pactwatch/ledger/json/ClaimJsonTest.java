package org.pactwatch.ledger.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.RandomClaims;
import org.pactwatch.ledger.Samples;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.document.Digest;

class ClaimJsonTest {
  private final ClaimJson json = new ClaimJson();

  @Test
  void writesTheKeysOfTheClaimFormatInItsOrder() {
    Claim claim =
        Samples.claim("a/b", ClaimType.DEPLOYMENT, Act.DEPLOY)
            .role(Role.HOST, "BLR")
            .role(Role.ACTOR, "RUS")
            .item("weapon:tactical-nuclear")
            .said("2023-05-25")
            .status(Status.BEGUN)
            .by("person:orlan")
            .stands("person:orlan", "BLR")
            .at(3)
            .build();
    assertEquals(
        "{\"id\":\""
            + claim.id()
            + "\",\"doc\":\"a/b\",\"type\":\"deployment\",\"act\":\"deploy\","
            + "\"roles\":{\"actor\":[\"RUS\"],\"host\":[\"BLR\"]},\"for\":{\"person:orlan\":\"BLR\"},"
            + "\"item\":[\"weapon:tactical-nuclear\"],\"quantity\":null,\"instrument\":null,"
            + "\"kind\":null,\"place\":null,\"time\":null,\"said\":{\"value\":\"2023-05-25\","
            + "\"precision\":\"day\",\"expression\":\"2023-05-25\",\"anchor\":\"text\"},"
            + "\"status\":\"begun\",\"certainty\":\"certain\",\"polarity\":\"+\","
            + "\"speakers\":[\"person:orlan\"],\"cue\":null,\"via\":[],"
            + "\"evidence\":{\"start\":3,\"end\":8,\"exact\":\"words\",\"prefix\":\"\",\"suffix\":\"\"},"
            + "\"also\":[],\"rule\":\"test:rule\",\"external\":{\"plover\":\"COOPERATE\"}}",
        json.write(claim));
  }

  @Test
  void writesWholeNumbersWithoutAPoint() {
    Claim plain =
        Samples.claim("a", ClaimType.TRANSFER, Act.DELIVER).role(Role.SUPPLIER, "RUS").build();
    Details many =
        new Details(
            List.of(),
            Optional.of(
                new Quantity(
                    OptionalDouble.of(1e10),
                    OptionalDouble.of(0.5),
                    true,
                    Optional.empty(),
                    "viele")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Claim counted =
        Claim.of(
            plain.document(),
            Digest.of("a"),
            new Proposition(
                plain.type(), Act.DELIVER, plain.proposition().roles(), many, Optional.empty()),
            plain.factuality(),
            Attribution.ownVoice(),
            plain.represents(),
            plain.grounds());
    String line = json.write(counted);
    assertTrue(line.contains("\"least\":10000000000,\"most\":0.5,\"approximate\":true"), line);
    assertEquals(counted, json.read(line));
  }

  @Test
  void losesNothingOnTheWayThereAndBack() {
    long seed = 20230525;
    RandomClaims random = new RandomClaims(new Random(seed));
    for (int i = 0; i < 500; i++) {
      Claim claim = random.next("doc" + i % 7);
      String line = json.write(claim);
      assertEquals(claim, json.read(line), "seed " + seed + ", claim " + i);
      assertEquals(line, json.write(json.read(line)));
      assertTrue(line.indexOf('\n') < 0 && line.indexOf('\r') < 0, "one line: " + line);
    }
  }

  @Test
  void knowsAPloverRootOrNoneForEveryClaim() {
    for (ClaimType type : ClaimType.values()) {
      for (Act act : type.acts()) {
        String done = json.write(Samples.claim("a", type, act).build());
        assertEquals(type == ClaimType.STATEMENT, done.contains("\"plover\":null"), done);
        String maybe = json.write(Samples.claim("a", type, act).status(Status.POSSIBLE).build());
        assertTrue(maybe.contains("\"plover\":null"), maybe);
      }
    }
  }

  @Test
  void codesADepartureAsTiesThatAreCut() {
    Samples.Builder leaving = Samples.claim("a", ClaimType.MEMBERSHIP, Act.LEAVE);
    Samples.Builder joining = Samples.claim("a", ClaimType.MEMBERSHIP, Act.JOIN);
    for (Status meant : List.of(Status.PROPOSED, Status.PLANNED, Status.AGREED)) {
      assertRoot("\"THREATEN\"", leaving.status(meant).build());
      assertRoot("\"AGREE\"", joining.status(meant).build());
    }
    for (Status real : List.of(Status.BEGUN, Status.DONE)) {
      assertRoot("\"SANCTION\"", leaving.status(real).build());
      assertRoot("\"COOPERATE\"", joining.status(real).build());
    }
    assertRoot("\"REJECT\"", leaving.status(Status.REFUSED).build());
    assertRoot("null", leaving.status(Status.DENIED).build());
  }

  private void assertRoot(String root, Claim claim) {
    String line = json.write(claim);
    assertTrue(line.contains("\"plover\":" + root), line);
  }

  @Test
  void tellsWhatIsWrongWithALineThatIsNoClaim() {
    for (String bad : List.of("", "{", "[]", "{}", "{\"id\":1}")) {
      IllegalArgumentException failure =
          assertThrows(IllegalArgumentException.class, () -> json.read(bad), bad);
      assertTrue(failure.getMessage().startsWith("expected"), failure.getMessage());
    }
  }
}
