package org.pactwatch.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Item;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Limits;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.text.Span;

/**
 * Any bytes through every reader: nothing gets out of one, no two documents have one name, and
 * every block leads back to its original. The usual checks replay the inputs that are kept beside
 * this class; the long ones look for new ones, and what they find is kept there too.
 */
class ReadersFuzzTest {
  private static final Origin ORIGIN = Origin.of(new DocumentId("x"), "x");
  private static final Limits LIMITS = new Limits(1 << 18, 1 << 16);

  @FuzzTest(maxDuration = "1m")
  void warc(byte[] bytes) {
    read(Kind.WARC, bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void zip(byte[] bytes) {
    read(Kind.ZIP, bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void jsonLines(byte[] bytes) {
    read(Kind.JSON_LINES, bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void feed(byte[] bytes) {
    read(Kind.FEED, bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void pdf(byte[] bytes) {
    read(Kind.PDF, bytes);
  }

  private static void read(Kind kind, byte[] bytes) {
    Intake intake = new Intake(LIMITS);
    Set<DocumentId> names = new HashSet<>();
    new Containers(LIMITS)
        .open(
            kind,
            ORIGIN,
            Content.of(bytes),
            Declared.nothing(),
            entry -> {
              if (entry instanceof Entry.Offered offered && !names.add(offered.id())) {
                throw new AssertionError("two documents are called " + offered.id());
              }
              check(intake.read(entry));
            });
  }

  private static void check(Item item) {
    Objects.requireNonNull(item, "item");
    if (item instanceof Item.Arrived arrived) {
      Document document = arrived.document();
      for (Block block : document.blocks()) {
        block.text().toOriginal(new Span(0, block.text().length())).of(document.original());
      }
    }
  }
}
