package org.pactwatch.reading.clean;

import java.util.List;
import org.pactwatch.model.document.Medium;
import org.pactwatch.reading.stream.CutReason;

/**
 * In the plain text of a whole page, cuts what stands before and after the article.
 *
 * <p>Of all stretches of lines the one is taken whose sentences outweigh its labels by most: the
 * best sum over consecutive lines, as J. Pasternack and D. Roth, "Extracting Article Text from the
 * Web with Maximum Subsequence Segmentation" (WWW 2009). What stands there is the topic; with it
 * {@link LineTraits} weigh every line anew, and the best stretch of these weights is the article.
 * The markup of pages tells better.
 */
final class StretchPass implements Pass {
  // A text of fewer lines is an article with little around it: what its lines are, rules tell
  // better. Over
  // flattened pages, 60 costs no more than two thousandths of what 0 finds, and 80 costs two
  // hundredths.
  private static final int PAGE = 60;
  // Words of a line that count; a label, or a line that was cut, takes as many away.
  private static final int MOST = 60;
  private static final int LABEL = 6;
  private static final int CUT = 4;
  // A sentence between labels may be another article's first.
  private static final double ALONE = 0.4;
  private static final int SENTENCE = 3;
  private static final int LONG = 15;
  // No single line may decide where an article ends.
  private static final double SUREST = 4;
  private static final double DOUBTFUL = -1;

  private static final double ON_TOPIC = 0.3;
  // By-line, stamps and links to share stand between a title and the text.
  private static final int HEAD = 12;
  private static final double TITLE_ON_TOPIC = 0.5;

  private final LineWeights weights = LineWeights.load();

  /** Lines from one to another, the end exclusive. */
  private record Stretch(int from, int to) {
    static Stretch best(double[] weights) {
      double best = 0;
      double sum = 0;
      int start = 0;
      Stretch found = new Stretch(0, weights.length);
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i];
        if (sum <= 0) {
          sum = 0;
          start = i + 1;
        } else if (sum > best) {
          best = sum;
          found = new Stretch(start, i + 1);
        }
      }
      return found;
    }

    boolean has(int line) {
      return line >= from && line < to;
    }
  }

  @Override
  public void apply(Draft draft) {
    if (draft.document().medium() != Medium.TEXT) {
      return;
    }
    List<Line> lines = draft.lines();
    if (lines.size() < PAGE) {
      return;
    }
    double[] bare = new double[lines.size()];
    for (int i = 0; i < bare.length; i++) {
      bare[i] = bareWeight(lines, i);
    }
    Stretch topic = Stretch.best(bare);
    LineTraits traits = new LineTraits(lines, topic.from(), topic.to());
    double[] likely = new double[lines.size()];
    for (int i = 0; i < likely.length; i++) {
      likely[i] = Math.max(-SUREST, Math.min(SUREST, weights.of(traits.of(i))));
    }
    Stretch article = extended(Stretch.best(likely), lines, traits);
    int title = title(lines, traits, article);
    for (int i = 0; i < likely.length; i++) {
      if (i == title) {
        continue;
      }
      Line line = lines.get(i);
      if (!article.has(i)) {
        boolean name = line.words().isName();
        line.cut(name ? CutReason.AUTHOR_NOTE : CutReason.RELATED, "clean/outside-stretch");
      } else if (likely[i] < DOUBTFUL
          && !line.words().isProse()
          && traits.onTopic(i) < TITLE_ON_TOPIC) {
        line.cut(CutReason.RELATED, "clean/unlike-article");
      }
    }
  }

  /** Goes on over advertisements and other lines that were cut where the next sentences fit. */
  private static Stretch extended(Stretch stretch, List<Line> lines, LineTraits traits) {
    int from = stretch.from();
    for (int i = from - 1; i >= 0; i--) {
      if (fits(lines, traits, i, i == from - 1)) {
        from = i;
      } else if (lines.get(i).isKept()) {
        break;
      }
    }
    int to = stretch.to();
    for (int i = to; i < lines.size(); i++) {
      if (fits(lines, traits, i, i == to)) {
        to = i + 1;
      } else if (lines.get(i).isKept()) {
        break;
      }
    }
    return new Stretch(from, to);
  }

  private static boolean fits(List<Line> lines, LineTraits traits, int i, boolean next) {
    return LineTraits.isProse(lines, i) && (next || traits.onTopic(i) >= ON_TOPIC);
  }

  /** The headline close before the article that says most of its topic; -1 where there is none. */
  private static int title(List<Line> lines, LineTraits traits, Stretch article) {
    int title = -1;
    double best = 0;
    for (int i = Math.max(0, article.from() - HEAD); i < article.from(); i++) {
      Words words = lines.get(i).words();
      double onTopic = traits.onTopic(i);
      double shared = onTopic * words.content().size();
      if (words.isHeading() && onTopic >= TITLE_ON_TOPIC && shared >= best) {
        best = shared;
        title = i;
      }
    }
    return title;
  }

  private static double bareWeight(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (!line.isKept()) {
      return -CUT;
    }
    Words text = line.words();
    if (!text.isProse() || text.breaksOff()) {
      boolean sentence = text.isEnded() && !text.breaksOff() && text.count() >= SENTENCE;
      return sentence || text.count() >= LONG ? 0 : -LABEL;
    }
    int words = Math.min(text.count(), MOST);
    return LineTraits.isProse(lines, i - 1) || LineTraits.isProse(lines, i + 1)
        ? words
        : ALONE * words;
  }
}
