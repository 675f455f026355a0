package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.language.fr.world.World;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.entity.EntityStage;
import org.pactwatch.reading.entity.EntityWords;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Header;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.french.FrenchAnalyzer;

class EntityStageTest {
  private static final EntityStage STAGE = new EntityStage(World.gazetteer(), words());
  private static final Analyzer ANALYZER = FrenchAnalyzer.load();

  private static EntityWords words() {
    try (DataFile file = DataFile.resource(EntityStageTest.class, "entity.yaml")) {
      return EntityWords.read(file);
    }
  }

  private static Reading read(String text) {
    Published day = new Published(LocalDate.of(2023, 4, 5), Published.Basis.GIVEN);
    Document document =
        new Document(
            new DocumentId("sample"),
            Digest.of(text.getBytes(StandardCharsets.UTF_8)),
            Medium.TEXT,
            text,
            List.of(),
            Declared.nothing());
    CleanText clean =
        new CleanText(MappedText.copyOf(text, new Span(0, text.length())), List.of(), List.of());
    return STAGE.apply(
        Reading.of(document)
            .withHeader(new Header(Optional.of(day), Optional.empty(), List.of()))
            .withClean(clean)
            .withSentences(ANALYZER.analyze(text)));
  }

  private static List<String> mentions(String text) {
    return read(text).mentions().stream()
        .map(one -> one.span().of(text) + " = " + one.form() + " " + shown(one))
        .toList();
  }

  private static String shown(Mention mention) {
    List<String> ids = mention.entities().stream().map(Object::toString).toList();
    return String.join("+", ids) + mention.represents().map(of -> " for " + of).orElse("");
  }

  private static void assertMentions(String text, String... expected) {
    assertEquals(List.of(expected), mentions(text));
  }

  @Test
  void aTitleFindsItsHolderOnTheDay() {
    assertMentions(
        "Le ministre alvanais de la Défense a reçu la présidente bolde.",
        "ministre alvanais de la Défense = title person:rusk for XAL",
        "présidente bolde = title person:velde for XBO");
    assertMentions(
        "Le chef de l'État de l’Alvanie et le secrétaire général du PTM se parlent.",
        "chef de l'État de l’Alvanie = title person:tarm for XAL",
        "secrétaire général du PTM = title person:onde for org:pact");
  }

  @Test
  void aVagueTitleIsThatOfItsBearerWhoWasNamed() {
    assertMentions(
        "Ludo Rusk a signé. Le ministre alvanais part demain.",
        "Ludo Rusk = name person:rusk for XAL",
        "ministre alvanais = title person:rusk for XAL");
  }

  @Test
  void aTitleAndItsNameAreOneMention() {
    assertMentions(
        "Selon le président alvanais, Oskar Tarrm, et M. Rusk, rien ne presse.",
        "président alvanais, Oskar Tarrm = name person:tarm for XAL",
        "M. Rusk = name person:rusk for XAL");
    assertMentions(
        "Ludo Rusk, ministre de la Défense d'Alvanie, est venu.",
        "Ludo Rusk, ministre de la Défense d'Alvanie = name person:rusk for XAL");
  }

  @Test
  void aNameInTheNextLineIsNotTheTitles() {
    assertMentions(
        "Discours du président alvanais,\nOscar Tarm est attendu.",
        "président alvanais = title person:tarm for XAL",
        "Oscar Tarm = name person:tarm for XAL");
    assertMentions(
        "Entretien avec Oscar Tarm,\nprésident alvanais",
        "Oscar Tarm = name person:tarm for XAL",
        "président alvanais = title person:tarm for XAL");
  }

  @Test
  void aSharedTitleIsCarriedOver() {
    assertMentions(
        "Les ministres de la Défense de l'Alvanie, Ludo Rusk, et du Boldistan, Piet Brand, signent.",
        "ministres de la Défense de l'Alvanie, Ludo Rusk = name person:rusk for XAL",
        "Boldistan, Piet Brand = name person:brand for XBO");
    assertMentions(
        "Les ministres alvanais et bolde de la Défense signent.",
        "ministres alvanais et bolde de la Défense = title person:rusk+person:brand");
    assertMentions(
        "Les présidents alvanais et bolde, Oscar Tarm et Irma Velde, signent.",
        "présidents alvanais et bolde, Oscar Tarm et Irma Velde = name person:tarm+person:velde");
  }

  @Test
  void aCounterpartHoldsTheSameOffice() {
    assertMentions(
        "Ludo Rusk a vu son homologue bolde.",
        "Ludo Rusk = name person:rusk for XAL",
        "homologue bolde = title person:brand for XBO");
  }

  @Test
  void aNameThatContradictsItsTitleIsKeptAndRemarked() {
    Reading reading = read("Le ministre alvanais de la Défense Piet Brand a parlé.");
    assertEquals("person:brand", reading.mentions().get(0).first().toString());
    assertEquals("office-contradicts-name", reading.remarks().get(0).code());
    assertTrue(
        reading.remarks().get(0).message().contains("Ludo Rusk"),
        reading.remarks().get(0).message());
    assertEquals(List.of(), read("L'ancien ministre Piet Brand a parlé.").remarks());
  }

  @Test
  void theUnknownKeepTheirWords() {
    assertMentions(
        "Le ministre corvien de la Défense Adar Kolm est là. Kolm a ri.",
        "ministre corvien de la Défense Adar Kolm = name text:Adar Kolm for XCO",
        "Kolm = name text:Adar Kolm");
    assertMentions(
        "Le ministre corvien de la Défense est là.",
        "ministre corvien de la Défense = title text:ministre corvien de la Défense for XCO");
  }

  @Test
  void aSeatStandsForItsStateUnlessItIsAPlace() {
    assertMentions(
        "Port-Alve accuse Boldgrad. En visite à Boldgrad, elle livre des armes à Port-Alve.",
        "Port-Alve = metonym XAL",
        "Boldgrad = metonym XBO",
        "Boldgrad = name place:boldgrad",
        "elle = pronoun text:elle",
        "armes = nominal text:armes",
        "Port-Alve = metonym XAL");
  }

  @Test
  void bodiesAreFoundByWhatTheyAreAndWhose() {
    assertMentions(
        "Le ministère alvanais de la Défense et l'armée du Boldistan se taisent.",
        "ministère alvanais de la Défense = name org:alvania-mod for XAL",
        "armée du Boldistan = metonym XBO");
  }

  @Test
  void nounsPointBack() {
    assertMentions(
        "L'Alvanie et le Boldistan forment le Pacte des trois mers. Les deux pays quittent"
            + " l'alliance.",
        "Alvanie = name XAL",
        "Boldistan = name XBO",
        "Pacte des trois mers = name org:pact",
        "deux pays = nominal XAL+XBO",
        "alliance = nominal org:pact");
  }

  @Test
  void aPronounMeansTheLastSubjectOnly() {
    assertMentions(
        "Oscar Tarm a quitté la salle. Il a souri.",
        "Oscar Tarm = name person:tarm for XAL",
        "Il = pronoun person:tarm for XAL");
    assertMentions(
        "Oscar Tarm et Ludo Rusk ont parlé avec Piet Brand. Il faut partir, a-t-il dit.",
        "Oscar Tarm = name person:tarm for XAL",
        "Ludo Rusk = name person:rusk for XAL",
        "Piet Brand = name person:brand for XBO",
        "il = pronoun text:il");
  }

  @Test
  void armsByDesignationAndByNoun() {
    assertMentions(
        "Des systèmes antiaériens Z-40 et des ogives nucléaires arrivent avec des troupes.",
        "systèmes antiaériens Z-40 = name weapon:z-40",
        "ogives nucléaires = nominal weapon:nuclear",
        "troupes = nominal text:troupes");
  }

  @Test
  void withoutADayNobodyIsFoundByOffice() {
    String text = "Le président alvanais est là.";
    Reading dated = read(text);
    Reading undated = STAGE.apply(dated.withHeader(Header.nothing()));
    assertEquals("person:tarm", dated.mentions().get(0).first().toString());
    assertEquals("text:président alvanais", undated.mentions().get(0).first().toString());
  }

  @Test
  void aStateNobodyKnowsIsNamedByItsText() {
    assertMentions(
        "L'Ostravie et la Corvie s'arment. Les Ostraviens livrent des chars ostraviens.",
        "Ostravie = name text:Ostravie",
        "Corvie = name XCO",
        "Ostraviens = metonym text:Ostravie",
        "chars = nominal text:chars",
        "ostraviens = adjective text:Ostravie");
    assertMentions(
        "Le ministère ostravien de la Défense se tait. Il a quitté l'Ostravie.",
        "ministère ostravien de la Défense = metonym text:Ostravie",
        "Il = pronoun text:il",
        "Ostravie = name text:Ostravie");
  }

  @Test
  void aPronounFindsASubjectInApposition() {
    assertMentions(
        "Le ministre alvanais de la Défense, Ludo Rusk, s'est tu. Ensuite, il a signé avec Irma"
            + " Velde.",
        "ministre alvanais de la Défense, Ludo Rusk = name person:rusk for XAL",
        "il = pronoun person:rusk for XAL",
        "Irma Velde = name person:velde for XBO");
  }

  @Test
  void aParliamentActsForItsState() {
    assertMentions(
        "Le Sénat alvanais a voté et la Diète ostravienne débat.",
        "Sénat alvanais = metonym XAL",
        "Diète ostravienne = metonym text:ostravienne");
  }

  @Test
  void placesAndCommonNounsAreNoUnknownStates() {
    assertMentions(
        "Il neige en Bavière ; l'Académie et la Gendarmerie alsaciennes ferment.",
        "Il = pronoun text:il");
    assertMentions("La Balorne a brûlé et la Solex Énergie aussi.");
  }

  @Test
  void theAdjectiveOfAnOfficeTellsAStateNobodyKnows() {
    assertMentions(
        "Le Premier ministre sarvonien, Petr Halas, est venu. Le Premier ministre dort.",
        "Premier ministre sarvonien, Petr Halas = name text:Petr Halas for text:sarvonien",
        "Premier ministre = title text:Petr Halas");
  }

  @Test
  void aStrangerIsIntroducedByTheOfficeBehind() {
    assertMentions(
        "Selon Iven Rost, porte-parole du ministère brennien de la Défense, rien ne presse.",
        "Iven Rost, porte-parole du ministère brennien de la Défense"
            + " = name text:Iven Rost for text:brennien");
  }

  @Test
  void aFamilyNameIsThatOfWhoeverBearsItBeforeOrBehind() {
    assertMentions(
        "Mme Lenk refuse. La députée Dora Lenk attend.",
        "Mme Lenk = name text:Dora Lenk",
        "députée Dora Lenk = name text:Dora Lenk");
  }

  @Test
  void aVagueTitleFitsInSex() {
    assertMentions(
        "La ministre ostravienne Ana Velik est là. Le ministre norlandais Hal Ost aussi."
            + " La ministre part.",
        "ministre ostravienne Ana Velik = name text:Ana Velik for text:ostravienne",
        "ministre norlandais Hal Ost = name text:Hal Ost for text:norlandais",
        "ministre = title text:Ana Velik");
  }
}
