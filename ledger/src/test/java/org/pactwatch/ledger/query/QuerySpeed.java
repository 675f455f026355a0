package org.pactwatch.ledger.query;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.LedgerFile;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.duty.Attack;
import org.pactwatch.ledger.duty.DutyFinder;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineMaker;
import org.pactwatch.ledger.lineage.Kinship;
import org.pactwatch.ledger.lineage.LineageMaker;
import org.pactwatch.ledger.lineage.Sketch;
import org.pactwatch.ledger.lineage.SketchBytes;
import org.pactwatch.ledger.store.Store;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.entity.EntityId;

/**
 * Measures questions to a ledger: {@code QuerySpeed LEDGER [TURNS]}. Tells how long each step takes
 * that the first answer waits for, then how long questions take, first in a ledger just opened and
 * then again, and how much memory is held. The first turn runs cold code, the last warm code.
 */
public final class QuerySpeed {
  private static final LocalDate DAY = LocalDate.parse("2024-03-01");
  private static final EntityId STATE = EntityId.parse("BLR");

  private QuerySpeed() {}

  public static void main(String[] arguments) {
    LedgerLocation location = new LedgerFile(Path.of(arguments[0]));
    int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    Gazetteer gazetteer = told("gazetteer", Gazetteer::load);
    Background background = Background.of(() -> gazetteer);
    for (int turn = 1; turn <= turns; turn++) {
      System.out.println("-- turn " + turn);
      steps(location, background);
      questions(location, gazetteer, background);
    }
  }

  private static void steps(LedgerLocation location, Background background) {
    try (Store store = told("open", () -> Store.open(location, Mode.READ))) {
      told("documents", store::documents);
      var kept = told("sketches from the store", store::sketches);
      List<Sketch> sketches =
          told("sketches unpacked", () -> kept.values().stream().map(SketchBytes::read).toList());
      Kinship kinship = told("lineage", () -> new LineageMaker(background).kinship(sketches));
      List<SourcedClaim> claims =
          told(
              "claims",
              () -> {
                try (Stream<SourcedClaim> all = store.claims()) {
                  return all.toList();
                }
              });
      LineMaker maker =
          new LineMaker(background, new LineageProvenance(kinship, sketches, background));
      List<Line> lines = told("lines", () -> maker.lines(claims.stream()));
      System.out.println(
          kept.size() + " documents, " + claims.size() + " claims, " + lines.size() + " lines");
      heap();
    }
  }

  private static void questions(
      LedgerLocation location, Gazetteer gazetteer, Background background) {
    try (Ledger ledger = told("open", () -> Ledger.open(location, Mode.READ, background))) {
      told("first lines", () -> ledger.summaries(LineFilter.all()));
      told("lines again", () -> ledger.summaries(LineFilter.all()));
      told(
          "lines of a type",
          () -> ledger.summaries(LineFilter.all().withType(ClaimType.DEPLOYMENT)));
      told(
          "lines of a participant",
          () -> ledger.summaries(LineFilter.all().withParticipant(STATE)));
      told("lines as of a day", () -> ledger.summaries(LineFilter.all().withAsOf(DAY)));
      told(
          "duties",
          () ->
              new DutyFinder(gazetteer, ledger.summaries(LineFilter.all()))
                  .answer(new Attack(STATE, DAY, Optional.empty())));
      told("lineage", ledger::lineage);
      told("contradictions", ledger::contradictions);
      told("lines known by a day", () -> ledger.knownBy(DAY).summaries(LineFilter.all()));
      heap();
    }
  }

  private static <T> T told(String what, Supplier<T> asked) {
    long start = System.nanoTime();
    T answer = asked.get();
    System.out.printf(Locale.ROOT, "%8.1f ms  %s%n", (System.nanoTime() - start) / 1e6, what);
    return answer;
  }

  private static void heap() {
    System.gc();
    Runtime machine = Runtime.getRuntime();
    System.out.println(((machine.totalMemory() - machine.freeMemory()) >> 20) + " MB held");
  }
}
