package org.pactwatch.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.review.DecisionEntry;
import org.pactwatch.ledger.review.Field;

/**
 * What people decided, and a line to decide on.
 *
 * @param line the line, if one is asked for
 * @param cards its claims
 * @param others lines of the same type and act, with which it could be one
 * @param fields what of a claim can be corrected
 * @param decisions all decisions, the newest first
 * @param signing who decides
 * @param done whether something was decided just now
 */
public record ReviewPage(
    Optional<Line> line,
    List<Card> cards,
    List<LineSummary> others,
    List<String> fields,
    List<DecisionEntry> decisions,
    Signing signing,
    boolean done) {
  private static final int OTHERS = 200;
  private static final int DECISIONS = 200;

  public ReviewPage {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(signing, "signing");
    cards = List.copyOf(cards);
    others = List.copyOf(others);
    fields = List.copyOf(fields);
    decisions = List.copyOf(decisions);
  }

  /** Gathers the page. */
  public static Sheet of(Visit visit, Signing signing) {
    Optional<Line> line =
        visit
            .query()
            .read("line", "the id of a line", LineId::new)
            .flatMap(id -> visit.sight().line(id));
    List<DecisionEntry> decisions = new ArrayList<>(visit.sight().decisions());
    Collections.reverse(decisions);
    ReviewPage page =
        new ReviewPage(
            line,
            line.map(one -> cards(one, visit)).orElse(List.of()),
            line.map(one -> others(one, visit)).orElse(List.of()),
            line.map(ReviewPage::fields).orElse(List.of()),
            decisions.subList(0, Math.min(DECISIONS, decisions.size())),
            signing,
            visit.query().text("done").isPresent());
    return new Sheet("review", visit.speech().say("menu.review"), page);
  }

  private static List<Card> cards(Line line, Visit visit) {
    List<Card> cards = new ArrayList<>();
    for (LineClaim one : line.claims()) {
      cards.add(
          new Card(
              ClaimCard.of(one.claim(), one.header(), visit.speech()),
              visit.sight().verdictOn(one.claim().id())));
    }
    return cards;
  }

  private static List<LineSummary> others(Line line, Visit visit) {
    return visit.sight().lines().stream()
        .filter(one -> one.type() == line.type() && one.act() == line.act())
        .filter(one -> !one.id().equals(line.id()))
        .limit(OTHERS)
        .toList();
  }

  private static List<String> fields(Line line) {
    return Stream.concat(
            Stream.of(Field.values()).map(Field::toString),
            line.type().roles().stream().map(Object::toString))
        .toList();
  }

  /**
   * A claim to decide on.
   *
   * @param card the claim
   * @param verdict what was decided on it: {@code accept}, {@code correct}
   */
  public record Card(ClaimCard card, Optional<String> verdict) {}

  /**
   * Who decides.
   *
   * @param reviewer the name used last; empty where there is none
   * @param word what shows that a form is ours
   */
  public record Signing(String reviewer, String word) {
    public Signing {
      Objects.requireNonNull(reviewer, "reviewer");
      Objects.requireNonNull(word, "word");
    }
  }
}
