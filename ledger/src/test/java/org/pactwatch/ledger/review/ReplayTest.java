package org.pactwatch.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.query.Deciding;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.query.LineFilter;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.problem.ProblemException;

/** Decisions do the same to the same texts everywhere, in whatever order all of it comes. */
class ReplayTest {
  private static final String[] STATES = {"AAA", "BBB", "CCC"};
  private static final String[] STATUSES = {"planned", "begun", "done", "denied"};
  private static final String[] REVIEWERS = {"R. Velt", "A. Lind"};

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void anyOrderGivesTheSame(int seed) {
    Random random = new Random(seed);
    List<ArticleReading> articles = articles(random);
    List<Decision> decisions;
    List<Line> lines;
    List<DecisionEntry> entries;
    try (Ledger ledger = open("first")) {
      articles.forEach(ledger::record);
      decideAtRandom(ledger, random);
      decisions = ledger.recordedDecisions();
      lines = ledger.lines(LineFilter.all());
      entries = ledger.decisions();
      lines.forEach(
          line -> assertEquals(line, ledger.line(line.id()).orElseThrow(), "seed " + seed));
      assertEquals(
          lines.size(), new TreeSet<>(lines.stream().map(Line::id).toList()).size(), "ids differ");
      holdsTogether(ledger, lines, "seed " + seed);
    }
    assertTrue(decisions.size() > 10, "seed " + seed);
    List<Object> all = new ArrayList<>(articles);
    decisions.stream().map(DecisionLine::write).forEach(all::add);
    for (int round = 0; round < 2; round++) {
      Collections.shuffle(all, random);
      try (Ledger ledger = open("round " + round)) {
        for (Object one : all) {
          if (one instanceof ArticleReading article) {
            ledger.record(article);
          } else {
            ledger.record(DecisionLine.read((String) one));
          }
        }
        assertEquals(entries, ledger.decisions(), "seed " + seed);
        assertEquals(lines, ledger.lines(LineFilter.all()), "seed " + seed);
      }
    }
  }

  /** Every claim that is not rejected stands in a line, none that is does. */
  private static void holdsTogether(Ledger ledger, List<Line> lines, String seed) {
    TreeSet<ClaimId> standing = new TreeSet<>();
    ledger
        .claims()
        .flatMap(read -> ledger.review().judged(read).stream())
        .forEach(one -> standing.add(one.claim().id()));
    TreeSet<ClaimId> inLines = new TreeSet<>();
    lines.stream()
        .flatMap(line -> line.claims().stream())
        .map(LineClaim::claim)
        .forEach(claim -> inLines.add(claim.id()));
    assertEquals(standing, inLines, seed);
  }

  private Ledger open(String name) {
    return Ledger.open(folder.resolve(name), Mode.WRITE, Background.none());
  }

  private static List<ArticleReading> articles(Random random) {
    List<ArticleReading> articles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Desk.Sentence[] sentences = new Desk.Sentence[3];
      for (int j = 0; j < sentences.length; j++) {
        sentences[j] = new Desk.Sentence("Sentence " + j + " of " + i + ".", deed(random));
      }
      articles.add(Desk.article("doc" + i, "1", sentences));
    }
    return articles;
  }

  private static String deed(Random random) {
    String day = " time=2031-05-" + (10 + random.nextInt(15));
    if (random.nextInt(3) == 0) {
      return "meeting meet done participant=AAA,BBB" + (random.nextBoolean() ? day : "");
    }
    String host = random.nextInt(4) == 0 ? "BBB,CCC" : one(STATES, random);
    return "deployment deploy "
        + one(STATUSES, random)
        + " actor=AAA host="
        + host
        + (random.nextBoolean() ? " item=weapon:missile" : "")
        + (random.nextInt(3) == 0 ? day : "");
  }

  private static void decideAtRandom(Ledger ledger, Random random) {
    for (int minute = 0; minute < 25; minute++) {
      // Now and then two decisions of one moment.
      int moment = minute - (random.nextInt(5) == 0 ? 1 : 0);
      Deciding decide = ledger.decide(Desk.by(one(REVIEWERS, random), moment));
      try {
        decide(ledger, decide, random);
      } catch (ProblemException impossible) {
        // Two lines of two kinds cannot be merged, a sole claim cannot be split off.
      }
    }
  }

  private static void decide(Ledger ledger, Deciding decide, Random random) {
    List<ClaimId> claims = ledger.claims().map(one -> one.claim().id()).toList();
    List<Line> lines = ledger.lines(LineFilter.all());
    ClaimId claim = claims.get(random.nextInt(claims.size()));
    Line line = lines.get(random.nextInt(lines.size()));
    switch (random.nextInt(8)) {
      case 0 -> decide.accept(claim);
      case 1 -> decide.reject(claim);
      case 2 ->
          decide.correct(
              claim,
              Changes.named(
                  Map.of("status", List.of(one(STATUSES, random)), "time", List.of("2031-05-12"))));
      case 3, 4 -> decide.merge(ids(line, lines.get(random.nextInt(lines.size()))));
      case 5, 6 -> {
        List<ClaimId> own =
            new ArrayList<>(line.claims().stream().map(one -> one.claim().id()).toList());
        Collections.shuffle(own, random);
        decide.split(line.id(), own.subList(0, 1 + random.nextInt(own.size())));
      }
      default -> {
        List<DecisionEntry> made = ledger.decisions();
        if (!made.isEmpty()) {
          decide.undo(made.get(random.nextInt(made.size())).id());
        }
      }
    }
  }

  private static List<LineId> ids(Line one, Line other) {
    return List.of(one.id(), other.id());
  }

  private static String one(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
