package org.pactwatch.ledger.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.lineage.LineageMaker;
import org.pactwatch.ledger.lineage.Sketch;
import org.pactwatch.ledger.lineage.Sketches;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

class LineageProvenanceTest {
  private static final List<String> LOCKS =
      List.of(
          "Les écluses du lac Brun resteront fermées jusqu'au printemps, décide le syndicat des"
              + " bateliers.",
          "Depuis lundi, une vingtaine de barges attendent devant la vanne rouillée que plus personne"
              + " ne sait ouvrir.",
          "Le gardien a perdu la manivelle dans les roseaux et refuse qu'on en fonde une autre sans"
              + " son accord.",
          "À la brasserie du quai, on sert la soupe aux équipages et l'on parie sur le jour du départ.",
          "Un forgeron de la ville haute propose de démonter la vanne contre une année de pêche"
              + " gratuite.");
  private static final List<String> MUSEUM =
      List.of(
          "Le musée des horloges rouvre ses portes après onze mois de travaux et deux inondations.",
          "Chaque salle sonne désormais une heure différente, selon le vœu du legs qui a payé la"
              + " toiture.",
          "Les visiteurs reçoivent du coton pour les oreilles et un plan imprimé à l'envers.",
          "La directrice espère doubler le nombre d'écoliers, pourvu que l'autocar veuille bien"
              + " grimper la côte.");

  /** Knows one agency. */
  private static final Background ARGOS =
      new Background() {
        @Override
        public Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day) {
          return Optional.empty();
        }

        @Override
        public Optional<EntityId> widerKind(EntityId item) {
          return Optional.empty();
        }

        @Override
        public boolean isAgency(EntityId outlet) {
          return outlet.equals(Samples.id("outlet:argos"));
        }
      };

  private static LineageProvenance provenance(ArticleReading... readings) {
    List<Sketch> sketches = Stream.of(readings).map(Sketches::of).toList();
    return new LineageProvenance(new LineageMaker(ARGOS).kinship(sketches), sketches, ARGOS);
  }

  /** An article that ends with a line of its own. */
  private static ArticleReading article(
      String id, int day, String outlet, List<String> text, String... credits) {
    List<String> lines = new ArrayList<>(text);
    lines.add("Page " + id + ".");
    List<Annotations.Section> sections = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      sections.add(new Annotations.Section(new Span(start, start + line.length()), line, "body"));
      start += line.length() + 1;
    }
    Header header =
        new Header(
            Optional.of(new Published(LocalDate.of(2031, 5, day), Published.Basis.GIVEN)),
            Optional.of(Samples.id(outlet)),
            Arrays.stream(credits).map(Samples::id).toList(),
            Optional.of("fr"));
    ArticleReading plain = Samples.reading(id, String.join("\n", lines), "1", header);
    return new ArticleReading(
        plain.article(),
        plain.version(),
        plain.state(),
        header,
        new Annotations(sections, List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of());
  }

  private static Optional<EntityId> behind(LineageProvenance provenance, String document) {
    return provenance.agencyBehind(new DocumentId(document));
  }

  private static boolean independent(LineageProvenance provenance, String one, String other) {
    return provenance.areIndependent(new DocumentId(one), new DocumentId(other));
  }

  @Test
  void theAgencyCreditedIsBehindATextUnlessThereAreTwo() {
    LineageProvenance known =
        provenance(
            article("a", 2, "outlet:dawn", LOCKS, "text:Rutapress"),
            article("b", 2, "outlet:dusk", MUSEUM, "text:Rutapress", "outlet:argos"));
    assertEquals(Optional.of(Samples.id("text:Rutapress")), behind(known, "a"));
    assertEquals(Optional.empty(), behind(known, "b"));
    assertEquals(Optional.empty(), behind(known, "c"), "a document it does not know");
  }

  @Test
  void theAgencyAtTheRootIsBehindACopyThatCreditsNone() {
    Optional<EntityId> argos = Optional.of(Samples.id("outlet:argos"));
    LineageProvenance published =
        provenance(article("a", 2, "outlet:argos", LOCKS), article("b", 4, "outlet:dawn", LOCKS));
    assertEquals(argos, behind(published, "a"));
    assertEquals(argos, behind(published, "b"));
    LineageProvenance credited =
        provenance(
            article("a", 2, "outlet:dawn", LOCKS, "outlet:argos"),
            article("b", 4, "outlet:dusk", LOCKS));
    assertEquals(argos, behind(credited, "b"));
  }

  @Test
  void aNewspaperAtTheRootIsNoAgency() {
    LineageProvenance known =
        provenance(article("a", 2, "outlet:dawn", LOCKS), article("b", 4, "outlet:dusk", LOCKS));
    assertEquals(Optional.empty(), behind(known, "a"));
    assertEquals(Optional.empty(), behind(known, "b"));
  }

  @Test
  void onlyTextsOfTheirOwnAreIndependent() {
    LineageProvenance known =
        provenance(
            article("a", 2, "outlet:dawn", LOCKS),
            article("b", 4, "outlet:dusk", MUSEUM),
            article("c", 5, "outlet:noon", LOCKS),
            article("d", 5, "outlet:dusk", LOCKS.subList(0, 1)));
    assertTrue(independent(known, "a", "b"));
    assertTrue(independent(known, "b", "a"));
    assertFalse(independent(known, "a", "c"), "a copy");
    assertFalse(independent(known, "b", "d"), "one outlet");
    assertFalse(independent(known, "a", "a"));
    assertFalse(independent(known, "a", "e"), "a document it does not know");
    LineageProvenance credited =
        provenance(
            article("a", 2, "outlet:dawn", LOCKS, "outlet:argos"),
            article("b", 4, "outlet:dusk", MUSEUM, "outlet:argos"));
    assertFalse(independent(credited, "a", "b"), "both from one agency");
  }

  @Test
  void anAgencyOrOutletIsKnownByWordsThatEndInItsName() {
    LineageProvenance known =
        provenance(
            article("a", 2, "text:Gazette de Port-Sel", LOCKS, "text:Rutapress"),
            article("b", 4, "text:Port-Sel", MUSEUM));
    assertEquals(
        Samples.id("text:Rutapress"), known.house(Samples.id("text:correspondant de Rutapress")));
    assertEquals(
        Samples.id("text:Gazette de Port-Sel"),
        known.house(Samples.id("text:la Gazette de Port-Sel")),
        "the longest name fits best");
    assertEquals(Samples.id("text:Rutapresse"), known.house(Samples.id("text:Rutapresse")));
    assertEquals(Samples.id("outlet:afp"), known.house(Samples.id("outlet:afp")));
  }
}
