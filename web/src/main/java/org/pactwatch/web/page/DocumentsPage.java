package org.pactwatch.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.web.desk.Sight;

/**
 * The table of contents, the newest first.
 *
 * @param total how many documents there are
 * @param rows some of them
 * @param more the address of the next ones
 */
public record DocumentsPage(int total, List<Row> rows, Optional<String> more) {
  private static final int LIMIT = 100;
  private static final Comparator<DocumentEntry> NEWEST =
      Comparator.comparing(
              (DocumentEntry one) ->
                  one.header()
                      .published()
                      .map(day -> day.day().toEpochDay())
                      .orElse(Long.MIN_VALUE),
              Comparator.reverseOrder())
          .thenComparing(DocumentEntry::id);

  public DocumentsPage {
    rows = List.copyOf(rows);
  }

  /** Gathers the page. */
  public static Sheet of(Visit visit) {
    Sight sight = visit.sight();
    Optional<DocumentId> after = visit.query().read("after", "a document's id", DocumentId::new);
    List<DocumentEntry> sorted = sight.documents().stream().sorted(NEWEST).toList();
    int start = 0;
    for (int at = 0; at < sorted.size(); at++) {
      if (after.equals(Optional.of(sorted.get(at).id()))) {
        start = at + 1;
      }
    }
    List<DocumentEntry> shown = sorted.subList(start, Math.min(sorted.size(), start + LIMIT));
    Optional<String> more =
        start + shown.size() < sorted.size()
            ? Optional.of(
                Links.changed(
                    "/documents", visit.query(), "after", shown.get(shown.size() - 1).id().value()))
            : Optional.empty();
    Lineage lineage = sight.lineage();
    List<Row> rows =
        shown.stream()
            .map(
                one ->
                    new Row(
                        one,
                        sight.document(one.id()).map(DocumentPage::title).orElse(one.id().value()),
                        lineage.contains(one.id())
                            ? lineage.familyOf(one.id()).members().size() - 1
                            : 0))
            .toList();
    return new Sheet(
        "documents",
        visit.speech().say("menu.documents"),
        new DocumentsPage(sorted.size(), rows, more));
  }

  /** A document, its title, and how many others have its text. */
  public record Row(DocumentEntry entry, String title, int copies) {}
}
