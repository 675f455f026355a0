package org.pactwatch.cli.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.console.LogFile;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.model.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that holds all others. */
@Command(
    name = "pactwatch",
    versionProvider = VersionLines.class,
    description = "Keeps a sourced ledger of a collective-security system, read from the press.",
    footer = {
      "",
      "Exit codes: 0 success, 1 wrong use or fatal, 2 finished with problems.",
      "Results go to standard output, progress and problems to standard error."
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Pactwatch implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Tell how to use this command.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Tell engine, data, models and ledger schema.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  @Option(
      names = "--log",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Write a log to this file. It holds no article text.")
  private Optional<Path> log = Optional.empty();

  private static final int HELP_WIDTH = 100;

  private final Console console;

  private Pactwatch(Console console) {
    this.console = console;
  }

  /** Runs a command and returns its exit code. */
  public static int run(List<String> arguments, Console console) {
    LogFile.silence();
    Pactwatch root = new Pactwatch(console);
    return root.commandLine().execute(arguments.toArray(String[]::new));
  }

  private CommandLine commandLine() {
    CommandLine line = new CommandLine(this);
    line.addSubcommand(new ReadCommand(console));
    line.addSubcommand(new WatchCommand(console));
    line.addSubcommand(new RereadCommand(console));
    line.addSubcommand(new ForgetCommand(console));
    line.addSubcommand(
        new CommandLine(new LedgerCommand())
            .addSubcommand(new LedgerCheckCommand(console))
            .addSubcommand(new LedgerCompactCommand(console))
            .addSubcommand(new LedgerBackupCommand(console)));
    line.addSubcommand(new ProblemsCommand(console));
    line.addSubcommand(new LinesCommand(console));
    line.addSubcommand(new ShowCommand(console));
    line.addSubcommand(new DocumentCommand(console));
    line.addSubcommand(
        new CommandLine(new DecideCommand())
            .addSubcommand(new DecideAcceptCommand(console))
            .addSubcommand(new DecideRejectCommand(console))
            .addSubcommand(new DecideCorrectCommand(console))
            .addSubcommand(new DecideMergeCommand(console))
            .addSubcommand(new DecideSplitCommand(console))
            .addSubcommand(new DecideUndoCommand(console)));
    line.addSubcommand(
        new CommandLine(new DecisionsCommand(console))
            .addSubcommand(new DecisionsExportCommand(console))
            .addSubcommand(new DecisionsImportCommand(console)));
    line.addSubcommand(new DutiesCommand(console));
    line.addSubcommand(new HostingCommand(console));
    line.addSubcommand(new SearchCommand(console));
    line.addSubcommand(new ContradictionsCommand(console));
    line.addSubcommand(new DiffCommand(console));
    line.addSubcommand(new LineageCommand(console));
    line.addSubcommand(
        new CommandLine(new ExportCommand())
            .addSubcommand(new ExportLinesCommand(console))
            .addSubcommand(new ExportClaimsCommand(console))
            .addSubcommand(new ExportNetworkCommand(console))
            .addSubcommand(new ExportProvenanceCommand(console))
            .addSubcommand(new ExportEntitiesCommand(console)));
    line.addSubcommand(new ReportCommand(console));
    line.addSubcommand(new ServeCommand(console));
    line.addSubcommand(
        new CommandLine(new EvalCommand())
            .addSubcommand(new EvalClaimsCommand(console))
            .addSubcommand(new EvalQuotesCommand(console))
            .addSubcommand(new EvalFactualityCommand(console))
            .addSubcommand(new EvalContradictionsCommand(console))
            .addSubcommand(new EvalTimeCommand(console))
            .addSubcommand(new EvalSyntaxCommand(console))
            .addSubcommand(new EvalPagesCommand(console))
            .addSubcommand(new EvalPageDatesCommand(console))
            .addSubcommand(new EvalFlattenedCommand(console))
            .addSubcommand(new EvalGenerateCommand(console))
            .addSubcommand(new EvalCorpusCommand(console)));
    line.addSubcommand(
        new CommandLine(new SyntaxCommand()).addSubcommand(new SyntaxTrainCommand(console)));
    line.addSubcommand(new DemoCommand(console));
    line.addSubcommand(new CompletionCommand(console));
    Failures failures = new Failures(console);
    Converters.register(line);
    return line.setUsageHelpWidth(HELP_WIDTH)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(
            Help.defaultColorScheme(console.terminal().out() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setExecutionStrategy(this::execute);
  }

  private int execute(CommandLine.ParseResult parsed) {
    if (log.isEmpty()) {
      return new CommandLine.RunLast().execute(parsed);
    }
    try {
      LogFile file = LogFile.open(log.get());
      try {
        String words = String.join(" ", parsed.originalArgs());
        LogFile.note("pactwatch " + LedgerLocation.withoutPassword(words));
        int code = new CommandLine.RunLast().execute(parsed);
        LogFile.note("exit code " + code);
        return code;
      } finally {
        file.close();
      }
    } catch (ProblemException problem) {
      console.tell(problem.problem());
      return ExitCode.FATAL;
    }
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        new CommandLine(this), "expected a command; pactwatch --help lists them");
  }
}
