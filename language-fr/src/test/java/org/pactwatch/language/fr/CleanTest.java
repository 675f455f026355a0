package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.intake.text.TextLines;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.reading.clean.CleanRules;
import org.pactwatch.reading.clean.CleanStage;
import org.pactwatch.reading.clean.Completeness;
import org.pactwatch.reading.clean.HeaderRules;
import org.pactwatch.reading.clean.HeaderStage;
import org.pactwatch.reading.clean.Outlets;
import org.pactwatch.reading.stream.Cut;
import org.pactwatch.reading.stream.CutReason;
import org.pactwatch.reading.stream.Header;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Section;

/** Flattened pages in our own words, about states that do not exist. */
class CleanTest {
  private static final String TITLE = "La Valdorie et la Brenne signent un pacte de défense";
  private static final String LEAD =
      "La Valdorie et la Brenne ont signé lundi un pacte de défense à Vostel, la capitale valdorienne.";
  private static final String BODY =
      "Le ministre brennois a salué un texte « attendu depuis dix ans » par les deux armées du nord.";
  private static final String LAST =
      "Le pacte doit encore passer devant les deux parlements avant la fin de l'automne prochain.";
  private static final EntityId AGENCY = EntityId.parse("outlet:anx");
  private static final EntityId OUTLET = EntityId.parse("outlet:exemple");

  private final CleanStage clean = new CleanStage(CleanRules.load(CleanTest.class, "clean.yaml"));
  private final HeaderStage header =
      new HeaderStage(HeaderRules.load(CleanTest.class, "header.yaml"), new TwoOutlets());

  @Test
  void anArticleWithoutNoiseStaysWhole() {
    Reading reading = read(TITLE, "", LEAD, "Dix ans d'attente", BODY, LAST);
    assertEquals(List.of(TITLE, LEAD, "Dix ans d'attente", BODY, LAST), kept(reading));
    assertEquals(
        List.of(
            Section.Part.TITLE,
            Section.Part.LEAD,
            Section.Part.HEADING,
            Section.Part.BODY,
            Section.Part.BODY),
        reading.clean().sections().stream().map(Section::part).toList());
    assertEquals(List.of(), reading.clean().cuts());
  }

  @Test
  void menusTrailsAdvertisementsAndFormsAreSetApart() {
    Reading reading =
        read(
            "Site logo",
            "Site logo",
            "top_slot_2",
            "AccueilMondeNord" + TITLE,
            TITLE,
            LEAD,
            "- Publicité -",
            BODY,
            LAST,
            "Laisser un commentaire",
            "Entrez votre nom ici",
            "Captcha expiré");
    assertEquals(List.of(TITLE, LEAD, BODY, LAST), kept(reading));
    assertEquals(CutReason.MENU, reason(reading, "AccueilMondeNord" + TITLE));
    assertEquals(CutReason.ADVERTISEMENT, reason(reading, "- Publicité -"));
    assertEquals(CutReason.COMMENT_FORM, reason(reading, "Captcha expiré"));
  }

  @Test
  void headlinesAfterTheEndAreNotTheArticle() {
    Reading reading =
        read(
            TITLE,
            LEAD,
            BODY,
            LAST,
            "Monde",
            "Ostrie : les mineurs reprennent le travail",
            "Sud",
            "Le roi de Carélande reçoit les pêcheurs de la côte");
    assertEquals(List.of(TITLE, LEAD, BODY, LAST), kept(reading));
  }

  @Test
  void aBodyThatStandsTwiceIsKeptInItsParagraphs() {
    Reading reading =
        read(
            TITLE,
            "La Valdorie et la Brenne ont signé lundi un pacte de défense à...",
            LEAD + BODY + LAST,
            "valdorie",
            "brenne",
            "pacte",
            "valdorie, brenne, pacte, défense",
            TITLE,
            LEAD,
            BODY,
            LAST);
    assertEquals(List.of(TITLE, LEAD, BODY, LAST), kept(reading));
    assertEquals(CutReason.REPEATED, reason(reading, LEAD + BODY + LAST));
    assertEquals(CutReason.KEYWORDS, reason(reading, "valdorie"));
  }

  @Test
  void onlyTheStampIsCutFromALineOfTheArticle() {
    Reading reading = read(TITLE, "09:30 05.03.2024 (Mis à jour: 10:15 05.03.2024) " + LEAD, BODY);
    assertEquals(List.of(TITLE, LEAD, BODY), kept(reading));
  }

  @Test
  void onlyTheDebrisIsCutFromALineOfTheArticle() {
    Reading reading = read(TITLE, LEAD.replace("lundi", "lundi27}"), "{31. }", BODY);
    assertEquals(List.of(TITLE, LEAD, BODY), kept(reading));
  }

  @Test
  void aLineInAnotherLanguageIsSetApart() {
    String foreign = "The two ministers have signed the pact of the northern states in the capital";
    Reading reading = read(TITLE, LEAD, foreign, BODY, LAST);
    assertEquals(CutReason.FOREIGN_LANGUAGE, reason(reading, foreign));
  }

  @Test
  void aSentenceBrokenOverTwoLinesIsOneSection() {
    Reading reading =
        read(
            TITLE,
            LEAD,
            "La Brenne et la Valdorie veulent",
            "ensuite former ensemble leurs pilotes, a dit le ministre.",
            LAST);
    assertTrue(
        kept(reading)
            .contains(
                "La Brenne et la Valdorie veulent ensuite former ensemble leurs pilotes, a dit le ministre."));
  }

  @Test
  void theAuthorsNoteIsSetApart() {
    Reading reading =
        read(
            TITLE,
            LEAD,
            BODY,
            "Odile Marchepied",
            "\"Passionnée de voile. Experte du thé. Lectrice de nuit.\"");
    assertEquals(CutReason.AUTHOR_NOTE, reason(reading, "Odile Marchepied"));
    assertEquals(List.of(TITLE, LEAD, BODY), kept(reading));
  }

  @Test
  void aCaptionThatStandsTwiceIsKeptOnce() {
    String one =
        "Les ministres de la Valdorie et de la Brenne à la table, à Vostel, le 4 mars 2024.";
    String two = "Les deux ministres de Valdorie et de Brenne à la table, Vostel, le 4 mars 2024.";
    Reading reading = read(TITLE, LEAD, one, two + "PRESSPHOTO via ANX", BODY);
    assertEquals(List.of(TITLE, LEAD, one, BODY), kept(reading));
    assertEquals(List.of(), header.apply(reading).header().agencies());
  }

  @Test
  void theDayIsTakenFromAStampThenFromTheAddress() {
    assertEquals(
        Optional.of(new Published(LocalDate.of(2024, 3, 5), Published.Basis.TEXT)),
        head("Publié le 5 mars 2024 à 9h30", TITLE, LEAD, BODY).published());
    assertEquals(
        Optional.of(new Published(LocalDate.of(2024, 3, 6), Published.Basis.TEXT)),
        head(
                "https://www.exemple.example/20240305/pacte.html",
                TITLE,
                "2024-03-06T09:30+0200",
                LEAD,
                BODY)
            .published());
    assertEquals(
        Optional.of(new Published(LocalDate.of(2024, 3, 5), Published.Basis.ADDRESS)),
        head("https://www.exemple.example/20240305/pacte.html", TITLE, LEAD, BODY).published());
    assertEquals(Optional.empty(), head(TITLE, LEAD, BODY).published());
  }

  @Test
  void outletAndAgencyAreTakenFromAddressAndCredit() {
    Header found =
        head("https://fr.exemple.example/20240305/pacte.html", TITLE, LEAD, BODY + " (ANX)");
    assertEquals(Optional.of(OUTLET), found.outlet());
    assertEquals(List.of(AGENCY), found.agencies());
    assertEquals(List.of(AGENCY), head(TITLE, "L'Exemple avec ANX", LEAD, BODY).agencies());
    assertEquals(List.of(AGENCY), head(TITLE, "VOSTEL (ANX) - " + LEAD, BODY).agencies());
  }

  @Test
  void whatAnAgencyIsQuotedWithIsNoCredit() {
    assertEquals(
        List.of(),
        head(TITLE, LEAD, "Le pacte compte douze articles, selon l'ANX.", BODY).agencies());
  }

  private Reading read(String... lines) {
    String text = String.join("\n", lines);
    Document document =
        new Document(
            new DocumentId("example"),
            Digest.of(text),
            Medium.TEXT,
            text,
            TextLines.blocks(text),
            Declared.nothing());
    Reading reading = clean.apply(Reading.of(document));
    assertEquals(List.of(), Completeness.faults(document, reading.clean()));
    return reading;
  }

  private Header head(String... lines) {
    return header.apply(read(lines)).header();
  }

  private static List<String> kept(Reading reading) {
    List<String> kept = new ArrayList<>();
    for (Section section : reading.clean().sections()) {
      kept.add(section.span().of(reading.clean().text()));
    }
    return kept;
  }

  private static CutReason reason(Reading reading, String words) {
    return reading.clean().cuts().stream()
        .filter(cut -> cut.original().of(reading.document().original()).equals(words))
        .map(Cut::reason)
        .findFirst()
        .orElseThrow();
  }

  private static final class TwoOutlets implements Outlets {
    @Override
    public Optional<EntityId> byHost(String host) {
      return host.equals("exemple.example") ? Optional.of(OUTLET) : Optional.empty();
    }

    @Override
    public Optional<EntityId> byName(String name) {
      return name.equals("ANX") ? Optional.of(AGENCY) : Optional.empty();
    }
  }
}
