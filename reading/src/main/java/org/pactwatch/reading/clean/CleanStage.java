package org.pactwatch.reading.clean;

import java.util.List;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Stage;

/**
 * Turns a document's blocks into its article text; what is set apart keeps its place and reason.
 */
public final class CleanStage implements Stage {
  private final List<Pass> passes;

  public CleanStage(CleanRules rules) {
    passes =
        List.of(
            new PagePass(),
            new RulePass(rules),
            new ForeignPass(),
            new LabelPass(),
            new JoinPass(),
            new RepeatPass(),
            new StretchPass(),
            new CaptionPass(),
            new EdgePass());
  }

  @Override
  public Reading apply(Reading reading) {
    Draft draft = Draft.of(reading.document());
    passes.forEach(pass -> pass.apply(draft));
    return reading.withClean(Assembly.of(draft));
  }
}
