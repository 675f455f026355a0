package org.pactwatch.intake.source;

import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/**
 * Where something comes from: what its documents' names begin with, and how it is told to people.
 *
 * @param id the name of the whole
 * @param place where it is
 * @param depth how many containers are around it
 */
public record Origin(DocumentId id, String place, int depth) {
  public Origin {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(place, "place");
    if (depth < 0) {
      throw new IllegalArgumentException("expected a depth of 0 or more, got " + depth);
    }
  }

  /** Something that stands in no container. */
  public static Origin of(DocumentId id, String place) {
    return new Origin(id, place, 0);
  }

  /** A record of it, known by a number or a name of its own. */
  public Origin record(String name) {
    return new Origin(new DocumentId(id + "#" + name), place + "#" + name, depth + 1);
  }

  /** A file inside it. */
  public Origin inside(String path) {
    return new Origin(new DocumentId(id + "/" + path), place + "/" + path, depth + 1);
  }

  /** It as a document, to be opened. */
  public Entry.Offered offered(Kind kind, Content content, Declared declared) {
    return new Entry.Offered(id, place, kind, content, declared);
  }

  /** It as a document that could not be had. */
  public Entry.Settled refused(ProblemCode code, String message, String remedy) {
    return refused(Problem.of(code, place, message, remedy));
  }

  /** It as a document that could not be had. */
  public Entry.Settled refused(Problem problem) {
    return new Entry.Settled(place, new Item.Refused(id, problem, Optional.empty()));
  }

  /** Something wrong with it that is no document's. */
  public Entry.Settled trouble(ProblemCode code, String message, String remedy) {
    return new Entry.Settled(place, new Item.Trouble(Problem.of(code, place, message, remedy)));
  }

  /** It as something that is not for us. */
  public Entry.Settled skipped(String reason) {
    return new Entry.Settled(place, new Item.Skipped(place, reason));
  }
}
