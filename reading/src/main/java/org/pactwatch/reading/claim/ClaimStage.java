package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Grounds;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Section;
import org.pactwatch.reading.stream.Stage;
import org.pactwatch.reading.stream.TimeExpression;
import org.pactwatch.syntax.DependencyParser;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/** Adds the claims. */
public final class ClaimStage implements Stage {
  private final Outliner outliner;
  private final Acts acts;
  private final Echoes echoes;
  private final Statements statements;
  private final Operators operators;
  private final ClaimGrammar grammar;
  private final Frames frames;
  private final Optional<DependencyParser> parser;

  public ClaimStage(ClaimKnowledge knowledge, Whereabouts whereabouts) {
    this.outliner = new Outliner(knowledge.grammar());
    this.acts = new Acts(knowledge, whereabouts);
    this.echoes = new Echoes(knowledge.operators(), knowledge.grammar());
    this.operators = knowledge.operators();
    this.grammar = knowledge.grammar();
    this.frames = knowledge.frames();
    this.parser = knowledge.parser();
    this.statements = new Statements(knowledge.language());
  }

  @Override
  public Reading apply(Reading reading) {
    Attributions attributions =
        new Attributions(reading.quotes(), conditions(reading), represents(reading));
    Discourse discourse = new Discourse(grammar);
    Cursor<Mention> mentions = new Cursor<>(reading.mentions(), Mention::span);
    Cursor<TimeExpression> times = new Cursor<>(reading.times(), TimeExpression::span);
    List<Draft> drafts = new ArrayList<>();
    List<Draft> before = List.of();
    String text = reading.clean().text();
    for (Sentence sentence : reading.sentences()) {
      Span span = new Span(sentence.start(), sentence.end());
      List<Mention> named = mentions.within(span);
      List<TimeExpression> when = times.within(span);
      Outline outline = outliner.outline(parsed(sentence, named), text, named, when);
      List<Draft> own = new ArrayList<>(acts.drafts(outline, when, attributions, discourse));
      own.addAll(echoes.drafts(outline, own, before, attributions));
      drafts.addAll(own);
      before = own;
      discourse.hear(outline);
    }
    List<Draft> settled =
        new ArrayList<>(
            new Answers(operators, reading.quotes(), attributions, text).settle(drafts));
    settled.addAll(
        statements.drafts(text, reading.quotes(), attributions, drafts, reading.mentions()));
    return reading.withClaims(
        new Merger(text, headings(reading))
            .merge(settled).stream().map(draft -> claim(draft, reading)).sorted().toList());
  }

  private static Map<EntityId, EntityId> represents(Reading reading) {
    Map<EntityId, EntityId> states = new HashMap<>();
    for (Mention mention : reading.mentions()) {
      mention.represents().ifPresent(state -> states.putIfAbsent(mention.first(), state));
    }
    return states;
  }

  /**
   * Trees cost most of the reading, so only sentences that may tell an act get one: they name
   * somebody or something, and hold a word that evokes a frame.
   */
  private Sentence parsed(Sentence sentence, List<Mention> named) {
    boolean wanted = !named.isEmpty() && sentence.tree().isEmpty() && frames.mayEvoke(sentence);
    return parser.isPresent() && wanted
        ? new Sentence(
            sentence.start(),
            sentence.end(),
            sentence.words(),
            parser.map(one -> one.parse(sentence.words())))
        : sentence;
  }

  private static List<Span> headings(Reading reading) {
    return reading.clean().sections().stream()
        .filter(section -> section.part() != Section.Part.BODY)
        .map(Section::span)
        .toList();
  }

  private Set<Integer> conditions(Reading reading) {
    Set<Integer> offsets = new HashSet<>();
    for (Sentence sentence : reading.sentences()) {
      for (Word word : sentence.words()) {
        if (word.upos() == Upos.SCONJ && grammar.conditionals().contains(word.lemma())) {
          offsets.add(word.start());
        }
      }
    }
    return offsets;
  }

  private static Claim claim(Draft draft, Reading reading) {
    Document document = reading.document();
    return Claim.of(
        document.id(),
        document.digest(),
        draft.proposition(),
        draft.factuality(),
        draft.attribution(),
        draft.represents(),
        new Grounds(
            evidence(draft.evidence(), reading),
            draft.also().stream().map(span -> evidence(span, reading)).toList(),
            draft.rule()));
  }

  private static Evidence evidence(Span clean, Reading reading) {
    return Evidence.of(
        reading.document().original(),
        reading.clean().toOriginal(clean),
        clean.of(reading.clean().text()));
  }
}
