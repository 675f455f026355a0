package org.pactwatch.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** The facts that ship: they load, and some that anyone can look up are as they were. */
class FactsTest {
  private static Gazetteer gazetteer;

  @BeforeAll
  static void load() {
    gazetteer = Gazetteer.load();
  }

  @ParameterizedTest
  @CsvSource({
    "DEFENCE_MINISTER, RUS, 2023-05-25, person:shoigu",
    "DEFENCE_MINISTER, BLR, 2023-05-25, person:khrenin",
    "DEFENCE_MINISTER, BLR, 2023-11-23, person:khrenin",
    "FOREIGN_MINISTER, BLR, 2023-11-23, person:aleinik",
    "HEAD_OF_GOVERNMENT, ARM, 2023-11-23, person:pashinyan",
    "HEAD_OF_STATE, USA, 2022-06-29, person:biden",
    "SECRETARY_GENERAL, org:nato, 2022-06-29, person:stoltenberg",
    "SECRETARY_GENERAL, org:csto, 2023-06-01, person:tasmagambetov",
    "FOREIGN_MINISTER, org:eu, 2023-06-01, person:borrell",
    "HEAD_OF_STATE, NER, 2024-03-01, person:tiani",
  })
  void someoneHeldTheOffice(Office office, String of, LocalDate day, String holder) {
    assertEquals(
        List.of(EntityId.parse(holder)), gazetteer.holders(office, EntityId.parse(of), day));
  }

  @ParameterizedTest
  @CsvSource({
    "org:csto, 2023-06-01, ARM BLR KAZ KGZ RUS TJK",
    "org:csto, 2010-06-01, ARM BLR KAZ KGZ RUS TJK UZB",
    "org:union-state, 2023-06-01, BLR RUS",
    "org:aukus, 2024-01-01, AUS GBR USA",
    "org:aes, 2024-01-01, BFA MLI NER",
  })
  void membersOfThatDay(String organisation, LocalDate day, String members) {
    List<EntityId> expected = Stream.of(members.split(" ")).map(EntityId::parse).toList();
    assertEquals(expected, gazetteer.members(EntityId.parse(organisation), day));
  }

  @Test
  void theAtlanticAllianceGrew() {
    EntityId nato = EntityId.parse("org:nato");
    assertEquals(12, gazetteer.members(nato, LocalDate.of(1950, 1, 1)).size());
    assertEquals(30, gazetteer.members(nato, LocalDate.of(2022, 6, 29)).size());
    assertEquals(32, gazetteer.members(nato, LocalDate.of(2024, 4, 1)).size());
  }

  @Test
  void oneHolderOfTheHighestOfficesAtATime() {
    List<String> overlaps = new ArrayList<>();
    for (Entity state : gazetteer.all(EntityKind.STATE)) {
      for (Office office : List.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT)) {
        List<Tenure> tenures = gazetteer.tenures(office, state.id());
        for (LocalDate day = LocalDate.of(2000, 1, 13);
            day.getYear() < 2026;
            day = day.plusMonths(1)) {
          if (heldOnTwoDays(tenures, day).size() > 1) {
            overlaps.add(office + " of " + state.id() + " on " + day);
          }
        }
      }
    }
    assertEquals(List.of(), overlaps);
  }

  /** Two days, because both hold the office on a day of handing over. */
  private static Set<EntityId> heldOnTwoDays(List<Tenure> tenures, LocalDate day) {
    return tenures.stream()
        .filter(tenure -> tenure.period().on(day) == Period.Cover.SURELY)
        .filter(tenure -> tenure.period().on(day.plusDays(1)) == Period.Cover.SURELY)
        .map(Tenure::person)
        .collect(Collectors.toSet());
  }
}
