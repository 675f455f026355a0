package org.pactwatch.cli.read;

import java.nio.file.Path;
import java.util.Objects;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.problem.Problem;

/** What became of one file or stored document. */
public sealed interface Outcome {

  /** It was read. */
  record Done(ArticleReading reading) implements Outcome {
    public Done {
      Objects.requireNonNull(reading, "reading");
    }
  }

  /** This very reading of it was there already. */
  record Unchanged() implements Outcome {}

  /** It is no document, or reading it failed. */
  record Refused(Problem problem) implements Outcome {
    public Refused {
      Objects.requireNonNull(problem, "problem");
    }
  }

  /** It was forgotten and is not taken in again. */
  record Forgotten(Problem problem) implements Outcome {
    public Forgotten {
      Objects.requireNonNull(problem, "problem");
    }
  }

  /** It is of a kind that is not read, which is no problem. */
  record Skipped(Path path, String reason) implements Outcome {
    public Skipped {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
