package org.pactwatch.output;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Grounds;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.claim.TimeValue;
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

/**
 * A small invented press about the invented states of Arvonia (XAR), Belmark (XBE) and Corland
 * (XCO) and the Harbour Pact. Two dispatches tell of one deployment, begun by one voice and
 * possible by another; a third tells of a departure that is denied.
 */
public final class Press {
  /** Names as a gazetteer would have them. */
  public static final Names NAMES =
      id ->
          Map.of(
                  "XAR", "Arvonia",
                  "XBE", "Belmark",
                  "XCO", "Corland",
                  "org:harbour-pact", "Harbour Pact",
                  "person:orso", "Tila Orso",
                  "outlet:port-gazette", "Port Gazette",
                  "weapon:tern-2", "Tern-2")
              .getOrDefault(id.toString(), id.name());

  private static final String FIRST =
      """
      Menu | Accueil | Sport
      Arvonia amorce le transfert des Tern-2
      Le transfert des missiles Tern-2 vers Belmark a commencé jeudi, a annoncé Tila Orso.
      « Nous avons tenu parole, et nous le dirons », a-t-elle ajouté.
      Arvonia et Belmark appartiennent au Pacte du Havre depuis 1999.
      """;
  private static final String SECOND =
      """
      Les Tern-2 sont peut-être arrivés
      Interrogée, la ministre Tila Orso a jugé possible que des Tern-2 soient à Belmark.
      Un troisième paragraphe, loin de tout, parle du temps qu'il fera demain sur la côte.
      """;
  private static final String THIRD =
      """
      <html><body><h1>Corland reste</h1>
      <p>Le ministère d&eacute;ment que <b>Corland</b> quitte le Pacte du Havre.</p></body></html>
      """;

  private Press() {}

  /** Opens a new ledger that holds the press. */
  public static Ledger ledger(Path folder) {
    return ledger(folder, List.of(first(), second(), third(), copy()));
  }

  /** Opens a new ledger that holds readings, recorded in the order given, and one problem. */
  public static Ledger ledger(Path folder, List<ArticleReading> readings) {
    Ledger ledger = Ledger.open(folder.resolve("press.db"), Mode.WRITE);
    readings.forEach(ledger::record);
    ledger.record(
        new Problem(
            ProblemCode.EMPTY_FILE,
            new Place("gone.txt", OptionalInt.empty()),
            "expected text, got none",
            ""));
    return ledger;
  }

  public static ArticleReading first() {
    Text text = new Text("gazette/first", FIRST, Medium.TEXT);
    Evidence begun =
        text.words(
            "Le transfert des missiles Tern-2 vers Belmark a commencé jeudi, a annoncé Tila Orso.");
    return text.reading(
        "2031-05-29",
        List.of(
            text.claim(deployment(), Status.BEGUN, said("2031-05-28", "person:orso"), begun),
            text.claim(
                new Proposition(
                    ClaimType.MEMBERSHIP,
                    Act.BELONG,
                    new Roles(
                        Map.of(
                            Role.MEMBER, ids("XAR", "XBE"),
                            Role.ORGANISATION, ids("org:harbour-pact"))),
                    Details.none(),
                    Optional.of(time("1999"))),
                Status.ONGOING,
                Attribution.ownVoice(),
                text.words("Arvonia et Belmark appartiennent au Pacte du Havre")),
            text.claim(
                new Proposition(
                    ClaimType.STATEMENT,
                    Act.SAY,
                    new Roles(Map.of(Role.SPEAKER, ids("person:orso"))),
                    Details.none(),
                    Optional.empty()),
                Status.DONE,
                said("2031-05-28", "person:orso"),
                text.words("Nous avons tenu parole, et nous le dirons"))));
  }

  public static ArticleReading second() {
    Text text = new Text("gazette/second", SECOND, Medium.TEXT);
    return text.reading(
        "2031-06-02",
        List.of(
            text.claim(
                deployment(),
                Status.POSSIBLE,
                new Attribution(
                    ids("person:orso"),
                    Optional.empty(),
                    ids("outlet:port-gazette"),
                    Optional.empty()),
                text.words("possible que des Tern-2 soient à Belmark"))));
  }

  public static ArticleReading third() {
    Text text = new Text("third.page", THIRD, Medium.HTML);
    String words = "<p>Le ministère d&eacute;ment que <b>Corland</b> quitte le Pacte du Havre.";
    int start = THIRD.indexOf(words) + 3;
    Span span = new Span(start, start + words.length() - 3);
    return text.reading(
        "2031-06-01",
        List.of(
            text.claim(
                new Proposition(
                    ClaimType.MEMBERSHIP,
                    Act.LEAVE,
                    new Roles(
                        Map.of(
                            Role.MEMBER, ids("XCO"), Role.ORGANISATION, ids("org:harbour-pact"))),
                    Details.none(),
                    Optional.empty()),
                Status.DENIED,
                said("2031-06-01", "text:ministère"),
                Evidence.of(
                    THIRD, span, "Le ministère dément que Corland quitte le Pacte du Havre."))));
  }

  /** The same bytes under another name. */
  public static ArticleReading copy() {
    return new Text("mirror/first", FIRST, Medium.TEXT).reading("2031-05-29", List.of());
  }

  /** A reading in which every field that words can fill holds the given words. */
  public static ArticleReading filledWith(String words) {
    String original = "Title " + words + "\nLead " + words + " and the end.\n";
    Text text = new Text("doc " + words, original, Medium.TEXT);
    Details details =
        new Details(
            List.of(EntityId.text(words)),
            Optional.of(
                new Quantity(
                    OptionalDouble.of(6), OptionalDouble.empty(), true, Optional.of(words), words)),
            Optional.of(EntityId.text(words)),
            Optional.empty(),
            Optional.of(EntityId.text(words)));
    TimeValue time = new TimeValue(words, TimeValue.Precision.DAY, words, TimeValue.Anchor.TEXT);
    Proposition proposition =
        new Proposition(
            ClaimType.DEPLOYMENT,
            Act.DEPLOY,
            new Roles(Map.of(Role.ACTOR, List.of(EntityId.text(words)))),
            details,
            Optional.of(time));
    Attribution attribution =
        new Attribution(
            List.of(EntityId.text(words)),
            Optional.of(words),
            List.of(EntityId.text(words)),
            Optional.of(time));
    Proposition statement =
        new Proposition(
            ClaimType.STATEMENT, Act.SAY, Roles.none(), Details.none(), Optional.empty());
    Span lead = new Span(original.indexOf("Lead"), original.length() - 1);
    Evidence evidence = new Evidence(lead, lead.of(original), words, words, Optional.empty());
    Claim claim =
        Claim.of(
            new DocumentId("doc " + words),
            Digest.of(original),
            proposition,
            new Factuality(Status.BEGUN, Certainty.PROBABLE, Polarity.POSITIVE),
            attribution,
            Map.of(EntityId.text(words), EntityId.text(words)),
            new Grounds(evidence, List.of(evidence), words));
    Claim doubt =
        Claim.of(
            new DocumentId("doc " + words),
            Digest.of(original),
            proposition,
            new Factuality(Status.DENIED, Certainty.CERTAIN, Polarity.NEGATIVE),
            attribution,
            Map.of(),
            new Grounds(evidence, List.of(), words));
    return new ArticleReading(
        new Article(
            new DocumentId("doc " + words),
            Digest.of(original),
            Medium.TEXT,
            original,
            new Declared(
                Optional.empty(),
                Optional.of(words),
                Optional.of(words),
                Optional.of(words),
                Optional.of(words))),
        words,
        State.KEPT,
        new Header(
            Optional.of(new Published(LocalDate.parse("2031-05-29"), Published.Basis.TEXT)),
            Optional.of(EntityId.text(words)),
            List.of(EntityId.text(words)),
            Optional.of(words)),
        new Annotations(
            List.of(
                new Annotations.Section(new Span(0, lead.start() - 1), "Title " + words, "title"),
                new Annotations.Section(lead, lead.of(original), words)),
            List.of(
                new Annotations.Cut(new Span(0, 7), words, words),
                new Annotations.Cut(lead, "menu", words)),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Annotations.Remark(lead, words, words))),
        List.of(claim, doubt, text.claim(statement, Status.DONE, attribution, evidence)),
        List.of(Problem.of(ProblemCode.BAD_CHARACTERS, words, words, words)));
  }

  private static Proposition deployment() {
    return new Proposition(
        ClaimType.DEPLOYMENT,
        Act.DEPLOY,
        new Roles(Map.of(Role.ACTOR, ids("XAR"), Role.HOST, ids("XBE"))),
        new Details(
            ids("weapon:tern-2"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty());
  }

  private static Attribution said(String day, String speaker) {
    return new Attribution(
        ids(speaker), Optional.of("announce"), List.of(), Optional.of(time(day)));
  }

  private static TimeValue time(String value) {
    TimeValue.Precision precision =
        value.length() == 4 ? TimeValue.Precision.YEAR : TimeValue.Precision.DAY;
    return new TimeValue(value, precision, value, TimeValue.Anchor.TEXT);
  }

  private static List<EntityId> ids(String... ids) {
    List<EntityId> all = new ArrayList<>();
    for (String id : ids) {
      all.add(EntityId.parse(id));
    }
    return all;
  }

  /** An article being put together. */
  private record Text(String name, String original, Medium medium) {
    Evidence words(String words) {
      int start = original.indexOf(words);
      return Evidence.of(original, new Span(start, start + words.length()), words);
    }

    Claim claim(
        Proposition proposition, Status status, Attribution attribution, Evidence evidence) {
      return Claim.of(
          new DocumentId(name),
          Digest.of(original),
          proposition,
          new Factuality(status, Certainty.CERTAIN, Polarity.POSITIVE),
          attribution,
          Map.of(),
          new Grounds(evidence, List.of(), "test:rule"));
    }

    ArticleReading reading(String day, List<Claim> claims) {
      return new ArticleReading(
          new Article(
              new DocumentId(name), Digest.of(original), medium, original, Declared.nothing()),
          "test 1",
          State.KEPT,
          new Header(
              Optional.of(new Published(LocalDate.parse(day), Published.Basis.GIVEN)),
              Optional.of(EntityId.parse("outlet:port-gazette")),
              List.of(),
              Optional.of("fr")),
          annotations(),
          claims,
          List.of());
    }

    private Annotations annotations() {
      List<Annotations.Section> sections = new ArrayList<>();
      List<Annotations.Cut> cuts = new ArrayList<>();
      int start = 0;
      for (String line : original.lines().toList()) {
        Span span = new Span(start, start + line.length());
        String shown = line.replaceAll("<[^>]*>", "").replace("&eacute;", "é");
        if (line.startsWith("Menu")) {
          cuts.add(new Annotations.Cut(span, "menu", "test:clean/menu"));
        } else {
          sections.add(new Annotations.Section(span, shown, sections.isEmpty() ? "title" : "body"));
        }
        start += line.length() + 1;
      }
      int minister = original.indexOf("la ministre Tila Orso");
      List<Annotations.Remark> remarks =
          minister < 0
              ? List.of()
              : List.of(
                  new Annotations.Remark(
                      new Span(minister, minister + "la ministre Tila Orso".length()),
                      "office-contradicts-name",
                      "the text names Tila Orso as minister; the gazetteer has another"));
      return new Annotations(sections, cuts, List.of(), List.of(), List.of(), remarks);
    }
  }
}
