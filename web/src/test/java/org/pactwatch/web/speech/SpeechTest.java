package org.pactwatch.web.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.Subject;
import org.pactwatch.ledger.lineage.Kind;
import org.pactwatch.ledger.query.Change;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.network.Relation;

class SpeechTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Map<Language, Speech> SPEECHES = new EnumMap<>(Language.class);
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  static {
    for (Language language : Language.values()) {
      SPEECHES.put(language, Speech.load(language, GAZETTEER));
    }
  }

  private static final Speech ENGLISH = SPEECHES.get(Language.ENGLISH);
  private static final Speech FRENCH = SPEECHES.get(Language.FRENCH);

  @Test
  void bothLanguagesSayTheSameThings() {
    Set<String> french = new TreeSet<>(FRENCH.messages().keySet());
    // English headlines are those of exports.
    french.removeIf(key -> key.startsWith("headline."));
    assertEquals(new TreeSet<>(ENGLISH.messages().keySet()), french);
    for (String key : french) {
      assertEquals(places(ENGLISH.messages().get(key)), places(FRENCH.messages().get(key)), key);
    }
  }

  @Test
  void templatesAskOnlyForMessagesThatThereAre() throws IOException {
    Pattern asked = Pattern.compile("\\b(say|count)\\(\"([a-z0-9.-]+)\"");
    try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
      for (Path file : files.filter(one -> one.toString().matches(".*\\.(jte|java)")).toList()) {
        for (MatchResult one :
            asked.matcher(Files.readString(file)).results().collect(Collectors.toList())) {
          String key = one.group(2) + (one.group(1).equals("count") ? ".one" : "");
          boolean known =
              key.endsWith(".")
                  ? ENGLISH.messages().keySet().stream().anyMatch(all -> all.startsWith(key))
                  : ENGLISH.messages().containsKey(key);
          assertTrue(known, file + " asks for " + key);
        }
      }
    }
  }

  @Test
  void everyWordOfTheLedgerIsSaid() {
    for (Speech speech : SPEECHES.values()) {
      Map<String, Object[]> vocabulary =
          Map.of(
              "type", ClaimType.values(),
              "status", Status.values(),
              "standing", Standing.Level.values(),
              "role", Role.values(),
              "kind", Kind.values(),
              "change", Change.Kind.values(),
              "contradiction", Contradiction.Kind.values(),
              "duty", ObligationKind.values(),
              "duties", ObligationKind.values(),
              "relation", Relation.values());
      vocabulary.forEach(
          (kind, constants) -> Stream.of(constants).forEach(one -> speech.word(kind, one)));
    }
  }

  @Test
  void countsAndDaysFollowTheLanguage() {
    assertEquals("0 lines", ENGLISH.count("lines.count", 0));
    assertEquals("0 ligne", FRENCH.count("lines.count", 0));
    assertEquals("2 lignes", FRENCH.count("lines.count", 2));
    assertEquals("1 June 2031", ENGLISH.day(LocalDate.parse("2031-06-01")));
    assertEquals("1er juin 2031", FRENCH.day(LocalDate.parse("2031-06-01")));
    assertEquals("21 juin 2031", FRENCH.day(LocalDate.parse("2031-06-21")));
  }

  @Test
  void frenchHeadlinesLeaveOutWhatNobodyTells() {
    Subject whole =
        subject(
            Roles.none()
                .with(Role.ACTOR, List.of(EntityId.state("RUS")))
                .with(Role.HOST, List.of(EntityId.state("BLR"))));
    Subject half = subject(Roles.none().with(Role.HOST, List.of(EntityId.state("BLR"))));
    assertEquals(
        "Déploiement · forces · Russie → Biélorussie", FRENCH.headline(whole, Optional.empty()));
    assertEquals("Déploiement · forces → Biélorussie", FRENCH.headline(half, Optional.empty()));
    assertEquals("Deployment of forces in Belarus", ENGLISH.headline(half, Optional.empty()));
  }

  @Test
  void sentencesOfTheLedgerAreRewordedWithNames() {
    Speech.Said said = FRENCH.sentence("The only party that says so is BLR.");
    assertEquals("La seule partie qui le dise est Biélorussie.", said.text());
    assertEquals("fr", said.language());
    assertEquals("en", FRENCH.sentence("Something new about BLR.").language());
    assertEquals(
        "Something new about Belarus.", ENGLISH.sentence("Something new about BLR.").text());
  }

  @Test
  void browsersAreGivenTheLanguageTheyAskFor() {
    assertEquals(Language.FRENCH, Language.preferred(Optional.of("fr-BE,fr;q=0.9,en;q=0.4")));
    assertEquals(Language.ENGLISH, Language.preferred(Optional.of("de,en;q=0.5")));
    assertEquals(Language.ENGLISH, Language.preferred(Optional.of("fr;q=0")));
    assertEquals(Language.ENGLISH, Language.preferred(Optional.of(";;;\u0000<script>")));
    assertEquals(Language.ENGLISH, Language.preferred(Optional.empty()));
  }

  private static Subject subject(Roles roles) {
    return new Subject(
        ClaimType.DEPLOYMENT,
        Act.DEPLOY,
        roles,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<String> places(String message) {
    return PLACE.matcher(message).results().map(MatchResult::group).distinct().sorted().toList();
  }
}
