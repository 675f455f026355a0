package org.pactwatch.ledger.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Backend;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.RandomClaims;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.Tombstone;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.problem.Place;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.text.Span;

/** What a ledger answers, whatever lies behind it. */
@ParameterizedClass
@EnumSource(Backend.class)
class LedgerTest {
  @Parameter private Backend backend;
  private final Map<String, LedgerLocation> ledgers = new HashMap<>();

  @TempDir Path folder;

  /** Opens the ledger of a name, which is the same one within a test. */
  private Ledger open(String name, Mode mode) {
    LedgerLocation location = ledgers.computeIfAbsent(name, any -> backend.fresh(folder));
    return Ledger.open(location, mode, Background.none());
  }

  private static ArticleReading withClaims(String document, int claims, long seed) {
    RandomClaims random = new RandomClaims(new Random(seed));
    List<Claim> made = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      made.add(random.next(document));
    }
    return Samples.reading(
        document,
        document + " text",
        "engine 1",
        Samples.header("2023-05-29", "outlet:dawn"),
        made.toArray(Claim[]::new));
  }

  private static String export(Ledger ledger) {
    ClaimJson json = new ClaimJson();
    return ledger.claims().map(one -> json.write(one.claim())).collect(Collectors.joining("\n"))
        + ledger.lines(LineFilter.all())
        + ledger.documents()
        + ledger.problems();
  }

  @Test
  void givesBackAllThatAReadingHeld() {
    String original = "\uFEFFTitre\r\n\u0000Emoji \uD83D\uDE80 « fin »";
    Annotations annotations =
        new Annotations(
            List.of(new Annotations.Section(new Span(1, 6), "Titre", "title")),
            List.of(new Annotations.Cut(new Span(8, 9), "debris", "fr:clean/x")),
            List.of(
                new Annotations.Mention(
                    new Span(1, 6),
                    "name",
                    List.of(Samples.id("person:orlan"), Samples.id("text:Été à deux")),
                    Optional.of(Samples.id("RUS")))),
            List.of(
                new Annotations.Time(
                    new Span(1, 6), "date", Optional.of(Samples.time("2023-05")), "fr:time/x")),
            List.of(
                new Annotations.Quote(
                    "direct",
                    List.of(new Span(1, 2), new Span(3, 4)),
                    Optional.of(new Span(2, 3)),
                    Optional.of("say"),
                    List.of(Samples.id("person:orlan")),
                    List.of(),
                    "fr:quote/x")),
            List.of(new Annotations.Remark(new Span(1, 6), "odd", "This is odd.")));
    Declared declared =
        Declared.nothing()
            .withOutlet("Dawn")
            .withPublished(new Published(LocalDate.of(2023, 5, 29), Published.Basis.GIVEN));
    ArticleReading reading =
        new ArticleReading(
            new Article(
                new DocumentId("a/b"), Digest.of(original), Medium.HTML, original, declared),
            "engine 1, data 2",
            State.KEPT,
            Samples.header("2023-05-29", "outlet:dawn"),
            annotations,
            List.of(new RandomClaims(new Random(7)).next("a/b")),
            List.of(
                new Problem(
                    ProblemCode.BAD_CHARACTERS, Place.at("a/b.txt", 2), "odd bytes", "convert")));
    String file = "a.ledger";
    try (Ledger ledger = open(file, Mode.WRITE)) {
      assertTrue(ledger.record(reading));
    }
    try (Ledger ledger = open(file, Mode.READ)) {
      assertEquals(Optional.of(reading), ledger.document(new DocumentId("a/b")));
      assertEquals(Optional.empty(), ledger.document(new DocumentId("a")));
      assertEquals(reading.problems(), ledger.problems());
      Claim claim = reading.claims().get(0);
      assertEquals(claim, ledger.claim(claim.id()).orElseThrow().claim());
      assertEquals(reading.header(), ledger.claim(claim.id()).orElseThrow().header());
    }
  }

  @Test
  void changesNothingWhenTheSameReadingComesAgain() {
    String file = "x.ledger";
    ArticleReading reading = withClaims("a", 20, 1);
    try (Ledger ledger = open(file, Mode.WRITE)) {
      assertFalse(ledger.isCurrent(reading.article().id(), reading.key()));
      assertTrue(ledger.record(reading));
      String before = export(ledger);
      assertTrue(ledger.isCurrent(reading.article().id(), reading.key()));
      assertFalse(ledger.record(reading));
      assertEquals(before, export(ledger));
    }
    try (Ledger ledger = open(file, Mode.WRITE)) {
      assertFalse(ledger.record(reading), "in a later run too");
    }
  }

  @Test
  void countsTheReadingRecordedLastAndKeepsTheOlderOnes() {
    Header header = Samples.header("2023-05-29", "outlet:dawn");
    Claim old =
        Samples.claim("a", ClaimType.MEETING, Act.MEET).role(Role.PARTICIPANT, "RUS").build();
    Claim better =
        Samples.claim("a", ClaimType.MEETING, Act.CALL).role(Role.PARTICIPANT, "RUS").build();
    ArticleReading first = Samples.reading("a", "text", "engine 1", header, old);
    ArticleReading second = Samples.reading("a", "text", "engine 2", header, better);
    try (Ledger ledger = open("x.ledger", Mode.WRITE)) {
      ledger.record(first);
      ledger.record(second);
      assertEquals(List.of(better), ledger.claims().map(one -> one.claim()).toList());
      assertTrue(ledger.claim(old.id()).isEmpty());
      assertTrue(ledger.record(first), "an older version can be taken up again");
      assertEquals(List.of(old), ledger.claims().map(one -> one.claim()).toList());
      assertEquals(1, ledger.documents().size());
    }
  }

  @Test
  void countsAFileUnderTwoNamesOnce() {
    Header header = Samples.header("2023-05-29", "outlet:dawn");
    Claim ofB =
        Samples.claim("b", ClaimType.MEETING, Act.MEET).role(Role.PARTICIPANT, "RUS").build();
    Claim ofA =
        Samples.claim("a", ClaimType.MEETING, Act.MEET).role(Role.PARTICIPANT, "RUS").build();
    try (Ledger ledger = open("x.ledger", Mode.WRITE)) {
      ledger.record(Samples.reading("b", "same text", "1", header, ofB));
      ledger.record(Samples.reading("a", "same text", "1", header, ofA));
      assertEquals(List.of(ofA), ledger.claims().map(one -> one.claim()).toList());
      List<DocumentEntry> entries = ledger.documents();
      assertEquals(Optional.empty(), entries.get(0).copyOf());
      assertEquals(Optional.of(new DocumentId("a")), entries.get(1).copyOf());
      assertEquals(0, entries.get(1).claims());
    }
  }

  @Test
  void tellsAProblemOfNoDocumentOnce() {
    Problem problem = Problem.of(ProblemCode.FOLDER_LOOP, "in/loop", "a link leads back", "");
    try (Ledger ledger = open("x.ledger", Mode.WRITE)) {
      ledger.record(problem);
      ledger.record(problem);
      assertEquals(List.of(problem), ledger.problems());
    }
  }

  @Test
  void givesTheSameBytesWhateverTheOrderOfArrival() {
    long seed = 42;
    Random shuffle = new Random(seed);
    List<ArticleReading> readings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      readings.add(withClaims("doc" + i, 25, seed + i));
    }
    Optional<String> expected = Optional.empty();
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(readings, shuffle);
      try (Ledger ledger = open(round + ".ledger", Mode.WRITE)) {
        readings.forEach(ledger::record);
        String export = export(ledger);
        assertEquals(expected.orElse(export), export, "seed " + seed + ", round " + round);
        expected = Optional.of(export);
      }
    }
  }

  @Test
  void findsLinesByTypeParticipantAndId() {
    Header header = Samples.header("2023-05-29", "outlet:dawn");
    Claim meeting =
        Samples.claim("a", ClaimType.MEETING, Act.MEET)
            .role(Role.PARTICIPANT, "person:orlan", "ARM")
            .stands("person:orlan", "RUS")
            .build();
    Claim member =
        Samples.claim("a", ClaimType.MEMBERSHIP, Act.BELONG)
            .role(Role.MEMBER, "ARM")
            .role(Role.ORGANISATION, "org:csto")
            .at(9)
            .build();
    Claim saying =
        Samples.claim("a", ClaimType.STATEMENT, Act.SAY).role(Role.SPEAKER, "ARM").build();
    try (Ledger ledger = open("x.ledger", Mode.WRITE)) {
      ledger.record(Samples.reading("a", "text", "1", header, meeting, member, saying));
      assertEquals(2, ledger.lines(LineFilter.all()).size());
      LineFilter meetings = LineFilter.all().withType(ClaimType.MEETING);
      assertEquals(1, ledger.lines(meetings).size());
      assertEquals(2, ledger.lines(LineFilter.all().withParticipant(Samples.id("ARM"))).size());
      assertEquals(
          ledger.lines(meetings),
          ledger.lines(LineFilter.all().withParticipant(Samples.id("person:orlan"))));
      assertEquals(ledger.summaries(meetings), ledger.linesOf(meeting.id()));
      assertEquals(List.of(), ledger.linesOf(saying.id()));
      assertEquals(
          ledger.lines(meetings).get(0),
          ledger.line(ledger.lines(meetings).get(0).id()).orElseThrow());
    }
  }

  private static ArticleReading saying(String document, Header header, String speaker) {
    String words = "Nous garderons chaque pont de ce fleuve";
    Claim meeting =
        Samples.claim(document, ClaimType.MEETING, Act.MEET)
            .role(Role.PARTICIPANT, "RUS", "text:Aurelia " + document)
            .build();
    Claim saying =
        Samples.claim(document, ClaimType.STATEMENT, Act.SAY)
            .role(Role.SPEAKER, speaker)
            .words(words)
            .build();
    return Samples.reading(document, document + ": " + words, "1", header, meeting, saying);
  }

  @Test
  void knowsOnADayWhatHadBeenPublishedByThen() {
    LocalDate day = LocalDate.of(2023, 5, 29);
    ArticleReading first = saying("a", Samples.header("2023-05-29", "outlet:dawn"), "person:orlan");
    ArticleReading later = saying("b", Samples.header("2023-05-31", "outlet:dusk"), "person:brisk");
    ArticleReading undated = saying("c", Header.nothing(), "person:sela");
    try (Ledger ledger = open("x.ledger", Mode.WRITE)) {
      for (ArticleReading reading : List.of(undated, later, first)) {
        ledger.record(reading);
      }
      Ledger then = ledger.knownBy(day);
      assertEquals(
          List.of(first.article().id()), then.documents().stream().map(DocumentEntry::id).toList());
      assertEquals(Optional.of(first), then.document(first.article().id()));
      assertEquals(Optional.empty(), then.document(later.article().id()));
      assertEquals(
          first.claims().stream().sorted().toList(),
          then.claims().map(one -> one.claim()).toList());
      assertTrue(then.claim(first.claims().get(0).id()).isPresent());
      assertEquals(Optional.empty(), then.claim(later.claims().get(0).id()));
      assertEquals(1, then.lines(LineFilter.all()).size());
      assertEquals(List.of(), then.linesOf(later.claims().get(0).id()));
      LineId hidden = ledger.linesOf(later.claims().get(0).id()).get(0).id();
      assertEquals(Optional.empty(), then.line(hidden));
      assertTrue(then.lineage().contains(first.article().id()));
      assertFalse(then.lineage().contains(later.article().id()));
      assertEquals(List.of(), then.contradictions());

      assertEquals(3, ledger.lines(LineFilter.all()).size(), "the ledger itself knows all");
      assertEquals(1, ledger.knownBy(LocalDate.of(2023, 5, 31)).contradictions().size());
      assertEquals(1, ledger.contradictions().size());
      assertEquals(0, ledger.knownBy(day.minusDays(1)).documents().size());
      assertFalse(
          ledger.knownBy(LocalDate.of(2100, 1, 1)).documents().stream()
              .anyMatch(entry -> entry.id().equals(undated.article().id())),
          "an article without a day is known on none");
    }
  }

  /** All that is kept when a ledger is settled. */
  private static String findings(Ledger ledger) {
    StringBuilder all = new StringBuilder();
    List<LineFilter> filters =
        List.of(
            LineFilter.all(),
            LineFilter.all().withType(ClaimType.DEPLOYMENT),
            LineFilter.all().withParticipant(Samples.id("person:orlan")),
            LineFilter.all().withParticipant(Samples.id("text:Aurelia")),
            LineFilter.all().withStatus(Status.DONE),
            LineFilter.all().withStanding(Standing.Level.CLAIMED),
            LineFilter.all().withAsOf(LocalDate.of(2023, 5, 26)),
            LineFilter.all().withAsOf(LocalDate.of(2023, 5, 26)).withType(ClaimType.MEETING));
    filters.forEach(filter -> all.append(ledger.summaries(filter)).append('\n'));
    ledger
        .lines(LineFilter.all())
        .forEach(line -> all.append(line).append(ledger.line(line.id())).append('\n'));
    return all.append(ledger.contradictions())
        .append(ledger.lineage().families())
        .append(ledger.lineage().descents())
        .toString();
  }

  @Test
  void answersTheSameFromWhatIsKept() {
    long seed = 7;
    try (Ledger ledger = open("x.ledger", Mode.WRITE)) {
      for (int i = 0; i < 8; i++) {
        ledger.record(withClaims("doc" + i, 30, seed + i));
      }
      ledger.record(withClaims("doc0-copy", 30, seed));
      String computed = findings(ledger);
      ledger.settle();
      assertEquals(computed, findings(ledger), "seed " + seed);
      try (Ledger asking = open("x.ledger", Mode.READ)) {
        assertEquals(computed, findings(asking), "seed " + seed);
      }
    }
  }

  @Test
  void whatIsKeptCountsOnlyForWhatItWasMadeOf() {
    Tombstone.Why why = new Tombstone.Why(Optional.empty(), Optional.empty());
    try (Ledger ledger = open("x.ledger", Mode.WRITE)) {
      ledger.settle();
      assertEquals(List.of(), ledger.summaries(LineFilter.all()));
      ledger.record(withClaims("a", 20, 1));
      String one = findings(ledger);
      ledger.settle();
      ledger.record(withClaims("b", 20, 2));
      String both = findings(ledger);
      assertNotEquals(one, both);
      ledger.settle();
      assertEquals(both, findings(ledger));
      ledger.forget(new DocumentId("b"), why);
      assertEquals(one, findings(ledger));
      ledger.settle();
      assertEquals(one, findings(ledger));
    }
    try (Ledger asking = Ledger.open(ledgers.get("x.ledger"), Mode.READ, new Stranger());
        Ledger before = open("x.ledger", Mode.READ)) {
      assertNotEquals(findings(before), findings(asking), "made with another background");
    }
  }

  /** Holds everybody for one state's, and tells its version. */
  private static final class Stranger implements Background {
    @Override
    public Optional<EntityId> stateOf(EntityId who, Optional<LocalDate> day) {
      return Optional.of(EntityId.state("ZZZ"));
    }

    @Override
    public Optional<EntityId> widerKind(EntityId item) {
      return Optional.empty();
    }

    @Override
    public String version() {
      return "another program's";
    }
  }

  @Test
  void anOldIdLeadsToTheLineWhenMoreIsTold() {
    Claim hostOnly =
        Samples.claim("a", ClaimType.DEPLOYMENT, Act.DEPLOY).role(Role.HOST, "BLR").build();
    Claim fuller =
        Samples.claim("b", ClaimType.DEPLOYMENT, Act.DEPLOY)
            .role(Role.ACTOR, "RUS")
            .role(Role.HOST, "BLR")
            .build();
    Header may = Samples.header("2023-05-29", "outlet:dawn");
    Header june = Samples.header("2023-06-29", "outlet:dusk");
    try (Ledger ledger = open("x.ledger", Mode.WRITE)) {
      ledger.record(Samples.reading("a", "text a", "1", may, hostOnly));
      LineId old = ledger.lines(LineFilter.all()).get(0).id();
      ledger.record(Samples.reading("b", "text b", "1", june, fuller));
      assertEquals(ledger.lines(LineFilter.all()).get(0), ledger.line(old).orElseThrow());
      assertEquals(2, ledger.line(old).orElseThrow().claims().size());
      Ledger then = ledger.knownBy(LocalDate.of(2023, 5, 29));
      assertEquals(old, then.lines(LineFilter.all()).get(0).id(), "as it was known then");
    }
  }
}
