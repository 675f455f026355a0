package org.pactwatch.cli.read;

import java.util.Objects;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.problem.Problem;

/** What became of one entry or stored document. */
public sealed interface Outcome {

  /** It was read. */
  record Done(ArticleReading reading) implements Outcome {
    public Done {
      Objects.requireNonNull(reading, "reading");
    }
  }

  /** This very reading of it was there already. */
  record Unchanged() implements Outcome {}

  /** It should have become a document and could not: a reading that says so, without a text. */
  record Refused(ArticleReading reading) implements Outcome {
    public Refused {
      Objects.requireNonNull(reading, "reading");
    }
  }

  /** Something is wrong that is no document's, or that may be better the next time. */
  record Trouble(Problem problem) implements Outcome {
    public Trouble {
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
  record Skipped(String place, String reason) implements Outcome {
    public Skipped {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
