package org.pactwatch.intake.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.pactwatch.intake.source.Container;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Item;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/**
 * A WARC, packed or not: the pages that it keeps, named by the number of their record. Few of them
 * are in memory at a time, however many there are.
 *
 * <p>A record counts only once its end stands where it should. Where one is broken, reading goes on
 * at the next place where one begins, and the bytes between are one problem.
 */
public final class WarcArchive implements Container {
  // An archive made of nothing but beginnings of records would be searched for ever.
  private static final int BROKEN = 10_000;

  private final long limit;

  /**
   * Makes a reader.
   *
   * @param limit how many bytes one document may have
   */
  public WarcArchive(long limit) {
    this.limit = limit;
  }

  @Override
  public void each(Origin origin, Content content, Consumer<Entry> taker) throws IOException {
    try (Spool spool = Spool.of(content);
        FileChannel channel = FileChannel.open(spool.file())) {
      new Walk(channel, origin, taker).all();
    }
  }

  /** One way through an archive. */
  private final class Walk {
    private final FileChannel channel;
    private final Origin origin;
    private final Consumer<Entry> taker;
    private final RecordSearch search;
    private int number;
    private int broken;
    private OptionalLong gap = OptionalLong.empty();
    private String reason = "";

    Walk(FileChannel channel, Origin origin, Consumer<Entry> taker) throws IOException {
      this.channel = channel;
      this.origin = origin;
      this.taker = taker;
      this.search = new RecordSearch(channel);
    }

    void all() throws IOException {
      OptionalLong from = OptionalLong.of(0);
      while (from.isPresent()) {
        OptionalLong stopped = stretch(from.getAsLong());
        if (stopped.isEmpty()) {
          close(channel.size());
          return;
        }
        if (++broken > BROKEN) {
          throw new IOException("more than " + BROKEN + " of its records are broken");
        }
        if (gap.isEmpty()) {
          gap = stopped;
        }
        // Where reading went on for a while, the place where it stopped has not been tried itself.
        boolean tried = stopped.getAsLong() == from.getAsLong();
        from = search.from(stopped.getAsLong() + (tried ? 1 : 0));
      }
      close(channel.size());
    }

    /** Reads records as long as they are whole; returns where a broken one begins. */
    private OptionalLong stretch(long from) {
      Optional<WarcReader> opened = attempt(() -> reader(from));
      if (opened.isEmpty()) {
        return OptionalLong.of(from);
      }
      WarcReader reader = opened.get();
      Optional<Entry> waiting = Optional.empty();
      long begin = from;
      while (true) {
        Optional<Optional<WarcRecord>> next = attempt(reader::next);
        // The reader moves on once a record has ended well, before it looks at the next one.
        if (next.isPresent() || reader.position() > begin) {
          waiting.ifPresent(taker);
        }
        if (next.isEmpty()) {
          return OptionalLong.of(Math.max(begin, reader.position()));
        }
        if (next.get().isEmpty()) {
          return OptionalLong.empty();
        }
        begin = reader.position();
        close(begin);
        WarcRecord record = next.get().get();
        Origin numbered = origin.record(String.valueOf(++number));
        Optional<Optional<Entry>> page = attempt(() -> new Page(numbered, limit).of(record));
        if (page.isEmpty()) {
          return OptionalLong.of(begin);
        }
        waiting = page.get();
      }
    }

    private WarcReader reader(long from) throws IOException {
      channel.position(from);
      return new WarcReader(channel);
    }

    /** Absent where the archive is broken; what the taker throws must not pass for that. */
    private <T> Optional<T> attempt(Work<T> work) {
      try {
        return Optional.of(work.done());
      } catch (IOException | RuntimeException broken) {
        reason = reason(broken);
        return Optional.empty();
      }
    }

    /** The whole message of a parser quotes the archive's own words. */
    private static String reason(Exception failure) {
      String message =
          failure instanceof ParsingException broken
              ? broken.getBaseMessage()
              : failure.getMessage();
      return message == null ? failure.getClass().getSimpleName() : message;
    }

    private void close(long end) {
      if (gap.isPresent() && end > gap.getAsLong()) {
        taker.accept(
            new Entry.Settled(
                origin.place(),
                new Item.Trouble(
                    Problem.of(
                        ProblemCode.BROKEN_RECORD,
                        origin.place(),
                        "no record can be read from byte "
                            + gap.getAsLong()
                            + " to byte "
                            + end
                            + ": "
                            + reason,
                        "fetch the archive again; the records around it are read"))));
        gap = OptionalLong.empty();
      }
    }
  }

  /** Something done on the archive. */
  private interface Work<T> {
    T done() throws IOException;
  }
}
