package org.pactwatch.eval.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.eval.JsonFields;
import org.pactwatch.eval.JsonFile;
import org.pactwatch.model.problem.Place;

/**
 * One claim to be scored, from any system: ids are plain texts, and only document, type and
 * evidence must be there.
 *
 * @param document the document's name, as gold files are named
 * @param type the claim's type
 * @param roles participants by role
 * @param given what each slot holds; a slot without values is missing
 * @param spans where it stands, the first span first; never empty
 */
public record PredictedClaim(
    String document,
    String type,
    Map<String, List<String>> roles,
    Map<Slot, List<String>> given,
    List<PredictedSpan> spans) {

  /** Words with the offsets a system gives for them, which need not be true. */
  public record PredictedSpan(int start, int end, String exact) {

    boolean touches(int from, int to) {
      return start < to && end > from;
    }

    int length() {
      return end - start;
    }
  }

  public PredictedClaim {
    given = Map.copyOf(given);
    spans = List.copyOf(spans);
  }

  /**
   * Reads claims from JSON Lines.
   *
   * @throws org.pactwatch.model.problem.ProblemException BAD_GOLD with file and line of the first
   *     line that is no claim
   */
  public static List<PredictedClaim> readAll(Path file) {
    return JsonFile.lines(file).stream().map(PredictedClaim::read).toList();
  }

  /** Reads claims from JSON Lines in memory; {@code name} stands for them in problems. */
  public static List<PredictedClaim> parse(String name, String lines) {
    return JsonFile.lines(name, lines).stream().map(PredictedClaim::read).toList();
  }

  /** Reads one claim; {@code place} says where it came from. */
  public static PredictedClaim of(Place place, JsonNode claim) {
    return read(new JsonFields(place, claim));
  }

  /** What one slot holds. */
  public List<String> of(Slot slot) {
    return given.getOrDefault(slot, List.of());
  }

  /** Tells whether any span stands on a character of a stretch of text; the end is exclusive. */
  boolean touches(int start, int end) {
    return spans.stream().anyMatch(span -> span.touches(start, end));
  }

  private static PredictedClaim read(JsonFields fields) {
    List<PredictedSpan> spans = new ArrayList<>();
    spans.add(span(fields.object("evidence")));
    fields.objects("also").forEach(also -> spans.add(span(also)));
    return new PredictedClaim(
        fields.text("doc"), fields.text("type"), fields.textsByKey("roles"), given(fields), spans);
  }

  private static PredictedSpan span(JsonFields fields) {
    return new PredictedSpan(fields.count("start"), fields.count("end"), fields.text("exact"));
  }

  private static Map<Slot, List<String>> given(JsonFields fields) {
    Map<Slot, List<String>> given = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      String key = slot.toString();
      given.put(
          slot,
          switch (slot) {
            case TIME, SAID -> time(fields, key).stream().toList();
            case ITEM, INSTRUMENT -> fields.oneOrMoreTexts(key);
            case BY -> fields.texts("speakers");
            case VIA -> fields.texts(key);
            case STATUS, ACT, PLACE -> fields.optionalText(key).stream().toList();
          });
    }
    return given;
  }

  /** A time's value: of an object with more about it, or the bare value. */
  private static Optional<String> time(JsonFields fields, String key) {
    Optional<String> value =
        fields.isObject(key) ? fields.object(key).optionalText("value") : fields.optionalText(key);
    return value.filter(text -> !text.isEmpty());
  }
}
