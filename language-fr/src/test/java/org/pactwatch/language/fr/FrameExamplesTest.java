package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.Reader;
import org.pactwatch.reading.claim.FrameExample;

/** Runs every frame's examples through the whole reading. */
class FrameExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 15);
  private static final French FRENCH = French.load();
  private static final Reader READER = Reader.of(FRENCH, Gazetteer.load());

  @TestFactory
  Stream<DynamicTest> everyFrameKeepsItsExamples() {
    List<DynamicTest> tests = new ArrayList<>();
    FRENCH
        .claims()
        .frames()
        .examples()
        .forEach(
            (frame, examples) ->
                examples.forEach(
                    example ->
                        tests.add(
                            DynamicTest.dynamicTest(
                                frame + ":" + example.line(), () -> check(frame, example)))));
    assertTrue(tests.size() > 60, "frames carry positive and negative examples");
    return tests.stream();
  }

  private static void check(String frame, FrameExample example) {
    List<Map<String, String>> found =
        READER.read(document(example.text())).claims().stream()
            .filter(
                claim ->
                    claim.grounds().rule().equals("fr:" + frame)
                        || claim.grounds().rule().equals("fr:" + frame + "+context"))
            .map(FrameExamplesTest::shape)
            .toList();
    assertEquals(
        example.gives().size(), found.size(), () -> "«" + example.text() + "» gave " + found);
    for (String wanted : example.gives()) {
      Map<String, String> shape = new TreeMap<>();
      for (String pair : wanted.split(" ", -1)) {
        shape.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
      assertTrue(
          found.stream().anyMatch(one -> one.entrySet().containsAll(shape.entrySet())),
          () -> "expected " + shape + " in «" + example.text() + "», got " + found);
    }
  }

  private static Map<String, String> shape(Claim claim) {
    Map<String, String> shape = new TreeMap<>();
    claim
        .proposition()
        .roles()
        .byRole()
        .forEach((role, ids) -> shape.put(role.toString(), joined(ids)));
    if (!claim.proposition().details().items().isEmpty()) {
      shape.put("item", joined(claim.proposition().details().items()));
    }
    claim.proposition().details().place().ifPresent(id -> shape.put("place", id.toString()));
    claim
        .proposition()
        .details()
        .instrument()
        .ifPresent(id -> shape.put("instrument", id.toString()));
    claim.proposition().time().map(TimeValue::value).ifPresent(day -> shape.put("time", day));
    shape.put("status", claim.factuality().status().toString());
    shape.put("certainty", claim.factuality().certainty().toString());
    shape.put("speakers", joined(claim.attribution().speakers()));
    return shape;
  }

  private static String joined(List<EntityId> ids) {
    return ids.stream().map(EntityId::toString).collect(Collectors.joining(","));
  }

  private static Document document(String text) {
    return new Document(
        new DocumentId("example"),
        Digest.of(text),
        Medium.TEXT,
        text,
        List.of(Block.line(MappedText.copyOf(text, new Span(0, text.length())))),
        Declared.nothing().withPublished(new Published(PUBLISHED, Published.Basis.GIVEN)));
  }
}
