package org.pactwatch.reading.clean;

import java.util.List;
import org.pactwatch.model.document.Medium;
import org.pactwatch.reading.stream.CutReason;

/**
 * In plain text, cuts what stands before and after the article: of all stretches of lines the one
 * is kept whose sentences outweigh its labels by most.
 *
 * <p>Sentences count by their words, labels and lines that were cut count against a stretch: the
 * best sum over consecutive lines, as J. Pasternack and D. Roth, "Extracting Article Text from the
 * Web with Maximum Subsequence Segmentation" (WWW 2009). The markup of pages tells better.
 */
final class StretchPass implements Pass {
  static final int SENTENCE = Integer.getInteger("st.sent", 3);
  static final int LONG = Integer.getInteger("st.long", 15);
  static int MOST = Integer.getInteger("st.most", 60);
  static int LABEL = Integer.getInteger("st.label", 6);
  static int ALONE = Integer.getInteger("st.alone", 40);
  static int CUT = Integer.getInteger("st.cut", 4);

  @Override
  public void apply(Draft draft) {
    if (draft.document().medium() != Medium.TEXT) {
      return;
    }
    List<Line> lines = draft.lines();
    int best = 0;
    int from = 0;
    int to = lines.size();
    int sum = 0;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += weight(lines, i);
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best) {
        best = sum;
        from = start;
        to = i + 1;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (i < from || i >= to) {
        lines.get(i).cut(CutReason.RELATED, "clean/outside-stretch");
      }
    }
  }

  private static int weight(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (!line.isKept()) {
      return -CUT;
    }
    Words text = line.words();
    if (!text.isProse() || text.breaksOff()) {
      boolean sentence = text.isEnded() && !text.breaksOff() && text.count() >= SENTENCE;
      return sentence || text.count() >= LONG ? 0 : -LABEL;
    }
    int words = Math.min(line.words().count(), MOST);
    boolean alone = !isProse(lines, i - 1) && !isProse(lines, i + 1);
    return alone ? words * ALONE / 100 : words;
  }

  private static boolean isProse(List<Line> lines, int i) {
    return i >= 0 && i < lines.size() && lines.get(i).isKept() && lines.get(i).words().isProse();
  }
}
