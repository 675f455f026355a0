package org.pactwatch.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.model.text.Span;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

class TenseReaderTest {
  private static final Map<String, String> PRESENT = Map.of("VerbForm", "Fin", "Tense", "Pres");
  private static final Map<String, String> PARTICIPLE = Map.of("VerbForm", "Part", "Tense", "Past");

  private final List<Word> words = new ArrayList<>();
  private int at;

  private void word(String form, Upos upos, String lemma, Map<String, String> features) {
    words.add(new Word(at, at + form.length(), form, upos, lemma, Features.of(features)));
    at += form.length() + 1;
  }

  private Tense aroundLast() {
    Word last = words.get(words.size() - 1);
    Sentence sentence = new Sentence(0, last.end(), words, Optional.empty());
    return reader().around(new Span(last.start(), last.end()), List.of(sentence));
  }

  private static TenseReader reader() {
    String yaml = "{passive: [be], awaited: [plan], future: [go], since: [since], until: [until]}";
    DataFile file =
        DataFile.parse(
            "tense.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    return TenseReader.read(file.root());
  }

  @Test
  void anAuxiliaryWithAParticipleIsPast() {
    word("has", Upos.AUX, "have", PRESENT);
    word("spoken", Upos.VERB, "speak", PARTICIPLE);
    word("Monday", Upos.NOUN, "monday", Map.of());
    assertEquals(Tense.PAST, aroundLast());
  }

  @Test
  void whatIsPlannedIsFuture() {
    word("is", Upos.AUX, "be", PRESENT);
    word("planned", Upos.VERB, "plan", PARTICIPLE);
    word("Monday", Upos.NOUN, "monday", Map.of());
    assertEquals(Tense.FUTURE, aroundLast());
  }

  @Test
  void whatSomeoneHasPlannedIsPast() {
    word("has", Upos.AUX, "have", PRESENT);
    word("planned", Upos.VERB, "plan", PARTICIPLE);
    word("Monday", Upos.NOUN, "monday", Map.of());
    assertEquals(Tense.PAST, aroundLast());
  }

  @Test
  void goingToIsFuture() {
    word("goes", Upos.VERB, "go", PRESENT);
    word("speak", Upos.VERB, "speak", Map.of("VerbForm", "Inf"));
    word("Monday", Upos.NOUN, "monday", Map.of());
    assertEquals(Tense.FUTURE, aroundLast());
  }

  @Test
  void theNearestFiniteVerbDecides() {
    word("said", Upos.VERB, "say", Map.of("VerbForm", "Fin", "Tense", "Past"));
    word("comes", Upos.VERB, "come", Map.of("VerbForm", "Fin", "Tense", "Fut"));
    word("Monday", Upos.NOUN, "monday", Map.of());
    assertEquals(Tense.FUTURE, aroundLast());
  }

  @Test
  void withoutAVerbNothingIsKnown() {
    word("Monday", Upos.NOUN, "monday", Map.of());
    assertEquals(Tense.UNKNOWN, aroundLast());
  }

  @Test
  void aWordJustBeforeOutweighsTheVerb() {
    word("comes", Upos.VERB, "come", Map.of("VerbForm", "Fin", "Tense", "Fut"));
    word("since", Upos.ADP, "since", Map.of());
    word("Monday", Upos.NOUN, "monday", Map.of());
    assertEquals(Tense.SINCE, aroundLast());
  }
}
