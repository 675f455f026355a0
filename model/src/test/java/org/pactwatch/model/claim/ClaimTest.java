package org.pactwatch.model.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

class ClaimTest {
  private static final String TEXT = "L'Alvanie arme le Boldistan. ".repeat(9);
  private static final EntityId ALVANIA = EntityId.state("XAL");
  private static final EntityId BOLDISTAN = EntityId.state("XBO");
  private static final EntityId VELDE = EntityId.parse("person:velde");
  private static final Factuality DONE =
      new Factuality(Status.DONE, Certainty.CERTAIN, Polarity.POSITIVE);

  private static Proposition transfer() {
    return new Proposition(
        ClaimType.TRANSFER,
        Act.DELIVER,
        new Roles(Map.of(Role.SUPPLIER, List.of(ALVANIA), Role.RECIPIENT, List.of(BOLDISTAN))),
        Details.none(),
        Optional.empty());
  }

  private static Claim claim(String document, Proposition proposition, Factuality how, int start) {
    Evidence evidence =
        Evidence.of(TEXT, new Span(start, start + 9), TEXT.substring(start, start + 9));
    return Claim.of(
        new DocumentId(document),
        Digest.of(TEXT),
        proposition,
        how,
        Attribution.ownVoice(),
        Map.of(),
        new Grounds(evidence, List.of(), "fr:livrer"));
  }

  @Test
  void theIdComesFromContentAndWords() {
    Claim claim = claim("a", transfer(), DONE, 0);
    assertEquals(claim, claim("a", transfer(), DONE, 0));
    Factuality planned = new Factuality(Status.PLANNED, Certainty.CERTAIN, Polarity.POSITIVE);
    assertNotEquals(claim.id(), claim("a", transfer(), planned, 0).id());
    assertNotEquals(claim.id(), claim("a", transfer(), DONE, 29).id());
  }

  @Test
  void theIdHoldsWhereverTheFileLies() {
    assertEquals(claim("a", transfer(), DONE, 0).id(), claim("b/a", transfer(), DONE, 0).id());
  }

  @Test
  void anIdHasItsShape() {
    assertEquals("c0123456789abcdef", new ClaimId("c0123456789abcdef").toString());
    for (String wrong : new String[] {"", "0123456789abcdef0", "c0123456789ABCDEF", "c01"}) {
      assertThrows(IllegalArgumentException.class, () -> new ClaimId(wrong), wrong);
    }
  }

  @Test
  void sortsByDocumentThenPlaceThenTypeThenId() {
    Proposition agreement =
        new Proposition(
            ClaimType.AGREEMENT,
            Act.SIGN,
            new Roles(Map.of(Role.PARTY, List.of(ALVANIA))),
            Details.none(),
            Optional.empty());
    List<Claim> sorted =
        List.of(
            claim("a", transfer(), DONE, 29),
            claim("b", transfer(), DONE, 0),
            claim("b", agreement, DONE, 29),
            claim("b", transfer(), DONE, 29),
            claim("b", transfer(), DONE, 116));
    for (long seed = 0; seed < 20; seed++) {
      List<Claim> shuffled = new ArrayList<>(sorted);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(sorted, shuffled.stream().sorted().toList());
    }
  }

  @Test
  void knowsOnlyItsTypesActsAndRoles() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Proposition(
                ClaimType.TRANSFER, Act.SIGN, Roles.none(), Details.none(), Optional.empty()));
    Roles party = new Roles(Map.of(Role.PARTY, List.of(ALVANIA)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Proposition(
                ClaimType.TRANSFER, Act.DELIVER, party, Details.none(), Optional.empty()));
  }

  @Test
  void everyTypeTakesItsOwnActs() {
    for (ClaimType type : ClaimType.values()) {
      for (Act act : type.acts()) {
        assertEquals(
            type,
            new Proposition(type, act, Roles.none(), Details.none(), Optional.empty()).type());
      }
    }
  }

  @Test
  void rolesAreSortedAndWithoutDoubles() {
    Roles roles =
        new Roles(Map.of(Role.PARTY, List.of(VELDE, BOLDISTAN, ALVANIA, BOLDISTAN)))
            .with(Role.PARTY, List.of(ALVANIA))
            .with(Role.ABSENT, List.of());
    assertEquals(List.of(ALVANIA, BOLDISTAN, VELDE), roles.of(Role.PARTY));
    assertEquals(List.of(), roles.of(Role.ABSENT));
    assertEquals(Map.of(Role.PARTY, roles.of(Role.PARTY)), roles.byRole());
    assertEquals(List.of(ALVANIA, BOLDISTAN, VELDE), roles.with(Role.HOST, List.of(ALVANIA)).all());
    assertEquals(Roles.none(), new Roles(Map.of(Role.HOST, List.of())));
  }

  @Test
  void detailsSortTheirItems() {
    EntityId tanks = EntityId.parse("weapon:tanks");
    EntityId bombs = EntityId.parse("weapon:b61");
    Details details =
        new Details(
            List.of(tanks, bombs, tanks),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(List.of(bombs, tanks), details.items());
  }

  @Test
  void evidenceIsTheVerySubstring() {
    String text = "Il a dit : \ud83d\ude00 le pont est ouvert \ud83d\ude00 enfin, oui.";
    for (int start = 0; start < text.length(); start++) {
      for (int end = start; end <= text.length(); end++) {
        Span span = new Span(start, end);
        Evidence evidence = Evidence.of(text, span, span.of(text));
        assertEquals(span.of(text), evidence.exact());
        assertEquals(Optional.empty(), evidence.text());
        assertTrue(text.substring(Math.max(0, start - 32), start).endsWith(evidence.prefix()));
        assertTrue(
            text.substring(end, Math.min(text.length(), end + 32)).startsWith(evidence.suffix()));
      }
    }
  }

  @Test
  void evidenceCutsNoCharacterInItsContext() {
    String text = "\ud83d\ude00" + "a".repeat(31) + "mot" + "b".repeat(31) + "\ud83d\ude00";
    Evidence evidence = Evidence.of(text, new Span(33, 36), "mot");
    assertEquals("a".repeat(31), evidence.prefix());
    assertEquals("b".repeat(31), evidence.suffix());
  }

  @Test
  void evidenceKeepsWhatAReaderSees() {
    Evidence evidence = Evidence.of("d&eacute;ni", new Span(0, 11), "déni");
    assertEquals("d&eacute;ni", evidence.exact());
    assertEquals("déni", evidence.reading());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Evidence(new Span(0, 2), "abc", "", "", Optional.empty()));
  }

  @Test
  void groundsKeepEveryFurtherPlaceOnce() {
    Evidence first = Evidence.of(TEXT, new Span(29, 38), TEXT.substring(29, 38));
    Evidence second = Evidence.of(TEXT, new Span(58, 67), TEXT.substring(58, 67));
    Evidence main = Evidence.of(TEXT, new Span(0, 9), TEXT.substring(0, 9));
    Grounds grounds = new Grounds(main, List.of(second, first, second), "fr:livrer");
    assertEquals(List.of(first, second), grounds.also());
  }

  @Test
  void wordsPrintAsExportsWriteThem() {
    assertEquals("part-of-day", TimeValue.Precision.PART_OF_DAY.toString());
    assertEquals("published", TimeValue.Anchor.PUBLISHED.toString());
    assertEquals("hypothetical", Status.HYPOTHETICAL.toString());
    assertEquals("-", Polarity.NEGATIVE.toString());
    assertEquals("probable", Certainty.PROBABLE.toString());
    assertEquals("nonaggression", ObligationKind.NONAGGRESSION.toString());
    assertEquals("modernise", Act.MODERNISE.toString());
    assertEquals("obligee", Role.OBLIGEE.toString());
    assertEquals("statement", ClaimType.STATEMENT.toString());
  }
}
