package org.pactwatch.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a ledger lies. Its text is what a user may be shown: it never holds a password.
 *
 * <p>The one place where the words of a user become a location.
 */
public sealed interface LedgerLocation permits LedgerFile, LedgerServer {

  /**
   * Makes a location of words: an address that begins with {@code postgresql:} or {@code
   * jdbc:postgresql:} is a server's, all else is a file's.
   *
   * @throws IllegalArgumentException if the words are neither, telling what was expected, without a
   *     password
   */
  static LedgerLocation parse(String words) {
    if (LedgerServer.isAddress(words)) {
      return LedgerServer.parse(words);
    }
    if (words.isBlank()) {
      throw new IllegalArgumentException("expected a file or an address, got blank text");
    }
    try {
      return new LedgerFile(Path.of(words));
    } catch (InvalidPathException bad) {
      throw new IllegalArgumentException("expected the name of a file: " + bad.getReason(), bad);
    }
  }

  /** The location of a file. */
  static LedgerLocation of(Path file) {
    return new LedgerFile(file);
  }

  /** Returns words as they may be logged: without the password of an address. */
  static String withoutPassword(String words) {
    return LedgerServer.withoutPassword(words);
  }
}
