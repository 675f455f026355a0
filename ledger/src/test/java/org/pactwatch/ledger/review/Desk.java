package org.pactwatch.ledger.review;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.query.LineFilter;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Grounds;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/** Articles to be reviewed: a sentence a claim, each claim a deed between invented states. */
final class Desk {
  /** One sentence and what is read in it: {@code deployment deploy planned actor=AAA item=…}. */
  record Sentence(String words, String read) {}

  private Desk() {}

  static Signature by(String reviewer, int minute) {
    return new Signature(
        reviewer, "", Instant.parse("2031-06-01T10:00:00Z").plusSeconds(60L * minute));
  }

  /** A reading of an article that is made of these sentences. */
  static ArticleReading article(String name, String version, Sentence... sentences) {
    StringBuilder text = new StringBuilder("Title of " + name + ".");
    for (Sentence sentence : sentences) {
      text.append(' ').append(sentence.words());
    }
    return reading(name, text.toString(), version, sentences);
  }

  /** Another reading of the same text. */
  static ArticleReading reading(
      String name, String original, String version, Sentence... sentences) {
    Claim[] claims = new Claim[sentences.length];
    for (int i = 0; i < sentences.length; i++) {
      claims[i] = claim(name, original, sentences[i]);
    }
    return new ArticleReading(
        Samples.article(name, original),
        version,
        State.KEPT,
        Samples.header("2031-05-29", ""),
        Annotations.none(),
        List.of(claims),
        List.of());
  }

  private static Claim claim(String document, String original, Sentence sentence) {
    String[] parts = sentence.read().split(" ", -1);
    Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
    List<EntityId> items = List.of();
    Optional<TimeValue> time = Optional.empty();
    for (int i = 3; i < parts.length; i++) {
      String[] pair = parts[i].split("=", -1);
      if (pair[0].equals("item")) {
        items = List.of(EntityId.parse(pair[1]));
      } else if (pair[0].equals("time")) {
        time = Optional.of(Samples.time(pair[1]));
      } else {
        roles.put(
            Values.constant(Role.values(), pair[0]),
            List.of(pair[1].split(",", -1)).stream().map(EntityId::parse).toList());
      }
    }
    int start = original.indexOf(sentence.words());
    return Claim.of(
        new DocumentId(document),
        Digest.of(original),
        new Proposition(
            Values.constant(ClaimType.values(), parts[0]),
            Values.constant(Act.values(), parts[1]),
            new Roles(roles),
            new Details(
                items, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            time),
        new Factuality(
            Values.constant(Status.values(), parts[2]), Certainty.CERTAIN, Polarity.POSITIVE),
        Attribution.ownVoice(),
        Map.of(),
        new Grounds(
            Evidence.of(
                original, new Span(start, start + sentence.words().length()), sentence.words()),
            List.of(),
            "test:rule"));
  }

  /** The claim that rests on these words. */
  static ClaimId claimOn(Ledger ledger, String words) {
    return ledger
        .claims()
        .map(one -> one.claim())
        .filter(one -> one.grounds().evidence().exact().equals(words))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** The sole line in which the claim on these words stands. */
  static Line lineOn(Ledger ledger, String words) {
    List<Line> lines = ledger.linesOf(claimOn(ledger, words));
    if (lines.size() != 1) {
      throw new AssertionError(lines.size() + " lines of " + words);
    }
    return lines.get(0);
  }

  /** The words of each line's claims, to compare lines of several ledgers. */
  static List<List<String>> grouped(Ledger ledger) {
    return ledger.lines(LineFilter.all()).stream().map(Desk::words).toList();
  }

  static List<String> words(Line line) {
    return line.claims().stream().map(one -> one.claim().grounds().evidence().exact()).toList();
  }

  static DecisionEntry.State stateOf(Ledger ledger, DecisionId id) {
    return entry(ledger, id).state();
  }

  static DecisionEntry entry(Ledger ledger, DecisionId id) {
    return ledger.decisions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
