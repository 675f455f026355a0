package org.pactwatch.reading.clean;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.pactwatch.reading.stream.CutReason;

/**
 * A pattern of what is not the article.
 *
 * @param name where it stands: {@code fr:clean/advertisement-mark}
 * @param reason why its matches are cut
 * @param scope what is matched and cut
 * @param endsArticle whether nothing after it belongs to the article
 * @param patterns any of them is enough
 * @param cut texts that it must match
 * @param keep texts that it must not match
 */
public record CleanRule(
    String name,
    CutReason reason,
    Scope scope,
    boolean endsArticle,
    List<Pattern> patterns,
    List<String> cut,
    List<String> keep) {
  public CleanRule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(scope, "scope");
    patterns = List.copyOf(patterns);
    cut = List.copyOf(cut);
    keep = List.copyOf(keep);
  }

  /** Tells whether a whole line, or some part of it, is what this rule looks for. */
  public boolean matches(String text) {
    String plain = Line.plain(text);
    return patterns.stream()
        .map(pattern -> pattern.matcher(plain))
        .anyMatch(matcher -> scope == Scope.LINE ? matcher.matches() : matcher.find());
  }

  /** What a rule matches, and cuts. */
  public enum Scope {
    /** A whole line. */
    LINE,
    /** Every match within a line; the rest of the line stays. */
    PART
  }
}
