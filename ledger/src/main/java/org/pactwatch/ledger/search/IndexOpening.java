package org.pactwatch.ledger.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/**
 * Opens an index up to date, from the cheapest way to the dearest: as it lies there, brought up to
 * date, made anew, made in memory.
 */
final class IndexOpening {
  private final Path place;
  private final IndexWords words;
  private final IndexState wanted;
  private final IndexUpdate update;

  private IndexOpening(Path place, Source source, IndexWords words) {
    this.place = place;
    this.words = words;
    this.wanted = IndexState.of(source.engine(), source.ledger().contentDigest());
    this.update = new IndexUpdate(source, wanted);
  }

  static OpenIndex open(Path place, Source source, IndexWords words) {
    IndexOpening opening = new IndexOpening(place, source, words);
    try {
      return opening.inPlace();
    } catch (LockObtainFailedException busy) {
      return opening.whileBusy();
    } catch (IOException unwritable) {
      return opening.inMemory(
          ProblemCode.INDEX_UNWRITABLE,
          "the index cannot be written here (" + reason(unwritable) + ")",
          "check that the ledger's folder may be written; searching is slower meanwhile");
    }
  }

  /** An index of its own for one question, which leaves no trace. */
  static OpenIndex once(Source source, IndexWords words) {
    Directory memory = new ByteBuffersDirectory();
    IndexOpening opening = new IndexOpening(Path.of(""), source, words);
    return opening.made(memory, Optional.empty());
  }

  private OpenIndex inPlace() throws IOException {
    Optional<OpenIndex> last = lastCommit();
    boolean ours = last.isPresent() && last.get().state().isMadeAs(wanted);
    if (ours && last.get().state().equals(wanted)) {
      return last.get();
    }
    last.ifPresent(OpenIndex::close);
    if (!ours) {
      return madeAnew();
    }
    try {
      return updated(OpenMode.APPEND);
    } catch (LockObtainFailedException busy) {
      throw busy;
    } catch (IOException damaged) {
      return madeAnew();
    }
  }

  private OpenIndex madeAnew() throws IOException {
    try (Directory directory = FSDirectory.open(place);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      // Lucene reads what is there even where it begins anew, and stumbles over damage.
      for (String file : directory.listAll()) {
        if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
            || file.startsWith(IndexFileNames.SEGMENTS)
            || file.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
          directory.deleteFile(file);
        }
      }
    }
    return updated(OpenMode.CREATE);
  }

  private OpenIndex updated(OpenMode mode) throws IOException {
    Directory directory = FSDirectory.open(place);
    try {
      update.into(directory, words, mode);
      return new OpenIndex(directory, DirectoryReader.open(directory), Optional.empty());
    } catch (IOException | RuntimeException failure) {
      directory.close();
      throw failure;
    }
  }

  private OpenIndex whileBusy() {
    String busy = "another process brings the index up to date";
    Optional<OpenIndex> last = lastCommit();
    if (last.isPresent() && last.get().state().isMadeAs(wanted)) {
      return last.get()
          .with(
              notice(
                  ProblemCode.INDEX_BUSY,
                  busy + ": these are the hits of its last state",
                  "search again when it has ended"));
    }
    last.ifPresent(OpenIndex::close);
    return inMemory(ProblemCode.INDEX_BUSY, busy, "search again when it has ended");
  }

  private OpenIndex inMemory(ProblemCode code, String why, String remedy) {
    return made(
        new ByteBuffersDirectory(),
        Optional.of(notice(code, why + ": searched one made in memory", remedy)));
  }

  private OpenIndex made(Directory memory, Optional<Problem> notice) {
    try {
      update.into(memory, words, OpenMode.CREATE);
      return new OpenIndex(memory, DirectoryReader.open(memory), notice);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Returns the last commit; none where there is none that this version can read. */
  private Optional<OpenIndex> lastCommit() {
    if (!place.toFile().isDirectory()) {
      return Optional.empty();
    }
    try {
      Directory directory = FSDirectory.open(place);
      try {
        return Optional.of(
            new OpenIndex(directory, DirectoryReader.open(directory), Optional.empty()));
      } catch (IOException | RuntimeException unusable) {
        directory.close();
        return Optional.empty();
      }
    } catch (IOException unusable) {
      return Optional.empty();
    }
  }

  private Problem notice(ProblemCode code, String message, String remedy) {
    return Problem.of(code, place.toString(), message, remedy);
  }

  private static String reason(IOException failure) {
    return failure.getClass().getSimpleName();
  }
}
