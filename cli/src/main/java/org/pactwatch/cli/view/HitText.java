package org.pactwatch.cli.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pactwatch.ledger.search.Excerpt;
import org.pactwatch.ledger.search.Hit;
import org.pactwatch.ledger.search.Hits;

/** Hits for people: what was found, when, and the words in their sentences. */
public final class HitText {
  private static final String INDENT = "    ";

  private final Marks marks;

  public HitText(Marks marks) {
    this.marks = marks;
  }

  /** Returns the hits in their order, then how many there are. */
  public String of(Hits hits) {
    return hits.hits().stream().map(this::text).collect(Collectors.joining())
        + (hits.total() > hits.hits().size() ? hits.hits().size() + " of " : "")
        + hits.total()
        + (hits.total() == 1 ? " hit\n" : " hits\n");
  }

  private String text(Hit hit) {
    StringBuilder text = new StringBuilder();
    text.append(hit.kind())
        .append("  ")
        .append(hit.id())
        .append("  ")
        .append(hit.days().map(Object::toString).orElse("-"))
        .append(String.format(Locale.ROOT, "  %.3f", hit.score()));
    hit.facts().forEach((name, fact) -> text.append("  ").append(fact));
    text.append('\n');
    if (!hit.title().text().isEmpty()) {
      text.append(INDENT).append(marked(hit.title())).append('\n');
    }
    for (Excerpt excerpt : hit.excerpts()) {
      text.append(INDENT).append("… ").append(marked(excerpt)).append('\n');
    }
    return text.append('\n').toString();
  }

  private String marked(Excerpt excerpt) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    List<Excerpt.Mark> found = excerpt.marks();
    for (Excerpt.Mark mark : found) {
      text.append(Context.oneLine(excerpt.text().substring(at, mark.span().start())))
          .append(marks.around(Context.oneLine(mark.span().of(excerpt.text()))));
      at = mark.span().end();
    }
    return text.append(Context.oneLine(excerpt.text().substring(at))).toString();
  }
}
