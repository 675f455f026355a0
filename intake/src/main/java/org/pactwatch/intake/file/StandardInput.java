package org.pactwatch.intake.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Opening;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.intake.source.Source;
import org.pactwatch.intake.source.Unpacked;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.ProblemCode;

/** What comes through a pipe, of whatever kind its first bytes tell. It is read once. */
public final class StandardInput implements Source {
  private static final Origin ORIGIN = Origin.of(new DocumentId("stdin"), "standard input");

  private final InputStream bytes;
  private final long limit;
  private final Opening opening;

  /**
   * Makes a source of a stream.
   *
   * @param limit how many bytes one document may have
   */
  public StandardInput(InputStream bytes, long limit, Opening opening) {
    this.bytes = bytes;
    this.limit = limit;
    this.opening = opening;
  }

  @Override
  public void each(Consumer<Entry> taker) {
    BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
    try {
      Kind kind = Kind.ofContent(Unpacked.head(buffered)).orElse(Kind.TEXT);
      // A document is read on another thread, later; a container is gone through here and now.
      Content content =
          kind.isContainer()
              ? () -> buffered
              : Content.of(buffered.readNBytes((int) Math.min(Integer.MAX_VALUE, limit + 1)));
      opening.open(kind, ORIGIN, content, Declared.nothing(), taker);
    } catch (IOException failure) {
      taker.accept(
          ORIGIN.trouble(
              ProblemCode.UNREADABLE_FILE,
              "cannot be read: " + failure.getMessage(),
              "check what writes to the pipe"));
    }
  }
}
