package org.pactwatch.output.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.pactwatch.model.problem.Problem;

/** How problems can be written. */
public enum ProblemFormat {
  TABLE(ProblemTable::write),
  JSON(ProblemJson::write);

  private final Writer writer;

  ProblemFormat(Writer writer) {
    this.writer = writer;
  }

  /** Writes problems in the order given. */
  public void write(List<Problem> problems, Appendable out) throws IOException {
    writer.write(problems, out);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes problems in one format. */
  private interface Writer {
    void write(List<Problem> problems, Appendable out) throws IOException;
  }
}
