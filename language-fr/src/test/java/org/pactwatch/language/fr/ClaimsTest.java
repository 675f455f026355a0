package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.language.fr.world.World;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.reading.Reader;

/** What sentences claim, one case a sentence; the cases stand in {@code claims.yaml}. */
class ClaimsTest {
  private static final Reader REAL = CheckedReader.french();
  private static final Reader INVENTED = Reader.of(French.load(), World.gazetteer());

  @TestFactory
  Stream<DynamicContainer> sentencesClaimWhatTheySay() {
    try (DataFile file = DataFile.resource(ClaimsTest.class, "claims.yaml")) {
      List<DynamicContainer> groups = new ArrayList<>();
      file.root()
          .entries()
          .forEach(
              (group, cases) ->
                  groups.add(
                      DynamicContainer.dynamicContainer(
                          group, cases.items().stream().map(ClaimsTest::test).toList())));
      return groups.stream();
    }
  }

  private static DynamicTest test(DataNode node) {
    node.onlyKeys("world", "text", "gives");
    Reader reader = node.find("world").isPresent() ? INVENTED : REAL;
    String text = node.get("text").text();
    List<String> gives = node.texts("gives");
    return DynamicTest.dynamicTest(text, () -> check(reader, text, gives));
  }

  private static void check(Reader reader, String text, List<String> gives) {
    List<Map<String, String>> found =
        reader.read(Documents.text("case", text)).claims().stream()
            .filter(claim -> claim.type() != ClaimType.STATEMENT)
            .map(ClaimsTest::slots)
            .toList();
    assertEquals(gives.size(), found.size(), () -> "got " + found);
    List<Map<String, String>> left = new ArrayList<>(found);
    for (String wanted : gives) {
      boolean known = left.removeIf(claim -> fits(claim, wanted) && found.contains(claim));
      assertTrue(known, () -> "expected " + wanted + ", got " + found);
    }
  }

  private static boolean fits(Map<String, String> claim, String wanted) {
    // A slot's value may hold blanks: the next slot begins with a word and "=".
    return Arrays.stream(wanted.split(" (?=[a-z]+=)", -1))
        .allMatch(
            slot -> {
              int equal = slot.indexOf('=');
              String value = claim.getOrDefault(slot.substring(0, equal), "-");
              return List.of(slot.substring(equal + 1).split("\\|", -1)).contains(value);
            });
  }

  private static Map<String, String> slots(Claim claim) {
    Map<String, String> slots = new TreeMap<>();
    slots.put("type", claim.type().toString());
    slots.put("act", claim.proposition().act().toString());
    for (Role role : Role.values()) {
      put(slots, role.toString(), claim.proposition().roles().of(role));
    }
    Details details = claim.proposition().details();
    put(slots, "item", details.items());
    put(slots, "instrument", details.instrument().stream().toList());
    put(slots, "place", details.place().stream().toList());
    put(slots, "time", claim.proposition().time().map(TimeValue::value).stream().toList());
    slots.put("status", claim.factuality().status().toString());
    slots.put("certainty", claim.factuality().certainty().toString());
    slots.put("polarity", claim.factuality().polarity().toString());
    Attribution attribution = claim.attribution();
    // The order of speakers tells who quotes whom.
    put(slots, "speakers", attribution.speakers());
    put(slots, "via", attribution.via());
    put(slots, "said", attribution.said().map(TimeValue::value).stream().toList());
    slots.put("also", String.valueOf(claim.grounds().also().size()));
    return slots;
  }

  private static void put(Map<String, String> slots, String name, List<?> values) {
    if (!values.isEmpty()) {
      slots.put(name, String.join(",", values.stream().map(Object::toString).toList()));
    }
  }
}
