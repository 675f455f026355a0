package org.pactwatch.language.fr;

import java.util.Optional;
import java.util.function.Function;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.reading.Language;
import org.pactwatch.reading.claim.ClaimGrammar;
import org.pactwatch.reading.claim.ClaimKnowledge;
import org.pactwatch.reading.claim.Frames;
import org.pactwatch.reading.claim.Operators;
import org.pactwatch.reading.claim.QuantityWords;
import org.pactwatch.reading.clean.CleanRules;
import org.pactwatch.reading.clean.HeaderRules;
import org.pactwatch.reading.contrast.ContrastWords;
import org.pactwatch.reading.entity.EntityWords;
import org.pactwatch.reading.quote.CueLexicon;
import org.pactwatch.reading.time.TimeGrammar;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.french.FrenchAnalyzer;

/**
 * French, from the data files beside this class.
 *
 * @param analyzer its sentences and words
 * @param cleaning what is not article text
 * @param headers days in time stamps, credits of agencies
 * @param entities titles, institutions, pronouns
 * @param times time expressions
 * @param cues words of saying
 * @param claims frames, operators, closed-class words and words that count
 * @param contrasts words by which one sentence tells against another
 */
public record French(
    Analyzer analyzer,
    CleanRules cleaning,
    HeaderRules headers,
    EntityWords entities,
    TimeGrammar times,
    CueLexicon cues,
    ClaimKnowledge claims,
    ContrastWords contrasts)
    implements Language {

  /**
   * Loads French.
   *
   * @throws org.pactwatch.model.problem.ProblemException if a data file is wrong, telling every
   *     mistake in it
   */
  public static French load() {
    FrenchAnalyzer analyzer = FrenchAnalyzer.load();
    return new French(
        analyzer.withoutTrees(),
        CleanRules.load(French.class, "clean.yaml"),
        HeaderRules.load(French.class, "header.yaml"),
        read("entity.yaml", EntityWords::read),
        read("time.yaml", TimeGrammar::read),
        read("quote.yaml", CueLexicon::read),
        new ClaimKnowledge(
            "fr",
            read("frames.yaml", file -> Frames.read(file, French::frames)),
            read("operators.yaml", Operators::read),
            read("claim-grammar.yaml", ClaimGrammar::read),
            read("quantity.yaml", QuantityWords::read),
            Optional.of(analyzer.parser())),
        read("contrast.yaml", ContrastWords::read));
  }

  @Override
  public String code() {
    return "fr";
  }

  private static DataFile frames(String name) {
    return DataFile.resource(French.class, "frames/" + name + ".yaml");
  }

  private static <T> T read(String name, Function<DataFile, T> reader) {
    try (DataFile file = DataFile.resource(French.class, name)) {
      return reader.apply(file);
    }
  }
}
