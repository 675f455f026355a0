package org.pactwatch.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.Annotations.Section;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.search.SearchRequest.Scope;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.text.Span;

/** What a search finds, and how its index follows the ledger. */
class SearchIndexTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @TempDir Path folder;
  private Path place;
  private Ledger ledger;

  @BeforeEach
  void open() {
    place = folder.resolve("x.ledger-search");
    ledger = Ledger.open(folder.resolve("x.ledger"), Mode.WRITE);
    ledger.record(
        Articles.reading("a", "Livraison de missiles", "Le Vardan a reçu des missiles hier."));
    ledger.record(
        Articles.reading("b", "Aucune annonce", "L'Orsenna dément avoir transféré des ogives."));
    ledger.record(Articles.reading("c", "Visite", "Le ministre arrive au Bélarus avec Arno Velt."));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private SearchIndex index() {
    return SearchIndex.open(place, source("engine 1"));
  }

  private Source source(String engine) {
    return new Source(ledger, () -> GAZETTEER, line -> "Line " + line.type(), engine);
  }

  private List<String> found(String words) {
    try (SearchIndex index = index()) {
      assertTrue(index.notice().isEmpty());
      return ids(index.search(SearchRequest.of(words, 10).in(Scope.DOCUMENTS)));
    }
  }

  private static List<String> ids(Hits hits) {
    assertEquals(hits.total(), hits.hits().size());
    return hits.hits().stream().map(Hit::id).toList();
  }

  @Test
  void wordsInTheirFormsWithoutCaseAccentsAndArticles() {
    assertEquals(List.of("a"), found("missile"));
    assertEquals(List.of("a"), found("RECU"));
    assertEquals(List.of("b"), found("orsenna"));
    assertEquals(List.of("b"), found("l’ogive transféré"));
    assertEquals(List.of(), found("missiles ogives"));
    assertEquals(List.of("a"), found("les missiles"), "common words are left out");
  }

  @Test
  void phrasesExclusionsAndBeginnings() {
    assertEquals(List.of("a"), found("\"reçu des missiles\""));
    assertEquals(List.of(), found("\"missiles reçu\""));
    assertEquals(List.of(), found("\"missile\""), "as written");
    assertEquals(List.of("b"), found("annonc*"));
    assertEquals(List.of("b"), found("annonc* -missiles"));
    assertEquals(List.of(), found("annonc* -dément"));
  }

  @Test
  void namesByTheirOtherNames() {
    assertEquals(List.of("c"), found("Biélorussie"));
    assertEquals(List.of("c"), found("Belarus"));
    assertEquals(List.of("a"), found("le -Biélorussie"));
  }

  @Test
  void titlesCountMore() {
    ledger.record(Articles.reading("d", "Autre chose", "Une visite, une seule visite."));
    assertEquals(List.of("c", "d"), found("visite"));
  }

  @Test
  void equalScoresSortById() {
    ledger.record(Articles.reading("z", "Pacte", "Un pacte."));
    ledger.record(Articles.reading("y", "Pacte", "Un pacte."));
    assertEquals(List.of("y", "z"), found("pacte"));
  }

  @Test
  void marksLeadToTheOriginal() {
    try (SearchIndex index = index()) {
      Hit hit = index.search(SearchRequest.of("missiles", 10).in(Scope.DOCUMENTS)).hits().get(0);
      String original =
          Articles.original("Livraison de missiles", "Le Vardan a reçu des missiles hier.");
      assertEquals("Livraison de missiles", hit.title().text());
      assertEquals(1, hit.title().marks().size());
      assertEquals(1, hit.excerpts().size());
      for (Excerpt excerpt : List.of(hit.title(), hit.excerpts().get(0))) {
        for (Excerpt.Mark mark : excerpt.marks()) {
          assertEquals("missiles", mark.span().of(excerpt.text()));
          assertEquals("missiles", mark.original().orElseThrow().of(original));
        }
      }
    }
  }

  @Test
  void whereMarkupLeavesTwoPlacesPossibleNoneIsTold() {
    String original = "<p title=\"Minsk\">À <b>Minsk</b>, des ogives&nbsp;: oui.</p>";
    Section section =
        new Section(new Span(0, original.length()), "À Minsk, des ogives : oui.", "body");
    ArticleReading reading = Articles.reading("m", original, List.of(section));
    ArticleText text = ArticleText.bodyOf(reading);
    assertEquals(Optional.empty(), text.original(new Span(2, 7)));
    assertEquals("ogives", text.original(new Span(13, 19)).orElseThrow().of(original));
  }

  @Test
  void chosenByTypeParticipantAndDay() {
    ledger.record(Articles.withClaim("e", "2031-05-06", "Un envoi de chars: words."));
    try (SearchIndex index = index()) {
      SearchRequest request = SearchRequest.of("words", 10);
      EntityId orsenna = EntityId.state("ORS");
      LocalDate day = LocalDate.parse("2031-05-06");
      assertEquals(2, index.search(request).total(), "the document and its line");
      assertEquals(1, index.search(request.in(Scope.LINES)).total());
      assertEquals(2, index.search(request.withType(ClaimType.TRANSFER)).total());
      assertEquals(0, index.search(request.withType(ClaimType.MEETING)).total());
      assertEquals(2, index.search(request.withParticipant(orsenna)).total());
      assertEquals(0, index.search(request.withParticipant(EntityId.state("QQQ"))).total());
      assertEquals(2, index.search(request.between(day, day)).total());
      assertEquals(0, index.search(request.between(day.plusDays(1), day.plusDays(9))).total());
      assertEquals(0, index.search(request.between(day.minusDays(9), day.minusDays(1))).total());
    }
  }

  @Test
  void followsTheLedger() {
    assertEquals(List.of("a"), found("missiles"));
    ledger.record(Articles.reading("a", "Livraison de blindés", "Le Vardan a reçu des blindés."));
    ledger.record(Articles.reading("f", "Encore", "Des missiles encore."));
    assertEquals(List.of("f"), found("missiles"));
    assertEquals(List.of("a"), found("blindés"));
  }

  @Test
  void scoresDoNotTellHowTheIndexCameAbout() throws IOException {
    found("missiles");
    for (int turn = 0; turn < 5; turn++) {
      ledger.record(Articles.reading("f" + turn, "Encore", "Des missiles encore " + turn));
      ledger.record(Articles.reading("a", "Livraison", "Des missiles, version " + turn));
      found("missiles");
    }
    Hits grown = all("missiles version encore");
    Hits grownOne = all("missiles");
    delete();
    assertEquals(grown, all("missiles version encore"));
    assertEquals(grownOne, all("missiles"));
  }

  private Hits all(String words) {
    try (SearchIndex index = index()) {
      return index.search(SearchRequest.of(words, 100));
    }
  }

  @Test
  void whatIsUpToDateIsNotWritten() throws IOException {
    found("missiles");
    List<String> before = files();
    found("missiles");
    assertEquals(before, files());
  }

  @Test
  void madeAnewByAnotherVersionAndWhereDamaged() throws IOException {
    found("missiles");
    try (SearchIndex index = SearchIndex.open(place, source("engine 2"))) {
      assertTrue(index.notice().isEmpty());
      assertEquals(2, index.search(SearchRequest.of("le", 10)).total());
    }
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
        Files.writeString(file, "none of Lucene's");
      }
    }
    assertEquals(List.of("a"), found("missiles"));
  }

  @Test
  void whileAnotherProcessWritesTheLastStateIsSearched() throws IOException {
    found("missiles");
    ledger.record(Articles.reading("f", "Encore", "Des missiles encore."));
    try (Directory directory = FSDirectory.open(place);
        IndexWriter other =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      assertTrue(other.isOpen());
      try (SearchIndex index = index()) {
        assertEquals(ProblemCode.INDEX_BUSY, index.notice().orElseThrow().code());
        assertEquals(List.of("a"), ids(index.search(SearchRequest.of("missiles", 10))));
      }
      try (SearchIndex index = SearchIndex.open(place, source("engine 2"))) {
        assertEquals(ProblemCode.INDEX_BUSY, index.notice().orElseThrow().code());
        assertEquals(2, index.search(SearchRequest.of("missiles", 10)).total(), "in memory");
      }
    }
    assertEquals(2, found("missiles").size());
  }

  @Test
  void whereNothingCanBeWrittenAnIndexInMemory() throws IOException {
    Files.writeString(place, "a file where the folder should be");
    try (SearchIndex index = index()) {
      assertEquals(ProblemCode.INDEX_UNWRITABLE, index.notice().orElseThrow().code());
      assertEquals(List.of("a"), ids(index.search(SearchRequest.of("missiles", 10))));
    }
    assertTrue(Files.isRegularFile(place), "left as it was");
  }

  @Test
  void wordsOfWhatIsGoneLeaveTheFiles() throws IOException {
    ledger.record(Articles.reading("f", "Secret", "Zibeline zibeline."));
    found("zibeline");
    assertTrue(anyFileHolds("zibelin"));
    ledger.record(Articles.reading("f", "Rien", "Rien."));
    found("zibeline");
    assertFalse(anyFileHolds("zibelin"));
  }

  private boolean anyFileHolds(String words) throws IOException {
    for (String file : files()) {
      byte[] bytes = Files.readAllBytes(Path.of(file.substring(0, file.indexOf(' '))));
      if (new String(bytes, StandardCharsets.ISO_8859_1).contains(words)) {
        return true;
      }
    }
    return false;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> file + " " + file.toFile().lastModified()).sorted().toList();
    }
  }

  private void delete() throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
