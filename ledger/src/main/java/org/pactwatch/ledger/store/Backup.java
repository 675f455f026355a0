package org.pactwatch.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.pactwatch.ledger.LedgerFile;
import org.pactwatch.model.problem.ProblemCode;

/** Copies a ledger into a file that is there wholly or not at all: written beside, then renamed. */
final class Backup {
  private Backup() {}

  /** Copies and returns the file. */
  static Path of(Database database, Path target) {
    return StoreErrors.guard(
        new LedgerFile(target),
        () -> {
          if (Files.exists(target)) {
            throw exists(target);
          }
          Path beside = target.resolveSibling(target.getFileName() + ".part");
          remove(beside);
          try {
            // Tells what is wrong with the target before the ledger is opened to it.
            Files.createFile(beside);
            StoreErrors.guard(
                database.location(),
                () -> {
                  database.copyTo(beside);
                  return beside;
                });
            force(beside);
            Files.move(beside, target);
            return target;
          } catch (FileAlreadyExistsException raced) {
            throw exists(target);
          } finally {
            remove(beside);
          }
        });
  }

  /** Waits until the disk has it, so that the name never leads to a part. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void remove(Path beside) throws IOException {
    for (String part : List.of("", "-wal", "-shm", "-lock", "-journal")) {
      Files.deleteIfExists(Path.of(beside + part));
    }
  }

  private static RuntimeException exists(Path target) {
    return StoreErrors.of(
        new LedgerFile(target),
        ProblemCode.OUTPUT_EXISTS,
        "expected a name that is free, got that of a file",
        "give another name, or move the file away");
  }
}
