package org.pactwatch.cli.command;

/** What a command tells the shell. */
final class ExitCode {
  static final int SUCCESS = 0;
  static final int FATAL = 1;
  static final int PROBLEMS = 2;

  private ExitCode() {}
}
