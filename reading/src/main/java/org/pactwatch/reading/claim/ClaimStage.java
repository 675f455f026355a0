package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Grounds;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Stage;
import org.pactwatch.reading.stream.TimeExpression;
import org.pactwatch.syntax.Sentence;

/** Adds the claims. */
public final class ClaimStage implements Stage {
  private final Outliner outliner;
  private final Acts acts;
  private final Statements statements;

  public ClaimStage(ClaimKnowledge knowledge, Whereabouts whereabouts) {
    this.outliner = new Outliner(knowledge.grammar());
    this.acts = new Acts(knowledge, whereabouts);
    this.statements = new Statements(knowledge.language());
  }

  @Override
  public Reading apply(Reading reading) {
    Attributions attributions = new Attributions(reading.quotes());
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      Span span = new Span(sentence.start(), sentence.end());
      List<Mention> mentions =
          reading.mentions().stream().filter(one -> one.span().overlaps(span)).toList();
      List<TimeExpression> times =
          reading.times().stream().filter(one -> one.span().overlaps(span)).toList();
      drafts.addAll(acts.drafts(outliner.outline(sentence, mentions), times, attributions));
    }
    String text = reading.clean().text();
    List<Draft> said = statements.drafts(text, reading.quotes(), drafts, reading.mentions());
    drafts.addAll(said);
    return reading.withClaims(
        new Merger(text)
            .merge(drafts).stream().map(draft -> claim(draft, reading)).sorted().toList());
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
