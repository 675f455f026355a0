package org.pactwatch.cli.command;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.pactwatch.ledger.review.Signature;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who decides, when and why. */
final class SignatureOptions {
  @Option(names = "--reviewer", required = true, paramLabel = "NAME", description = "Who decides.")
  private String reviewer;

  @Option(names = "--note", paramLabel = "TEXT", description = "Why, in your words.")
  private String note = "";

  @Option(
      names = "--at",
      paramLabel = "MOMENT",
      description = "When, if not now: 2031-05-01T10:00:00Z. The later decision overtakes.")
  private Optional<Instant> at = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  Signature signature() {
    try {
      return new Signature(reviewer, note, at.orElseGet(Clock.systemUTC()::instant));
    } catch (IllegalArgumentException mistake) {
      throw new CommandLine.ParameterException(command.commandLine(), mistake.getMessage());
    }
  }
}
