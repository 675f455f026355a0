package org.pactwatch.syntax.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsTest {
  private static final Relations RELATIONS = new Relations(List.of("case", "nsubj", "obj"));

  @Test
  void areNumberedBothWays() {
    for (int relation = 0; relation < RELATIONS.size(); relation++) {
      assertEquals(relation, RELATIONS.number(RELATIONS.name(relation)));
    }
    assertEquals(-1, RELATIONS.number("det"));
  }

  @Test
  void theFirstOfEqualsIsChosen() {
    assertEquals(0, Relations.best(new int[] {2, 2, 1}));
    assertEquals(1, Relations.best(new int[] {-2, 2, 2}));
  }

  @Test
  void anArcIsDrawnBothWaysAndAnAdpositionIsNoted() {
    State state = new State();
    state.start(3);
    state.shift();
    RELATIONS.draw(state, Transitions.left(RelationKind.WORD), RELATIONS.number("case"));
    assertEquals(2, state.heads[1]);
    assertEquals(1, state.marker[2]);
    state.shift();
    state.shift();
    RELATIONS.draw(state, Transitions.right(RelationKind.PHRASE), RELATIONS.number("obj"));
    assertEquals(2, state.heads[3]);
    assertEquals("obj", RELATIONS.name(state.arcs[3] - 1));
    assertEquals(1, state.marker[2]);
  }

  @Test
  void aSubtypeIsOfTheKindOfItsRelation() {
    assertEquals(RelationKind.PHRASE, RelationKind.of("obl:agent"));
    assertEquals(RelationKind.WORD, RelationKind.of("aux:pass"));
    assertEquals(RelationKind.OTHER, RelationKind.of("conj"));
  }

  @Test
  void whatCouldNotNameAnArcIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Relations(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Relations(List.of("det", "root")));
  }
}
