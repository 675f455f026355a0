package org.pactwatch.web.page;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.search.Hits;
import org.pactwatch.ledger.search.SearchRequest;

/**
 * Documents and lines by words.
 *
 * @param words what is looked for
 * @param hits what was found; absent where no words are given
 */
public record SearchPage(String words, Optional<Hits> hits) {
  private static final int LIMIT = 50;

  public SearchPage {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(hits, "hits");
  }

  /**
   * Gathers the page.
   *
   * @throws org.pactwatch.model.problem.ProblemException BAD_QUERY if the words are no query
   */
  public static Sheet of(Visit visit) {
    Optional<String> words = visit.query().text("q");
    SearchPage page =
        new SearchPage(
            words.orElse(""), words.map(one -> visit.sight().search(SearchRequest.of(one, LIMIT))));
    return new Sheet("search", visit.speech().say("search.label"), page);
  }
}
