package org.pactwatch.intake;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;

/**
 * A file that was found below what was given, not yet opened.
 *
 * @param id the document's name
 * @param path where it lies
 * @param kind what its name says it is; absent for a kind nobody reads
 * @param problem what already stands in the way of reading it
 */
public record Entry(DocumentId id, Path path, Optional<Kind> kind, Optional<Problem> problem) {
  public Entry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(problem, "problem");
  }

  /** The kinds of files that can be read. */
  public enum Kind {
    TEXT,
    HTML
  }
}
