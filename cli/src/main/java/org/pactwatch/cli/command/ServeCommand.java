package org.pactwatch.cli.command;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.pactwatch.cli.console.Console;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.web.server.Settings;
import org.pactwatch.web.server.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the workbench on a ledger until it is interrupted. */
@Command(
    name = "serve",
    description = "Open a workbench on the ledger in the browser, until this is interrupted.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private LedgerOption ledger;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on; 0 for any that is free. Usually 8420.")
  private int port = 8420;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on. Usually 127.0.0.1, which only this machine reaches.")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "WORDS",
      description =
          "What everybody must bring who comes, 16 characters or more. Needed with --host for an"
              + " address that others reach; best given by PACTWATCH_TOKEN.")
  private Optional<String> token = Optional.empty();

  @Spec private CommandSpec command;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Engine engine = Engine.forAsking();
    Settings settings = settings();
    try (Workbench workbench =
        Workbench.open(
            settings,
            mode -> ledger.open(mode, engine.background()),
            engine.gazetteer(),
            Clock.system(ZoneId.systemDefault()))) {
      console.out().println("workbench  " + workbench.address());
      console.out().flush();
      console.err().println("Interrupt this (Ctrl-C) to close it.");
      CountDownLatch end = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
      end.await();
      return ExitCode.SUCCESS;
    }
  }

  private Settings settings() {
    Optional<String> given = token.or(() -> Optional.ofNullable(System.getenv("PACTWATCH_TOKEN")));
    try {
      return new Settings(host, port, given, ledger.name());
    } catch (IllegalArgumentException mistake) {
      throw new CommandLine.ParameterException(command.commandLine(), mistake.getMessage());
    }
  }
}
