package org.pactwatch.eval.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.eval.JsonFields;
import org.pactwatch.eval.Places;
import org.pactwatch.eval.StandIns;
import org.pactwatch.model.text.Span;

/**
 * One quotation that a person marked.
 *
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param content the words that are said: more than one text where the cue breaks them
 * @param places where they stand: any of these; never empty
 * @param speakers ids of whose words they are, any of these or all together; never empty
 * @param cues where the words of saying stand: any of these; none where there are none
 * @param optional whether it is neither asked for nor wrong
 */
record GoldQuote(
    String kind,
    List<String> content,
    List<Stretch> places,
    List<String> speakers,
    List<Span> cues,
    boolean optional) {
  private static final List<String> KINDS = List.of("direct", "indirect", "mixed");
  private static final List<String> UNNAMED = List.of("text:");

  GoldQuote {
    content = List.copyOf(content);
    places = List.copyOf(places);
    speakers = List.copyOf(speakers);
    cues = List.copyOf(cues);
  }

  /** Reads one line of gold; its words must stand in the text. */
  static GoldQuote read(JsonFields fields, String text) {
    String kind = fields.text("kind");
    if (!KINDS.contains(kind)) {
      throw fields.mistake("kind", "one of " + KINDS);
    }
    List<String> content = fields.oneOrMoreTexts("content");
    List<Stretch> places = places(content, text);
    if (places.isEmpty()) {
      throw fields.mistake("content", "words of the text, in their order");
    }
    Optional<String> cue = fields.optionalText("cue");
    List<Span> cues = Places.all(text, cue.stream().toList());
    if (cue.isPresent() && cues.isEmpty()) {
      throw fields.mistake("cue", "words of the text");
    }
    return new GoldQuote(
        kind,
        content,
        places,
        fields.optionalText("speaker").map(ids -> List.of(ids.split("\\|", -1))).orElse(UNNAMED),
        cues,
        fields.flag("optional"));
  }

  /** Tells whether the innermost speaker is right; for one without an id nobody is right, too. */
  boolean isSaidBy(Optional<String> speaker, StandIns standIns) {
    return speaker
        .map(id -> standIns.speaks(speakers, id))
        .orElse(speakers.stream().anyMatch(StandIns::isAnyone));
  }

  /** Tells whether words of saying stand where the gold has them. */
  boolean hasCue(Optional<Span> cue) {
    return cue.map(span -> cues.stream().anyMatch(span::overlaps)).orElse(cues.isEmpty());
  }

  private static List<Stretch> places(List<String> content, String text) {
    List<Stretch> places = new ArrayList<>();
    if (content.isEmpty() || content.stream().anyMatch(String::isBlank)) {
      return places;
    }
    for (Span first : Places.all(text, content.subList(0, 1))) {
      List<Span> parts = new ArrayList<>(List.of(first));
      int after = first.end();
      for (String next : content.subList(1, content.size())) {
        int at = text.indexOf(next, after);
        if (at >= 0) {
          after = at + next.length();
          parts.add(new Span(at, after));
        }
      }
      if (parts.size() == content.size()) {
        places.add(Stretch.of(text, parts));
      }
    }
    return places;
  }
}
