package org.pactwatch.language.fr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pactwatch.model.text.Span;

/**
 * Scores found time expressions as TempEval-3 does: spans strictly and by overlap, then type and
 * value on the spans that overlap; each as F1 over all documents of a folder of TimeML files.
 */
final class TimeBankScore {
  private static final Pattern TEXT = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
  private static final Pattern CREATED =
      Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d{2}-\\d{2})", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*?)(/?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private int gold;
  private int found;
  private int strict;
  private int relaxed;
  private int types;
  private int values;
  private final List<String> differences = new ArrayList<>();

  /** A document of the bank. */
  record Article(String name, String created, String text, List<Time> times) {}

  /** A time expression, found or annotated. */
  record Time(Span span, String type, String value) {}

  static List<Article> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Article> articles = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".tml")).sorted().toList()) {
        articles.add(read(file));
      }
      return articles;
    }
  }

  private static Article read(Path file) throws IOException {
    String source = Files.readString(file, StandardCharsets.UTF_8);
    Matcher text = TEXT.matcher(source);
    Matcher created = CREATED.matcher(source);
    if (!text.find() || !created.find()) {
      throw new IOException("expected TEXT and DCT in " + file);
    }
    List<Time> times = new ArrayList<>();
    String plain = plain(text.group(1), times);
    return new Article(file.getFileName().toString(), created.group(1), plain, times);
  }

  private static String plain(String marked, List<Time> times) {
    StringBuilder plain = new StringBuilder();
    Matcher tag = TAG.matcher(marked);
    int at = 0;
    int start = 0;
    String attributes = "";
    while (tag.find()) {
      plain.append(unescaped(marked.substring(at, tag.start())));
      at = tag.end();
      if (tag.group(2).equals("TIMEX3") && tag.group(4).isEmpty()) {
        if (tag.group(1).isEmpty()) {
          start = plain.length();
          attributes = tag.group(3);
        } else {
          times.add(
              new Time(
                  new Span(start, plain.length()),
                  attribute(attributes, "type"),
                  attribute(attributes, "value")));
        }
      }
    }
    return plain.append(unescaped(marked.substring(at))).toString();
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String attribute(String attributes, String name) {
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      if (attribute.group(1).equals(name)) {
        return attribute.group(2);
      }
    }
    return "";
  }

  void add(Article article, List<Time> times) {
    gold += article.times().size();
    found += times.size();
    List<Time> free = new ArrayList<>(times);
    for (Time wanted : article.times()) {
      Time match = best(wanted, free);
      if (match == null) {
        note(article, "missed", wanted, "");
        continue;
      }
      free.remove(match);
      relaxed++;
      boolean sameSpan = match.span().equals(wanted.span());
      boolean sameType = match.type().equals(wanted.type());
      boolean sameValue = match.value().equals(wanted.value());
      strict += sameSpan ? 1 : 0;
      types += sameType ? 1 : 0;
      values += sameValue ? 1 : 0;
      if (!sameSpan || !sameType || !sameValue) {
        note(article, "wrong", wanted, " got " + show(article, match));
      }
    }
    free.forEach(extra -> note(article, "extra", extra, ""));
  }

  private static Time best(Time wanted, List<Time> free) {
    Time best = null;
    for (Time one : free) {
      if (one.span().equals(wanted.span())) {
        return one;
      }
      if (best == null && one.span().overlaps(wanted.span())) {
        best = one;
      }
    }
    return best;
  }

  private void note(Article article, String what, Time time, String more) {
    int from = Math.max(0, time.span().start() - 25);
    String before = article.text().substring(from, time.span().start()).replace('\n', ' ');
    differences.add(what + " " + article.name() + " …" + before + show(article, time) + more);
  }

  private static String show(Article article, Time time) {
    return "[" + time.span().of(article.text()) + "] " + time.type() + " " + time.value();
  }

  /** What was missed, wrong or too much, in order. */
  List<String> differences() {
    return differences;
  }

  double strictScore() {
    return score(strict);
  }

  double relaxedScore() {
    return score(relaxed);
  }

  double typeScore() {
    return score(types);
  }

  double valueScore() {
    return score(values);
  }

  private double score(int right) {
    return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "gold %d, found %d: strict %.3f, relaxed %.3f, type %.3f, value %.3f",
        gold,
        found,
        strictScore(),
        relaxedScore(),
        typeScore(),
        valueScore());
  }
}
