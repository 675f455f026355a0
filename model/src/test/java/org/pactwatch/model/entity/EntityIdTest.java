package org.pactwatch.model.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RUS",
        "person:lukashenko",
        "org:csto",
        "weapon:b61-4",
        "instrument:budapest-memorandum-1994",
        "outlet:gazeta.ru",
        "place:minsk",
        "text:il",
        "text:l'agence : la seule"
      })
  void readsWhatItPrints(String id) {
    assertEquals(id, EntityId.parse(id).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rus",
        "RUSS",
        "RU",
        "person:",
        "person:Velt",
        "person:é",
        "org:two words",
        "org:-csto",
        "org:csto-",
        "state:RUS",
        "planet:mars",
        "text:",
        "text: ",
        ":x"
      })
  void refusesWhatIsNone(String text) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> EntityId.parse(text)).getMessage();
    assertTrue(message.startsWith("expected "), message);
    assertTrue(message.contains("got"), message);
  }

  @Test
  void keepsWordsWithoutTheSpaceAround() {
    assertEquals("text:le pays voisin", EntityId.text("  le pays voisin\n").toString());
    assertThrows(IllegalArgumentException.class, () -> EntityId.text(" \t"));
  }

  @Test
  void onlyWordsAreUnknown() {
    assertTrue(EntityId.state("BLR").isKnown());
    assertTrue(EntityId.parse("place:minsk").isKnown());
    assertFalse(EntityId.text("le voisin").isKnown());
  }

  @Test
  void sortsAsItPrints() {
    List<String> ids = List.of("text:a", "BLR", "person:velt", "ARM", "org:csto");
    assertEquals(
        ids.stream().sorted().toList(),
        ids.stream().map(EntityId::parse).sorted().map(EntityId::toString).toList());
    assertEquals(
        List.of("ARM", "org:a"),
        Stream.of(EntityId.parse("org:a"), EntityId.state("ARM"))
            .sorted()
            .map(EntityId::toString)
            .toList());
  }

  @Test
  void everyKindHasItsPrefix() {
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.STATE) {
        assertEquals(kind, EntityId.parse(kind.prefix() + ":x").kind());
      }
    }
  }

  @Test
  void sortsIdsOfAllKindsByTheirPrintedForm() {
    List<String> printed =
        Stream.of(EntityKind.values())
            .flatMap(
                kind ->
                    kind == EntityKind.STATE
                        ? Stream.of("AAA", "ZZZ")
                        : Stream.of("a", "a-b", "a1", "zz").map(name -> kind.prefix() + ':' + name))
            .sorted()
            .toList();
    List<String> sorted =
        printed.stream()
            .sorted(Comparator.reverseOrder())
            .map(EntityId::parse)
            .sorted()
            .map(EntityId::toString)
            .toList();
    assertEquals(printed, sorted);
  }
}
