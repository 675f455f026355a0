package org.pactwatch.eval.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.eval.JsonFields;
import org.pactwatch.eval.Places;
import org.pactwatch.eval.StandIns;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.text.Span;

/**
 * One event that a person marked.
 *
 * @param trigger where the word stands that evokes it
 * @param types its type first, then other fair ones
 * @param acts its act, or any of several
 * @param outcomes its class first, then other fair ones
 * @param sources ids of the innermost speaker, any of these; an empty id is the outlet
 * @param optional whether it is left out
 */
record GoldEvent(
    Span trigger,
    List<String> types,
    List<String> acts,
    List<Status> outcomes,
    List<String> sources,
    boolean optional) {
  private static final String OUTLET = "";

  GoldEvent {
    types = List.copyOf(types);
    acts = List.copyOf(acts);
    outcomes = List.copyOf(outcomes);
    sources = List.copyOf(sources);
  }

  /** Returns the class of a status: what is negated is denied, unless it is refused. */
  static Status outcome(Status status, Polarity polarity) {
    return polarity == Polarity.NEGATIVE && status != Status.REFUSED ? Status.DENIED : status;
  }

  /** Its class. */
  Status outcome() {
    return outcomes.get(0);
  }

  /** Reads one line of gold; its context must stand in the text once, and its trigger in that. */
  static GoldEvent read(JsonFields fields, String text) {
    Polarity polarity = polarity(fields);
    Stream<String> statuses =
        Stream.concat(Stream.of(fields.text("status")), fields.texts("status_alt").stream());
    List<String> sources = new ArrayList<>();
    sources.addAll(List.of(fields.optionalText("source").orElse(OUTLET).split("\\|", -1)));
    fields.optionalTexts("source_alt").forEach(source -> sources.add(source.orElse(OUTLET)));
    return new GoldEvent(
        trigger(fields, text),
        Stream.concat(Stream.of(fields.text("type")), fields.texts("type_alt").stream()).toList(),
        fields.optionalText("act").map(acts -> List.of(acts.split("\\|", -1))).orElse(List.of()),
        statuses.map(word -> outcome(status(fields, word), polarity)).distinct().toList(),
        sources,
        fields.flag("optional"));
  }

  /**
   * Tells whether the innermost speaker is right. Nobody is the outlet, and no one whom the gold
   * knows by words.
   */
  boolean hasSource(Optional<String> speaker, StandIns standIns) {
    return speaker.map(id -> standIns.speaks(sources, id)).orElse(sources.contains(OUTLET));
  }

  private static Span trigger(JsonFields fields, String text) {
    String trigger = fields.text("trigger");
    List<Span> contexts = Places.all(text, List.of(fields.text("context")));
    if (contexts.size() != 1) {
      throw fields.mistake("context", "words that stand in the text once");
    }
    int at = fields.text("context").indexOf(trigger);
    if (trigger.isBlank() || at < 0) {
      throw fields.mistake("trigger", "words of the context");
    }
    int start = contexts.get(0).start() + at;
    return new Span(start, start + trigger.length());
  }

  private static Status status(JsonFields fields, String word) {
    return Stream.of(Status.values())
        .filter(status -> status.toString().equals(word))
        .findFirst()
        .orElseThrow(() -> fields.mistake("status", "one of " + List.of(Status.values())));
  }

  private static Polarity polarity(JsonFields fields) {
    String sign = fields.text("polarity");
    return Stream.of(Polarity.values())
        .filter(polarity -> polarity.toString().equals(sign))
        .findFirst()
        .orElseThrow(() -> fields.mistake("polarity", "one of " + List.of(Polarity.values())));
  }
}
