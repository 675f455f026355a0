package org.pactwatch.ledger.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.pactwatch.model.problem.Problem;

/**
 * One commit of an index, open for searching.
 *
 * @param directory where it lies
 * @param reader this very commit, whatever is written meanwhile
 * @param notice what a reader should know of it
 */
record OpenIndex(Directory directory, DirectoryReader reader, Optional<Problem> notice)
    implements AutoCloseable {

  IndexState state() {
    try {
      return IndexState.of(reader.getIndexCommit().getUserData());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  OpenIndex with(Problem told) {
    return new OpenIndex(directory, reader, Optional.of(told));
  }

  @Override
  public void close() {
    try (directory) {
      reader.close();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
