package org.pactwatch.intake;

import java.io.IOException;
import java.util.function.Consumer;
import org.pactwatch.intake.archive.WarcArchive;
import org.pactwatch.intake.archive.ZipArchive;
import org.pactwatch.intake.feed.FeedContainer;
import org.pactwatch.intake.record.JsonLines;
import org.pactwatch.intake.source.BombException;
import org.pactwatch.intake.source.Container;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Limits;
import org.pactwatch.intake.source.Opening;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.problem.ProblemCode;

/** Which reader goes through which kind of container. */
final class Containers implements Opening {
  // A zip of archives is common, a zip of zips of zips is a trap.
  private static final int DEPTH = 2;

  private final Limits limits;

  Containers(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void open(
      Kind kind, Origin origin, Content content, Declared declared, Consumer<Entry> taker) {
    if (!kind.isContainer()) {
      taker.accept(origin.offered(kind, content, declared));
      return;
    }
    if (origin.depth() > DEPTH) {
      taker.accept(
          origin.trouble(
              ProblemCode.ARCHIVE_BOMB,
              "expected at most " + DEPTH + " archives around an archive, got more",
              "unpack the outer ones"));
      return;
    }
    try {
      reader(kind).each(origin, content, taker);
    } catch (BombException bomb) {
      taker.accept(
          origin.trouble(
              ProblemCode.ARCHIVE_BOMB, bomb.getMessage(), "look at where it comes from"));
    } catch (IOException broken) {
      taker.accept(
          origin.trouble(
              ProblemCode.BROKEN_ARCHIVE,
              "it can be read no further: " + message(broken),
              "fetch or pack it again; what came before is read"));
    }
  }

  private Container reader(Kind kind) {
    return switch (kind) {
      case JSON_LINES -> new JsonLines(limits.bytes());
      case ZIP -> new ZipArchive(limits.bytes(), this);
      case WARC -> new WarcArchive(limits.bytes());
      case FEED -> new FeedContainer(limits.bytes());
      case TEXT, HTML, PDF -> throw new IllegalArgumentException("no container: " + kind);
    };
  }

  private static String message(IOException failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
