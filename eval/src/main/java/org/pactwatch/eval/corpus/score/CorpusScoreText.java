package org.pactwatch.eval.corpus.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pactwatch.eval.Figures;
import org.pactwatch.eval.Rate;

/** Writes a score of a corpus as a table or as JSON. */
public final class CorpusScoreText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CorpusScoreText() {}

  /** Returns lines for a terminal, each with its end. */
  public static String table(CorpusScore score) {
    FamilyScore families = score.families();
    LineScore lines = score.lines();
    OriginScore origins = score.origins();
    ContradictionScore contradictions = score.contradictions();
    StringBuilder table = new StringBuilder();
    row(
        table,
        "copies",
        "ARI "
            + Figures.threeDigits(families.ours())
            + "   plain MinHash "
            + Figures.threeDigits(families.baseline())
            + "   ("
            + families.documents()
            + " documents)");
    row(
        table,
        "claims",
        Figures.share(lines.found(), lines.wanted())
            + " found, of them in lines "
            + Figures.share(lines.lined(), lines.found()));
    row(table, "lines", Figures.rate(lines.pairs()) + "   over pairs of claims");
    row(
        table,
        "origins",
        Figures.share(origins.exact(), origins.lines())
            + " exact, too many "
            + origins.tooMany()
            + ", too few "
            + origins.tooFew());
    row(
        table,
        "contradictions",
        Figures.rate(contradictions.rate())
            + "   ("
            + contradictions.right()
            + " of "
            + contradictions.pairs()
            + " pairs right, "
            + contradictions.found()
            + " of "
            + contradictions.planted()
            + " found)");
    contradictions
        .kinds()
        .forEach(
            (kind, share) -> row(table, "  " + kind, Figures.share(share.some(), share.all())));
    return table.toString();
  }

  /** Returns one JSON object. */
  public static String json(CorpusScore score) {
    Map<String, Object> families = new LinkedHashMap<>();
    families.put("documents", score.families().documents());
    families.put("ari", score.families().ours());
    families.put("minhash_ari", score.families().baseline());
    Map<String, Object> lines = new LinkedHashMap<>();
    lines.put("claims", score.lines().wanted());
    lines.put("found", score.lines().found());
    lines.put("in_lines", score.lines().lined());
    put(lines, score.lines().pairs());
    Map<String, Object> origins = new LinkedHashMap<>();
    origins.put("lines", score.origins().lines());
    origins.put("exact", score.origins().exact());
    origins.put("too_many", score.origins().tooMany());
    origins.put("too_few", score.origins().tooFew());
    Map<String, Object> contradictions = new LinkedHashMap<>();
    contradictions.put("planted", score.contradictions().planted());
    contradictions.put("found", score.contradictions().found());
    contradictions.put("pairs", score.contradictions().pairs());
    contradictions.put("right", score.contradictions().right());
    put(contradictions, score.contradictions().rate());
    contradictions.put("kinds", score.contradictions().kinds());
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("copies", families);
    all.put("lines", lines);
    all.put("origins", origins);
    all.put("contradictions", contradictions);
    try {
      return MAPPER.writeValueAsString(all);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void put(Map<String, Object> into, Rate rate) {
    into.put("precision", rate.precision());
    into.put("recall", rate.recall());
    into.put("f1", rate.f1());
  }

  private static void row(StringBuilder table, String name, String value) {
    table.append(Figures.format("%-16s%s\n", name, value));
  }
}
