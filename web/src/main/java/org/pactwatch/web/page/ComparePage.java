package org.pactwatch.web.page;

import java.util.List;
import java.util.Objects;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.web.article.Comparison;

/**
 * Two documents side by side.
 *
 * @param left the one
 * @param right the other
 * @param comparison their words
 * @param reasons why lineage thinks that they have one text, or not; none where it does not know
 *     both
 */
public record ComparePage(
    ArticleReading left, ArticleReading right, Comparison comparison, List<String> reasons) {
  public ComparePage {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(comparison, "comparison");
    reasons = List.copyOf(reasons);
  }

  /**
   * Gathers the page.
   *
   * @throws org.pactwatch.model.problem.ProblemException NOT_FOUND if one of the documents is not
   *     there
   */
  public static Sheet of(Visit visit) {
    ArticleReading left = document("left", visit);
    ArticleReading right = document("right", visit);
    Lineage lineage = visit.sight().lineage();
    DocumentId one = left.article().id();
    DocumentId other = right.article().id();
    boolean known = lineage.contains(one) && lineage.contains(other) && !one.equals(other);
    ComparePage page =
        new ComparePage(
            left,
            right,
            Comparison.of(lines(left), lines(right)),
            known ? lineage.reasons(one, other) : List.of());
    return new Sheet("compare", visit.speech().say("compare.heading"), page);
  }

  private static ArticleReading document(String name, Visit visit) {
    DocumentId id =
        Query.needed(visit.query().read(name, "a document's id", DocumentId::new), name);
    return DocumentPage.reading(id, visit);
  }

  private static List<String> lines(ArticleReading reading) {
    return reading.annotations().sections().stream().map(Annotations.Section::text).toList();
  }
}
