package org.pactwatch.gazetteer.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.entity.EntityId;

class NameIndexTest {
  private static final NameIndex INDEX = index();

  private static NameIndex index() {
    NameIndex.Builder builder = new NameIndex.Builder();
    builder.add("États-Unis", CaseRule.FIRST, NameForm.NAME, EntityId.parse("USA"));
    builder.add("le Kremlin", CaseRule.FIRST, NameForm.METONYM, EntityId.parse("RUS"));
    builder.add("Kremlin", CaseRule.FIRST, NameForm.NAME, EntityId.parse("place:kremlin"));
    builder.add("OTAN", CaseRule.FIRST, NameForm.NAME, EntityId.parse("org:nato"));
    builder.add("UE", CaseRule.FIRST, NameForm.NAME, EntityId.parse("org:eu"));
    builder.add("Choïgou", CaseRule.EACH, NameForm.FAMILY_NAME, EntityId.parse("person:shoigu"));
    builder.add("Le Drian", CaseRule.EACH, NameForm.FAMILY_NAME, EntityId.parse("person:le-drian"));
    builder.add("russe", CaseRule.FIRST, NameForm.ADJECTIVE, EntityId.parse("RUS"));
    builder.add("Russe", CaseRule.FIRST, NameForm.PEOPLE, EntityId.parse("RUS"));
    builder.add("S-400", CaseRule.ANY, NameForm.NAME, EntityId.parse("weapon:s-400"));
    builder.add("A-10", CaseRule.ANY, NameForm.NAME, EntityId.parse("weapon:a-10"));
    builder.add("B61-4", CaseRule.ANY, NameForm.NAME, EntityId.parse("weapon:b61-4"));
    builder.add("B61", CaseRule.ANY, NameForm.NAME, EntityId.parse("weapon:b61"));
    builder.add(
        "Mémorandum de Budapest",
        CaseRule.ANY,
        NameForm.NAME,
        EntityId.parse("instrument:budapest-memorandum-1994"));
    builder.add("Orlov", CaseRule.EACH, NameForm.FAMILY_NAME, EntityId.parse("person:orlov-ivan"));
    builder.add("Orlov", CaseRule.EACH, NameForm.FAMILY_NAME, EntityId.parse("person:orlov-anna"));
    return builder.build();
  }

  private static List<String> found(String text) {
    return INDEX.find(text).stream()
        .map(
            match ->
                match.span().of(text)
                    + "="
                    + String.join("+", match.senses().stream().map(NameIndexTest::shown).toList()))
        .toList();
  }

  private static String shown(Sense sense) {
    return sense.id().toString();
  }

  @Test
  void spellingsMeetAcrossDiacriticsHyphensAndApostrophes() {
    assertEquals(
        List.of("Etats Unis=USA", "États‑Unis=USA"), found("Les Etats Unis, ou l’États‑Unis"));
    assertEquals(List.of("CHOIGOU=person:shoigu"), found("CHOIGOU à Minsk"));
    assertEquals(List.of("Choi\u0308gou=person:shoigu"), found("M. Choi\u0308gou"));
  }

  @Test
  void namesNeedTheirCapitals() {
    assertEquals(List.of(), found("le drian et les états-unis"));
    assertEquals(List.of(), found("un otan, une ue"));
    assertEquals(
        List.of("OTAN=org:nato", "Otan=org:nato", "UE=org:eu"), found("OTAN, Otan, UE et Ue"));
    assertEquals(
        List.of("mémorandum de Budapest=instrument:budapest-memorandum-1994"),
        found("le mémorandum de Budapest"));
  }

  @Test
  void anArticleOfTheNameIsNotPartOfTheMatch() {
    assertEquals(List.of("Kremlin=RUS+place:kremlin"), found("au Kremlin"));
  }

  @Test
  void theCapitalTellsPeopleFromAdjective() {
    String text = "l'armée russe et un Russe";
    assertEquals(
        List.of(List.of(NameForm.ADJECTIVE), List.of(NameForm.ADJECTIVE, NameForm.PEOPLE)),
        INDEX.find(text).stream()
            .map(match -> match.senses().stream().map(Sense::form).toList())
            .toList());
  }

  @Test
  void designationsMeetWhateverJoinsThem() {
    assertEquals(
        List.of("S-400=weapon:s-400", "S400=weapon:s-400"), found("des S-400, des S400 en tout"));
    assertEquals(List.of(), found("A 10 heures"));
    assertEquals(List.of("A-10=weapon:a-10"), found("un A-10"));
  }

  @Test
  void theLongestNameWins() {
    assertEquals(
        List.of("B61-4=weapon:b61-4", "B61=weapon:b61"), found("des bombes B61-4 et B61-12"));
  }

  @Test
  void namesEndAtWordBorders() {
    assertEquals(List.of(), found("OTANIE B61X XS-400"));
  }

  @Test
  void anAmbiguousNameTellsEveryBearer() {
    assertEquals(List.of("Orlov=person:orlov-anna+person:orlov-ivan"), found("selon Orlov"));
  }

  @Test
  void aNameDoesNotCrossALineOrComma() {
    assertEquals(List.of(), found("Le\nDrian, Le, Drian"));
  }
}
