package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.reading.stream.Quote;

/** Runs the examples that stand beside the cues in quote.yaml. */
class QuoteExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyGroupOfCuesKeepsItsExamples() {
    List<DynamicTest> tests = new ArrayList<>();
    try (DataFile file = DataFile.resource(QuoteExamplesTest.class, "quote.yaml")) {
      for (String groups : List.of("verbs", "sources")) {
        for (DataNode group : file.root().get(groups).items()) {
          String cue = group.get("cue").text();
          for (DataNode example : group.get("examples").items()) {
            example.onlyKeys("text", "said", "by", "via");
            tests.add(dynamicTest(cue + " line " + example.line(), () -> keeps(example)));
          }
          for (DataNode silent : group.get("silent").items()) {
            tests.add(dynamicTest("not " + cue + " line " + silent.line(), () -> isSilent(silent)));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void keeps(DataNode example) {
    MarkedText marked = MarkedText.of(example.get("text").text());
    List<Quote> quotes = marked.quotes();
    String found = Quotes.print(marked.text(), quotes);
    Set<String> said = new LinkedHashSet<>();
    quotes.forEach(quote -> said.add(Quotes.words(marked.text(), quote)));
    assertEquals(Set.copyOf(example.texts("said")), Set.copyOf(said), found);
    String first = example.texts("said").get(0);
    Quote quote =
        quotes.stream()
            .filter(one -> Quotes.words(marked.text(), one).equals(first))
            .findFirst()
            .orElseThrow();
    assertEquals(ids(example.texts("by")), quote.speakers(), found);
    assertEquals(ids(example.texts("via")), quote.via(), found);
  }

  private static void isSilent(DataNode sentence) {
    MarkedText marked = MarkedText.of(sentence.text());
    assertEquals("", Quotes.print(marked.text(), marked.quotes()));
  }

  private static List<EntityId> ids(List<String> texts) {
    return texts.stream().map(EntityId::parse).toList();
  }
}
