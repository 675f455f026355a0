package org.pactwatch.intake.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;

/**
 * What became of one entry: it arrived, was skipped, was refused, or there is trouble that belongs
 * to no document. Nothing else can happen.
 */
public sealed interface Item {

  /**
   * A document.
   *
   * @param document the document
   * @param problems what was wrong with it although it could be read
   */
  record Arrived(Document document, List<Problem> problems) implements Item {
    public Arrived {
      Objects.requireNonNull(document, "document");
      problems = List.copyOf(problems);
    }
  }

  /**
   * Something that is not for us, which is no problem.
   *
   * @param place where it is
   * @param reason why, in a few words
   */
  record Skipped(String place, String reason) implements Item {
    public Skipped {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * Something that should have become a document and could not.
   *
   * @param id the name it would have had
   * @param problem why
   * @param digest of its bytes, where they could be read
   */
  record Refused(DocumentId id, Problem problem, Optional<Digest> digest) implements Item {
    public Refused {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(problem, "problem");
      Objects.requireNonNull(digest, "digest");
    }
  }

  /**
   * Something wrong with a source, or with what may be better the next time, that is no document's.
   *
   * @param problem what it is
   */
  record Trouble(Problem problem) implements Item {
    public Trouble {
      Objects.requireNonNull(problem, "problem");
    }
  }
}
