package org.pactwatch.ledger.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.lineage.Dispatches.Dispatch;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

class LineageMakerTest {
  private static final Dispatch WHOLE = Dispatches.convoy("whole").on("2031-05-02").by("agency");

  @Test
  void aReprintIsOfTheEarlierDay() {
    Lineage lineage = lineage(WHOLE, Dispatches.convoy("a-copy").on("2031-05-03").by("paper"));
    Descent descent = lineage.descentOf(id("a-copy")).orElseThrow();
    assertEquals(new Source.Inside(id("whole")), descent.source());
    assertEquals(Kind.REPRINT, descent.kind());
    assertEquals(Direction.DETERMINED, descent.direction());
    assertEquals(Optional.empty(), lineage.descentOf(id("whole")));
    assertEquals(List.of(id("a-copy"), id("whole")), lineage.familyOf(id("whole")).members());
    assertEquals(new Source.Inside(id("whole")), lineage.rootOf(id("a-copy")));
  }

  @Test
  void aCutIsYoungerThanItsWholeWhereNoDayTells() {
    Descent descent =
        lineage(WHOLE.undated(), Dispatches.convoy("a-cut").first(4).by("paper"))
            .descentOf(id("a-cut"))
            .orElseThrow();
    assertEquals(Kind.CUT, descent.kind());
    assertEquals(Direction.DETERMINED, descent.direction());
  }

  @Test
  void whoAddsToAnEarlierTextExtendsIt() {
    Dispatch longer = Dispatches.convoy("longer").with(Dispatches.ferry("x").lines());
    Lineage lineage = lineage(WHOLE, longer.on("2031-05-04").by("paper"));
    assertEquals(Kind.EXTENDED, lineage.descentOf(id("longer")).orElseThrow().kind());
  }

  @Test
  void aCreditTellsWhoIsElderOnOneDay() {
    Dispatch copy = Dispatches.convoy("a-copy").on("2031-05-02").by("paper");
    assertEquals(
        Direction.UNDETERMINED,
        lineage(WHOLE, copy).descentOf(id("whole")).orElseThrow().direction(),
        "the order of ids alone makes the tree");
    for (Dispatch telling :
        List.of(copy.crediting("agency"), copy.naming("agency"), copy.linking("agency"))) {
      Descent descent = lineage(WHOLE, telling).descentOf(id("a-copy")).orElseThrow();
      assertEquals(new Source.Inside(id("whole")), descent.source());
      assertEquals(Direction.DETERMINED, descent.direction());
      assertTrue(descent.reasons().toString().contains("outlet:agency"), descent.toString());
    }
  }

  @Test
  void whoCreditsAnAgencyThatIsNotHereHasItFromOutside() {
    Lineage lineage =
        lineage(
            Dispatches.convoy("one").on("2031-05-02").by("paper").crediting("afp"),
            Dispatches.convoy("two").on("2031-05-03").by("gazette").crediting("afp"),
            Dispatches.ferry("alone").on("2031-05-03").by("gazette").crediting("afp"));
    Source afp = new Source.Outside(Samples.id("outlet:afp"));
    for (String sibling : List.of("one", "two")) {
      Descent descent = lineage.descentOf(id(sibling)).orElseThrow();
      assertEquals(afp, descent.source());
      assertEquals(Kind.SIBLING, descent.kind());
      assertEquals(afp, lineage.rootOf(id(sibling)));
    }
    assertEquals(Kind.CREDITED, lineage.descentOf(id("alone")).orElseThrow().kind());
    assertEquals("outside: outlet:afp", lineage.rootOf(id("alone")).toString());
  }

  @Test
  void aSpeechThatBothQuoteMakesNoCopy() {
    Kinship kinship =
        kinship(
            Dispatches.convoy("one").with(Dispatches.speech()).by("paper"),
            Dispatches.ferry("two").with(Dispatches.speech()).by("gazette"));
    assertEquals(List.of(id("one")), kinship.lineage().familyOf(id("one")).members());
    assertEquals(Relation.Level.INDEPENDENT, kinship.relation(id("one"), id("two")).level());
  }

  @Test
  void aMastheadThatComesBackMakesNoCopy() {
    List<Dispatch> all = new ArrayList<>();
    all.add(Dispatches.brief("first", 0).with(Dispatches.masthead()).on("2031-01-10").by("paper"));
    all.add(Dispatches.brief("second", 1).with(Dispatches.masthead()).on("2031-02-10").by("paper"));
    all.add(Dispatches.brief("third", 2).with(Dispatches.masthead()).on("2031-03-10").by("paper"));
    Lineage lineage = lineage(all.toArray(Dispatch[]::new));
    assertEquals(3, lineage.families().size());
  }

  @Test
  void aTranslationKeepsNamesAndNumbersInTheirOrder() {
    Dispatch foreign = Dispatches.convoy("foreign").translated().on("2031-05-03").by("paper");
    Descent descent = lineage(WHOLE, foreign).descentOf(id("foreign")).orElseThrow();
    assertEquals(Kind.TRANSLATION, descent.kind());
    Dispatch another = Dispatches.ferry("foreign").translated().on("2031-05-03").by("paper");
    assertEquals(Optional.empty(), lineage(WHOLE, another).descentOf(id("foreign")));
  }

  @Test
  void theSameBytesAreAReprintWhateverTheyHold() {
    Dispatch copy = WHOLE.named("a-copy").undated();
    Descent descent = lineage(WHOLE, copy).descentOf(id("a-copy")).orElseThrow();
    assertEquals(Kind.REPRINT, descent.kind());
    assertEquals(1, descent.similarity());
    assertTrue(descent.reasons().contains("both have the same bytes"), descent.toString());
  }

  @Test
  void independenceMustBeShown() {
    Dispatch other = Dispatches.ferry("other").on("2031-05-02");
    assertEquals(Relation.Level.INDEPENDENT, relation(WHOLE, other.by("paper")));
    assertEquals(Relation.Level.NOT_ESTABLISHED, relation(WHOLE, other.by("agency")));
    assertEquals(Relation.Level.NOT_ESTABLISHED, relation(WHOLE, other));
    assertEquals(
        Relation.Level.NOT_ESTABLISHED, relation(WHOLE, other.by("paper").naming("agency")));
    assertEquals(
        Relation.Level.NOT_ESTABLISHED,
        relation(WHOLE.crediting("afp"), other.by("paper").crediting("afp")));
    assertEquals(
        Relation.Level.SAME_FAMILY, relation(WHOLE, Dispatches.convoy("other").by("paper")));
  }

  @Test
  void orderDoesNotMatter() {
    List<Sketch> sketches =
        new ArrayList<>(StoryCorpus.of(11, 300).stream().map(StoryCorpus.Item::sketch).toList());
    String before = told(new LineageMaker(Background.none()).lineage(sketches));
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(sketches, new Random(seed));
      assertEquals(before, told(new LineageMaker(Background.none()).lineage(sketches)));
    }
  }

  @Test
  void everyDocumentComesFromOneRootWithoutCircles() {
    List<Sketch> sketches = StoryCorpus.of(12, 600).stream().map(StoryCorpus.Item::sketch).toList();
    Lineage lineage = new LineageMaker(Background.none()).lineage(sketches);
    for (Sketch sketch : sketches) {
      Optional<Descent> at = lineage.descentOf(sketch.id());
      int steps = 0;
      while (at.isPresent() && at.get().source().document().isPresent()) {
        DocumentId parent = at.get().source().document().get();
        assertTrue(lineage.familyOf(sketch.id()).members().contains(parent));
        at = lineage.descentOf(parent);
        steps++;
        assertTrue(steps <= sketches.size(), "a circle at " + sketch.id());
      }
    }
  }

  @Test
  void nothingGivesNothingAndTwiceTheSameIdIsAMistake() {
    assertEquals(List.of(), lineage().families());
    assertThrows(IllegalArgumentException.class, () -> lineage(WHOLE, WHOLE));
    Lineage one = lineage(WHOLE);
    assertFalse(one.contains(id("missing")));
    assertThrows(IllegalArgumentException.class, () -> one.familyOf(id("missing")));
    Kinship kinship = kinship(WHOLE);
    assertThrows(
        IllegalArgumentException.class, () -> kinship.relation(id("whole"), id("missing")));
  }

  private static Relation.Level relation(Dispatch one, Dispatch other) {
    return kinship(one, other).relation(id("whole"), id("other")).level();
  }

  private static Lineage lineage(Dispatch... dispatches) {
    return kinship(dispatches).lineage();
  }

  private static Kinship kinship(Dispatch... dispatches) {
    Background background =
        new Background() {
          @Override
          public Optional<EntityId> stateOf(EntityId who, Optional<java.time.LocalDate> day) {
            return Optional.empty();
          }

          @Override
          public Optional<EntityId> widerKind(EntityId item) {
            return Optional.empty();
          }

          @Override
          public Optional<EntityId> outletAt(String host) {
            return Optional.of(Samples.id("outlet:" + host.replace(".example", "")));
          }
        };
    return new LineageMaker(background)
        .kinship(List.of(dispatches).stream().map(Dispatch::sketch).toList());
  }

  private static String told(Lineage lineage) {
    StringBuilder text = new StringBuilder();
    for (Family family : lineage.families()) {
      text.append(family).append('\n');
      family.members().forEach(member -> text.append(lineage.descentOf(member)).append('\n'));
    }
    return text.toString();
  }

  private static DocumentId id(String name) {
    return new DocumentId(name);
  }
}
