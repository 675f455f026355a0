package org.pactwatch.eval.syntax;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.eval.Rate;

/** Writes a score as a table for people or as one JSON object for programs. */
public final class SyntaxScoreText {
  private static final int PERCENT = 100;
  private static final int CONFUSIONS = 10;

  private SyntaxScoreText() {}

  /** Returns the table: shares in percent, relations, confusions; ends with a newline. */
  public static String table(SyntaxScore score) {
    GoldScore gold = score.gold();
    StringBuilder text =
        new StringBuilder(
            format(
                "gold tokens       %d sentences, %d tokens, %d words\n",
                gold.sentences(), gold.tokens(), gold.words()));
    text.append(row("UPOS", Optional.of(gold.upos())))
        .append(row("lemma", Optional.of(gold.lemma())))
        .append(row("features", Optional.of(gold.features())))
        .append(row("UAS", gold.trees().map(TreeScore::uas)))
        .append(row("LAS", gold.trees().map(TreeScore::las)))
        .append(row("LAS, subtypes", gold.trees().map(TreeScore::lasSubtypes)))
        .append(row("UAS, no PUNCT", gold.trees().map(TreeScore::uasNoPunct)))
        .append(row("LAS, no PUNCT", gold.trees().map(TreeScore::lasNoPunct)))
        .append(format("tokens/s        %8d\n", Math.round(score.tokensPerSecond())));
    score.raw().ifPresent(raw -> appendRaw(text, raw));
    gold.trees().ifPresent(trees -> appendRelations(text, trees));
    appendConfusions(text, gold);
    return text.toString();
  }

  private static void appendRaw(StringBuilder text, SyntaxScore.Raw raw) {
    RawScore score = raw.score();
    text.append("\nraw text              F1        P        R\n")
        .append(row("tokens", score.tokens()))
        .append(row("sentences", score.sentences()))
        .append(row("words", score.words()))
        .append(row("UPOS", score.upos()))
        .append(row("lemma", score.lemma()))
        .append(score.uas().map(rate -> row("UAS", rate)).orElse(row("UAS", Optional.empty())))
        .append(score.las().map(rate -> row("LAS", rate)).orElse(row("LAS", Optional.empty())))
        .append(format("tokens/s        %8d\n", Math.round(raw.tokensPerSecond())));
  }

  private static void appendRelations(StringBuilder text, TreeScore trees) {
    text.append("\nrelation          gold    found       F1        P        R\n");
    trees
        .relations()
        .forEach(
            (relation, count) ->
                text.append(
                    format(
                        "%-13s %8d %8d %8s %8s %8s\n",
                        relation,
                        count.gold(),
                        count.found(),
                        percent(count.rate().f1()),
                        percent(count.rate().precision()),
                        percent(count.rate().recall()))));
  }

  private static void appendConfusions(StringBuilder text, GoldScore gold) {
    if (!gold.confusions().isEmpty()) {
      text.append("\nUPOS          taken for    times\n");
    }
    gold.confusions().stream()
        .limit(CONFUSIONS)
        .forEach(
            one -> text.append(format("%-13s %-9s %8d\n", one.gold(), one.found(), one.count())));
  }

  /** Returns the most frequent errors, one a line, those of gold tokens and of raw text apart. */
  public static String errors(SyntaxScore score, int most) {
    return Stream.concat(
            score.gold().errors().stream().limit(most),
            score.raw().stream().flatMap(raw -> raw.score().errors().stream().limit(most)))
        .map(error -> error.count() + " " + error.error() + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Returns one JSON object: percentages rounded to two decimals, speeds to whole tokens; {@code
   * null} for what needs trees if there are none. The keys that end in {@code _f1} and {@code
   * text_tokens_per_second} stand there only if raw text was scored.
   */
  public static String json(SyntaxScore score) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    GoldScore gold = score.gold();
    put(json, "upos", gold.upos());
    put(json, "lemma", gold.lemma());
    put(json, "feats", gold.features());
    put(json, "uas", gold.trees(), TreeScore::uas);
    put(json, "las", gold.trees(), TreeScore::las);
    put(json, "las_subtypes", gold.trees(), TreeScore::lasSubtypes);
    put(json, "uas_no_punct", gold.trees(), TreeScore::uasNoPunct);
    put(json, "las_no_punct", gold.trees(), TreeScore::lasNoPunct);
    json.put("tokens_per_second", Math.round(score.tokensPerSecond()));
    score.raw().ifPresent(raw -> putRaw(json, raw));
    return json.toString();
  }

  private static void putRaw(ObjectNode json, SyntaxScore.Raw raw) {
    RawScore score = raw.score();
    put(json, "tokens_f1", Optional.of(score.tokens()));
    put(json, "sentences_f1", Optional.of(score.sentences()));
    put(json, "words_f1", Optional.of(score.words()));
    put(json, "upos_f1", Optional.of(score.upos()));
    put(json, "lemma_f1", Optional.of(score.lemma()));
    put(json, "uas_f1", score.uas());
    put(json, "las_f1", score.las());
    json.put("text_tokens_per_second", Math.round(raw.tokensPerSecond()));
  }

  private static void put(
      ObjectNode json, String key, Optional<TreeScore> trees, Function<TreeScore, Share> share) {
    trees.map(share).ifPresentOrElse(found -> put(json, key, found), () -> json.putNull(key));
  }

  private static void put(ObjectNode json, String key, Share share) {
    json.put(key, rounded(share.percent()).doubleValue());
  }

  private static void put(ObjectNode json, String key, Optional<Rate> rate) {
    rate.ifPresentOrElse(
        found -> json.put(key, rounded(PERCENT * found.f1()).doubleValue()),
        () -> json.putNull(key));
  }

  private static String row(String name, Optional<Share> share) {
    return format(
        "%-13s   %8s\n",
        name, share.map(found -> rounded(found.percent()).toPlainString()).orElse("-"));
  }

  private static String row(String name, Rate rate) {
    return format(
        "%-13s   %8s %8s %8s\n",
        name, percent(rate.f1()), percent(rate.precision()), percent(rate.recall()));
  }

  private static String percent(double share) {
    return rounded(PERCENT * share).toPlainString();
  }

  /** Rounds half up what a person would read: 0.125 is 0.13. */
  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
