package org.pactwatch.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pactwatch.ledger.LedgerFile;
import org.pactwatch.model.problem.ProblemCode;

/**
 * The right to write to a ledger: a system lock on an empty file beside it, which the system gives
 * up when the process ends, however it ends. The lock cannot lie on the ledger itself: closing it
 * there would drop the database's own locks.
 */
final class WriterLock implements AutoCloseable {
  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock or fails at once.
   *
   * @throws org.pactwatch.model.problem.ProblemException if another process or another ledger of
   *     this process holds it
   */
  static WriterLock acquire(LedgerFile ledger) throws IOException {
    Path beside = Path.of(ledger.path() + "-lock");
    FileChannel channel =
        FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new WriterLock(channel);
      }
    } catch (OverlappingFileLockException held) {
      // Told below, as for another process.
    } catch (IOException failure) {
      channel.close();
      throw failure;
    }
    channel.close();
    throw StoreErrors.of(
        ledger,
        ProblemCode.LEDGER_BUSY,
        "another process is reading documents into this ledger",
        "wait until it has ended; asking the ledger works meanwhile");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
