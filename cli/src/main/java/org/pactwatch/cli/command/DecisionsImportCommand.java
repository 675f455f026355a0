package org.pactwatch.cli.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.view.Table;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Decision;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.ledger.review.DecisionLine;
import org.pactwatch.model.problem.Place;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes decisions of another ledger in. */
@Command(
    name = "import",
    description = "Record decisions that another ledger exported.",
    footer = {
      "",
      "What is here already stays as it is. A decision on a text that is not here waits until the"
          + " text is read; one on a text that was forgotten here is refused."
    })
final class DecisionsImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "What decisions export wrote.")
  private Path file;

  @Mixin private LedgerOption ledger;

  private final Console console;

  DecisionsImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> lines = lines();
    List<Problem> problems = new ArrayList<>();
    int recorded = 0;
    int known = 0;
    try (Ledger open = ledger.change(Background.none())) {
      Set<Decision> before = new HashSet<>(open.recordedDecisions());
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).isBlank()) {
          continue;
        }
        try {
          Decision decision = DecisionLine.read(lines.get(i));
          if (before.contains(decision)) {
            known++;
          } else {
            open.record(decision);
            recorded++;
          }
        } catch (IllegalArgumentException mistake) {
          problems.add(bad(i + 1, mistake.getMessage()));
        } catch (ProblemException refused) {
          if (refused.problem().code() != ProblemCode.DOCUMENT_FORGOTTEN) {
            throw refused;
          }
          problems.add(refused.problem());
        }
      }
    }
    problems.forEach(console::tell);
    console
        .out()
        .print(
            new Table("recorded", String.valueOf(recorded))
                .row("known", String.valueOf(known))
                .row("refused", String.valueOf(problems.size()))
                .text());
    return problems.isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException missing) {
      throw unreadable(ProblemCode.PATH_NOT_FOUND, "expected a file, found none");
    } catch (CharacterCodingException broken) {
      throw unreadable(ProblemCode.BAD_CHARACTERS, "expected UTF-8, got other bytes");
    } catch (IOException failure) {
      throw unreadable(
          ProblemCode.UNREADABLE_FILE, "expected a readable file, got " + failure.getMessage());
    }
  }

  private ProblemException unreadable(ProblemCode code, String message) {
    return new ProblemException(
        Problem.of(code, file.toString(), message, "name what decisions export wrote"));
  }

  private Problem bad(int line, String message) {
    return new Problem(
        ProblemCode.BAD_DECISION,
        Place.at(file.toString(), line),
        message,
        "export the decisions again, with the version that imports them");
  }
}
