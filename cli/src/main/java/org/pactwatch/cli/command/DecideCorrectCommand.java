package org.pactwatch.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.ledger.review.Changes;
import org.pactwatch.model.claim.ClaimId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Corrects a claim. */
@Command(
    name = "correct",
    description = "Decide that the words of a claim say something else than was read.",
    footer = {
      "",
      "Names are those of the claim format: type, act, item, quantity (12 or 10..14), instrument,"
          + " kind, place, time, status, certainty, polarity (+ or -), speakers, via, said, and the"
          + " roles: actor, host, … What is not named stays as it was read. A later correction of"
          + " the same claim holds instead of this one, so that it names all anew."
    })
final class DecideCorrectCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CLAIM", description = "The claim's id (c…).")
  private ClaimId claim;

  @Option(
      names = "--set",
      required = true,
      paramLabel = "NAME=VALUE",
      description =
          "What is right: status=planned. Again for further values: --set host=BLR --set host=KAZ;"
              + " time= for none.")
  private List<String> set;

  @Mixin private LedgerOption ledger;
  @Mixin private SignatureOptions signed;
  @Spec private CommandSpec spec;

  private final Console console;

  DecideCorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Changes changes = changes();
    return Decided.on(
        ledger, signed, console, chair -> List.of(chair.decide().correct(claim, changes)));
  }

  private Changes changes() {
    Map<String, List<String>> values = new TreeMap<>();
    for (String word : set) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw mistake("expected NAME=VALUE, got \"" + word + "\"");
      }
      List<String> all =
          values.computeIfAbsent(word.substring(0, equals), any -> new ArrayList<>());
      if (equals + 1 < word.length()) {
        all.add(word.substring(equals + 1));
      }
    }
    try {
      return Changes.named(values);
    } catch (IllegalArgumentException mistake) {
      throw mistake(mistake.getMessage());
    }
  }

  private CommandLine.ParameterException mistake(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
