package org.pactwatch.eval.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.eval.JsonFields;

/**
 * One claim that a person marked, in the short form of gold files.
 *
 * @param id its id; equally good matches are taken in the order of ids
 * @param shapes fair readings, type and roles each: the gold's own first
 * @param otherTypes further fair types, whose role names are not compared
 * @param anchors words that stand where the claim is made: any of these
 * @param optional whether it is neither asked for nor wrong
 * @param wanted what each slot should hold (any of the values), in the order of {@link Slot}; a
 *     slot that is missing is not asked for, one with no values wants none
 */
public record GoldClaim(
    String id,
    List<Shape> shapes,
    List<String> otherTypes,
    List<String> anchors,
    boolean optional,
    Map<Slot, List<String>> wanted) {

  /** A type with its participants by role; one that begins with {@code text:} is anyone. */
  public record Shape(String type, Map<String, List<String>> roles) {}

  public GoldClaim {
    shapes = List.copyOf(shapes);
    otherTypes = List.copyOf(otherTypes);
    anchors = List.copyOf(anchors);
    wanted = Collections.unmodifiableMap(new TreeMap<>(wanted));
  }

  /**
   * A claim of which a person said that it is right just as it is, as the gold that wants it: every
   * slot holds what it should, or should be empty.
   */
  public static GoldClaim of(String id, PredictedClaim right) {
    return new GoldClaim(
        id,
        List.of(new Shape(right.type(), right.roles())),
        List.of(),
        right.spans().stream().map(PredictedClaim.PredictedSpan::exact).toList(),
        false,
        right.given());
  }

  /** The type it has first of all. */
  public String type() {
    return shapes.get(0).type();
  }

  /** The roles it has first of all. */
  public Map<String, List<String>> roles() {
    return shapes.get(0).roles();
  }

  static GoldClaim read(JsonFields fields) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(shape(fields));
    fields.objects("alternatives").forEach(other -> shapes.add(shape(other)));
    List<String> anchors = List.of(fields.text("anchor").split("\\|", -1));
    if (anchors.contains("")) {
      throw fields.mistake("anchor", "words");
    }
    return new GoldClaim(
        fields.text("id"),
        shapes,
        fields.texts("alt_types"),
        anchors,
        fields.flag("optional"),
        wanted(fields));
  }

  private static Shape shape(JsonFields fields) {
    return new Shape(fields.text("type"), fields.object("roles").each(JsonFields::texts));
  }

  private static Map<Slot, List<String>> wanted(JsonFields fields) {
    if (!fields.has("status")) {
      throw fields.mistake("status", "a text or a list of texts");
    }
    Map<Slot, List<String>> wanted = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      String key = slot.toString();
      if (fields.has(key)) {
        wanted.put(
            slot,
            switch (slot) {
              case BY, VIA -> fields.texts(key);
              case ITEM, INSTRUMENT -> List.of(fields.text(key));
              default -> anyOf(fields, key);
            });
      }
    }
    return wanted;
  }

  /** Any of a list, or of {@code a|b}. */
  private static List<String> anyOf(JsonFields fields, String key) {
    List<String> values = new ArrayList<>();
    if (fields.isList(key)) {
      values.addAll(fields.texts(key));
    } else {
      fields.optionalText(key).ifPresent(text -> values.addAll(List.of(text.split("\\|", -1))));
    }
    return values;
  }
}
