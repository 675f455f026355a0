package org.pactwatch.cli.command;

import java.util.Locale;
import org.pactwatch.cli.console.Console;
import org.pactwatch.ledger.query.Ledger;

/** Has a ledger compute what it amounts to, and tells so where that takes a while. */
final class Settling {
  private static final long WORTH_TELLING_NANOSECONDS = 1_000_000_000;
  private static final String WIPE = "\r\u001b[K";

  private Settling() {}

  static void of(Ledger ledger, Console console) {
    if (console.terminal().err()) {
      console.err().print("computing lines ...");
      console.err().flush();
    }
    long begun = System.nanoTime();
    ledger.settle();
    long taken = System.nanoTime() - begun;
    if (console.terminal().err()) {
      console.err().print(WIPE);
    }
    if (taken > WORTH_TELLING_NANOSECONDS) {
      console.err().println(String.format(Locale.ROOT, "lines in %.1f s", taken / 1e9));
    }
  }
}
