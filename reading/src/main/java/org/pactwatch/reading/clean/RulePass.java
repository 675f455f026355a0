package org.pactwatch.reading.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.model.document.BlockKind;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.CutReason;

/** Cuts what the rules name, and all that stands after a line that ends the article. */
final class RulePass implements Pass {
  // A line that ends the article also stands above some articles ("comments" in a page's head).
  private static final double BODY_BEFORE_END = 0.6;
  // Sentences, line after line, of so many words are an article, though comments may be longer.
  private static final int PARAGRAPHS = Integer.getInteger("st.par", 100);

  private final List<CleanRule> rules;

  RulePass(CleanRules rules) {
    this.rules = rules.rules();
  }

  @Override
  public void apply(Draft draft) {
    int prose = 0;
    for (Line line : draft.lines()) {
      prose += prose(line);
    }
    int before = 0;
    int run = 0;
    int longest = 0;
    CleanRule ended = null;
    for (Line line : draft.lines()) {
      int words = line.isKept() ? prose(line) : 0;
      before += words;
      run = words == 0 ? 0 : run + words;
      longest = Math.max(longest, run);
      if (ended != null) {
        line.cut(ended.reason(), ended.name());
      }
      for (CleanRule rule : rules) {
        if (line.isKept() && !isFigure(rule, line) && apply(rule, line) && rule.endsArticle()) {
          boolean body = before >= BODY_BEFORE_END * prose || longest >= PARAGRAPHS;
          ended = before > 0 && body ? rule : ended;
        }
      }
    }
  }

  /** Numbers alone are debris, but for those of a table in the article. */
  private static boolean isFigure(CleanRule rule, Line line) {
    return rule.reason() == CutReason.DEBRIS
        && line.isInBody()
        && line.block().kind() == BlockKind.CELL;
  }

  private static int prose(Line line) {
    return line.words().isProse() ? line.words().count() : 0;
  }

  private static boolean apply(CleanRule rule, Line line) {
    boolean matched = false;
    for (Pattern pattern : rule.patterns()) {
      if (rule.scope() == CleanRule.Scope.LINE) {
        if (pattern.matcher(line.words().text()).matches()) {
          line.cut(rule.reason(), rule.name());
          return true;
        }
        continue;
      }
      Matcher matcher = pattern.matcher(line.plain());
      while (matcher.find()) {
        line.cut(new Span(matcher.start(), matcher.end()), rule.reason(), rule.name());
        matched = true;
      }
    }
    return matched;
  }
}
