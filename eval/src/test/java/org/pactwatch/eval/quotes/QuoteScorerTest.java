package org.pactwatch.eval.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.eval.GoldFolders;
import org.pactwatch.eval.quotes.QuoteScore.Count;
import org.pactwatch.eval.quotes.QuoteScore.MatchCount;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.model.text.Span;

class QuoteScorerTest {
  private static final String TEXT =
      """
      La Ruthénie a annoncé qu'elle fermerait sa base.
      « Nous partons, a dit Arno Velt, et nous ne reviendrons pas. »
      Selon des habitants, la base « est déjà vide ». L'Ostravie a dénoncé une provocation.
      """;
  private static final String GOLD =
      """
      {"kind":"indirect","content":"elle fermerait sa base","speaker":"RUT","cue":"a annoncé"}
      {"kind":"direct","content":["Nous partons","et nous ne reviendrons pas."],\
      "speaker":"person:velt","cue":"a dit"}
      {"kind":"mixed","content":"la base « est déjà vide »","speaker":"text:des habitants",\
      "cue":"Selon"}
      {"kind":"indirect","content":"une provocation","speaker":"OST|person:sarn","cue":null,\
      "optional":true}
      """;

  @TempDir Path folder;
  private GoldFolders folders;

  @BeforeEach
  void writeGold() throws IOException {
    folders = GoldFolders.in(folder);
    folders.write("1-d", TEXT, GOLD);
    Files.writeString(folder.resolve("states.json"), "{\"person:arno\":\"RUT\"}");
  }

  @Test
  void takesTheSameWordsAsStrict() {
    QuoteScore score =
        score(
            quote("indirect", "RUT", "a annoncé", "qu'elle fermerait sa base."),
            quote("direct", "person:velt", "a dit", "et nous ne reviendrons pas", "Nous partons"),
            quote("mixed", "text:habitants", "Selon", "la base « est déjà vide »"));
    assertEquals(new Count(3, 3, 3, 0), score.total());
    assertEquals(new MatchCount(3, 3, 3), score.matches());
    assertEquals(1, score.total().strictRate().f1());
    assertEquals(List.of(), score.findings());
  }

  @Test
  void countsByHand() {
    // Loose: 12 of 22 characters; the part that was said first alone is 12 of 38 and too little.
    QuoteScore score =
        score(
            quote("indirect", "person:arno", "", "fermerait sa"),
            quote("direct", "person:velt", "a dit", "Nous partons"),
            quote("indirect", "OST", "a dénoncé", "une provocation"));
    assertEquals(new Count(3, 1, 0, 1), score.total());
    assertEquals(new Count(1, 1, 0, 0), score.byKind().get("indirect"));
    assertEquals(new Count(1, 0, 0, 1), score.byKind().get("direct"));
    assertEquals(1, score.optional());
    assertEquals(new MatchCount(1, 1, 0), score.matches());
    assertEquals(0.5, score.total().looseRate().precision());
    assertEquals(1 / 3.0, score.total().looseRate().recall());
    assertEquals(0.4, score.total().looseRate().f1(), 1e-9);
    assertEquals(0, score.total().strictRate().f1());
  }

  @Test
  void askForTheInnermostSpeaker() {
    assertEquals(1, speakers("elle fermerait sa base", "OST", "RUT"));
    assertEquals(0, speakers("elle fermerait sa base", "RUT", "OST"));
    assertEquals(0, speakers("elle fermerait sa base"));
    assertEquals(1, speakers("la base « est déjà vide"));
    assertEquals(0, speakers("la base « est déjà vide", "RUT"));
  }

  @Test
  void takesTheBetterOfTwoAndCountsTheOtherAsExtra() {
    QuoteScore score =
        score(
            quote("indirect", "OST", "a annoncé", "elle fermerait sa"),
            quote("direct", "RUT", "a annoncé", "elle fermerait sa base"));
    assertEquals(new Count(3, 1, 1, 1), score.total());
    assertEquals(new MatchCount(1, 0, 1), score.matches());
  }

  @Test
  void writesATableAndOneJsonObject() {
    QuoteScore score =
        score(
            quote("indirect", "RUT", "a annoncé", "elle fermerait sa base"),
            quote("direct", "", "", "Selon des habitants"));
    assertEquals(
        """
        kind      gold loose strict extra   loose P     R    F1   strict P     R    F1
        direct       1     0      0     1     0.000 0.000 0.000      0.000 0.000 0.000
        indirect     1     1      1     0     1.000 1.000 1.000      1.000 1.000 1.000
        mixed        1     0      0     0     0.000 0.000 0.000      0.000 0.000 0.000
        loose    P 0.500  R 0.333  F1 0.400   (1/3 gold, 1 extra, 0 optional)
        strict   P 0.500  R 0.333  F1 0.400
        speaker  1.000   (1/1)
        kind     1.000   (1/1)
        cue      1.000   (1/1)
        """,
        QuoteScoreText.table(score));
    assertEquals(
        "{\"loose_f1\":0.4,\"strict_f1\":0.4,\"speaker\":1.0,\"kind\":1.0,\"cue\":1.0,"
            + "\"gold\":3,\"found\":1,\"extra\":1}",
        QuoteScoreText.json(score));
  }

  @Test
  void namesFileAndLineOfWordsThatAreNotInTheText() throws IOException {
    folders.write("1-d", TEXT, GOLD + "{\"kind\":\"direct\",\"content\":[\"vide\",\"base.\"]}");
    ProblemException told = assertThrows(ProblemException.class, this::score);
    assertEquals(ProblemCode.BAD_GOLD, told.problem().code());
    assertTrue(told.problem().place().toString().endsWith("1-d.jsonl:5"), told.getMessage());
  }

  private int speakers(String words, String... speakers) {
    PredictedQuote quote = quote("indirect", "", "", words);
    return score(
            new PredictedQuote("1-d", "indirect", quote.parts(), List.of(speakers), quote.cue()))
        .matches()
        .speaker();
  }

  private QuoteScore score(PredictedQuote... quotes) {
    return QuoteScorer.over(folders.gold(), folders.texts(), Optional.empty(), Optional.empty())
        .score(List.of(quotes));
  }

  private static PredictedQuote quote(String kind, String speaker, String cue, String... words) {
    List<Span> parts = new ArrayList<>();
    for (String part : words) {
      parts.add(place(part));
    }
    return new PredictedQuote(
        "1-d",
        kind,
        parts,
        speaker.isEmpty() ? List.of() : List.of(speaker),
        cue.isEmpty() ? Optional.empty() : Optional.of(place(cue)));
  }

  private static Span place(String words) {
    int at = TEXT.indexOf(words);
    assertTrue(at >= 0, words);
    return new Span(at, at + words.length());
  }
}
