package org.pactwatch.cli.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.pactwatch.cli.Run;
import org.pactwatch.cli.engine.Engine;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.web.server.Settings;
import org.pactwatch.web.server.Workbench;

/** A workbench on the samples, on a day on which what they tell still holds. */
final class SampleWorkbench {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-01-15T12:00:00Z"), ZoneOffset.UTC);

  private SampleWorkbench() {}

  static Workbench open(Path folder) {
    Path file = folder.resolve("samples.ledger");
    Run read =
        Run.of(
            "read",
            Run.SAMPLES,
            "--published",
            Run.SAMPLES.resolve("published.tsv"),
            "--ledger",
            file);
    if (read.code() != 0) {
      throw new IllegalStateException(read.err());
    }
    Engine engine = Engine.forAsking();
    return Workbench.open(
        Settings.loopback(0, "samples.ledger"),
        mode -> Ledger.open(file, mode, engine.background()),
        engine.gazetteer(),
        CLOCK);
  }
}
