package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.eval.time.TimeMl;
import org.pactwatch.model.document.Document;

/** Every stage keeps its promises on whole articles. */
class CheckedReadingTest {

  private static void check(List<Document> documents) {
    assertFalse(documents.isEmpty());
    documents.forEach(CheckedReader::read);
  }

  @Test
  void onTheSamples() throws IOException {
    check(Documents.samples());
  }

  @Test
  void onArticlesAsTheyArrive() throws IOException {
    check(Documents.folder(SharedFolder.path("seeds")));
  }

  @Test
  void onArticlesAboutAnything() throws IOException {
    check(
        TimeMl.readAll(SharedFolder.path("gold/fr-timebank")).stream()
            .map(article -> Documents.text(article.name(), article.text()))
            .toList());
  }

  @Test
  void onPagesInManyLanguages() throws IOException {
    check(Documents.folder(SharedFolder.path("gold/pages/html")));
    check(Documents.folder(SharedFolder.path("gold/pages-fr/html")));
  }
}
