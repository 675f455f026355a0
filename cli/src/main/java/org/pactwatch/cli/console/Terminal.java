package org.pactwatch.cli.console;

/**
 * Which streams a person looks at.
 *
 * @param out whether standard output is a terminal: colours are welcome
 * @param err whether standard error is a terminal: a moving line is welcome
 */
public record Terminal(boolean out, boolean err) {

  /** Neither: all that is written is plain. */
  public static Terminal none() {
    return new Terminal(false, false);
  }

  /** Returns what the launcher found out; Java itself cannot tell one stream from the other. */
  public static Terminal detect() {
    return new Terminal(
        Boolean.getBoolean("pactwatch.terminal.out"), Boolean.getBoolean("pactwatch.terminal.err"));
  }
}
