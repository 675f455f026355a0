package org.pactwatch.reading.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pactwatch.model.document.BlockKind;
import org.pactwatch.model.document.Declared;
import org.pactwatch.reading.stream.CutReason;
import org.pactwatch.reading.stream.Section;

/**
 * Finds the title and names each line's part; cuts labels before the title and, after the last
 * paragraph, the headlines that no text follows.
 */
final class EdgePass implements Pass {
  private static final double ON_TOPIC = 0.5;

  @Override
  public void apply(Draft draft) {
    List<Line> lines = draft.kept();
    int first = 0;
    while (first < lines.size() && !isText(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      return;
    }
    int last = lines.size() - 1;
    while (!isText(lines.get(last))
        && !isBodyParagraph(lines.get(last))
        && !(last > 0 && lines.get(last - 1).continues())) {
      last--;
    }
    Set<String> topic = new HashSet<>();
    for (int i = first; i <= last; i++) {
      topic.addAll(lines.get(i).words().content());
    }
    boolean titled = head(draft.document().declared(), lines.subList(0, first), topic);
    if (titled) {
      lines.get(first).part(Section.Part.LEAD);
    }
    for (int i = first; i <= last; i++) {
      Line line = lines.get(i);
      boolean goesOn = i > 0 && lines.get(i - 1).continues();
      if (!isText(line) && !goesOn && !CaptionPass.isCaption(line)) {
        line.part(Section.Part.HEADING);
      }
    }
    for (int i = last + 1; i < lines.size(); i++) {
      boolean name = lines.get(i).words().isName();
      lines
          .get(i)
          .cut(
              name ? CutReason.AUTHOR_NOTE : CutReason.RELATED,
              name ? "clean/name-after-end" : "clean/headline-after-end");
    }
  }

  /** Names the parts before the first paragraph; tells whether a title is among them. */
  private static boolean head(Declared declared, List<Line> lines, Set<String> topic) {
    String declaredTitle = declared.title().map(text -> Words.of(text).joined()).orElse("");
    int title = -1;
    long best = 0;
    for (int i = 0; i < lines.size(); i++) {
      Words words = lines.get(i).words();
      // What the markup calls the title wins over any likeness with the text.
      boolean told = words.count() > 2 && declaredTitle.contains(words.joined());
      long shared = shared(words, topic) + (told ? topic.size() : 0);
      if (words.isHeading() && shared > best) {
        best = shared;
        title = i;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Words words = line.words();
      boolean onTopic =
          words.isHeading() && shared(words, topic) >= ON_TOPIC * words.content().size();
      if (i == title) {
        line.part(Section.Part.TITLE);
      } else if (i < title && !onTopic) {
        line.cut(CutReason.MENU, "clean/label-before-title");
      } else if (!CaptionPass.isCaption(line)) {
        line.part(Section.Part.HEADING);
      }
    }
    return title >= 0;
  }

  private static long shared(Words words, Set<String> topic) {
    return words.content().stream().filter(topic::contains).count();
  }

  /** A page's markup tells a last short sentence from the headline of another article. */
  private static boolean isBodyParagraph(Line line) {
    return line.isInBody() && line.block().kind() == BlockKind.PARAGRAPH && line.words().isEnded();
  }

  private static boolean isText(Line line) {
    return !CaptionPass.isCaption(line) && (line.words().isProse() || line.continues());
  }
}
