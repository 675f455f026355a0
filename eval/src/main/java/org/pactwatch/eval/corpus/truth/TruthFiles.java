package org.pactwatch.eval.corpus.truth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.pactwatch.eval.JsonFields;
import org.pactwatch.eval.JsonFile;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.text.Span;

/** Writes and reads truth as JSON Lines, one file for each kind of record. */
public final class TruthFiles {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String DOCUMENTS = "documents.jsonl";
  private static final String CLAIMS = "claims.jsonl";
  private static final String LINES = "lines.jsonl";
  private static final String CONTRADICTIONS = "contradictions.jsonl";

  private TruthFiles() {}

  /**
   * Writes all of it into a folder, which is made where it is missing.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Truth truth, Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve(DOCUMENTS), truth.documents(), TruthFiles::fields);
    write(folder.resolve(CLAIMS), truth.claims(), TruthFiles::fields);
    write(folder.resolve(LINES), truth.lines(), TruthFiles::fields);
    write(folder.resolve(CONTRADICTIONS), truth.contradictions(), TruthFiles::fields);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws org.pactwatch.model.problem.ProblemException BAD_GOLD if it is not there or is broken
   */
  public static Truth read(Path folder) {
    return new Truth(
        JsonFile.lines(folder.resolve(DOCUMENTS)).stream().map(TruthFiles::document).toList(),
        JsonFile.lines(folder.resolve(CLAIMS)).stream().map(TruthFiles::claim).toList(),
        JsonFile.lines(folder.resolve(LINES)).stream().map(TruthFiles::line).toList(),
        JsonFile.lines(folder.resolve(CONTRADICTIONS)).stream()
            .map(TruthFiles::contradiction)
            .toList());
  }

  private static <T> void write(Path file, List<T> records, Function<T, Map<String, Object>> fields)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (T one : records) {
      text.append(json(fields.apply(one))).append('\n');
    }
    Files.writeString(file, text);
  }

  private static String json(Map<String, Object> fields) {
    try {
      return MAPPER.writeValueAsString(fields);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Map<String, Object> fields(TruthDocument one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("doc", one.doc());
    fields.put("family", one.family());
    fields.put("parent", one.parent().orElse(null));
    fields.put("way", one.way());
    fields.put("outlet", one.outlet());
    fields.put("agency", one.agency());
    fields.put("shared", one.shared());
    return fields;
  }

  private static TruthDocument document(JsonFields fields) {
    return new TruthDocument(
        fields.text("doc"),
        fields.text("family"),
        fields.optionalText("parent"),
        fields.text("way"),
        fields.text("outlet"),
        fields.flag("agency"),
        fields.count("shared"));
  }

  private static Map<String, Object> fields(TruthClaim one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("doc", one.doc());
    fields.put("start", one.span().start());
    fields.put("end", one.span().end());
    fields.put("type", one.type().toString());
    fields.put("act", one.act().toString());
    fields.put("roles", one.roles());
    fields.put("status", one.status().toString());
    fields.put("line", one.line().orElse(null));
    fields.put("origin", one.origin().orElse(null));
    fields.put("wording", one.wording());
    return fields;
  }

  private static TruthClaim claim(JsonFields fields) {
    return new TruthClaim(
        fields.text("doc"),
        span(fields),
        constant(fields, "type", ClaimType.class),
        constant(fields, "act", Act.class),
        fields.textsByKey("roles"),
        constant(fields, "status", Status.class),
        fields.optionalText("line"),
        fields.optionalText("origin"),
        fields.text("wording"));
  }

  private static Map<String, Object> fields(TruthLine one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("line", one.line());
    fields.put("type", one.type().toString());
    fields.put("participants", one.participants());
    fields.put("origins", one.origins());
    return fields;
  }

  private static TruthLine line(JsonFields fields) {
    return new TruthLine(
        fields.text("line"),
        constant(fields, "type", ClaimType.class),
        fields.texts("participants"),
        fields.texts("origins"));
  }

  private static Map<String, Object> fields(TruthContradiction one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("line", one.line());
    fields.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
    fields.put("a", one.a().stream().map(TruthFiles::fields).toList());
    fields.put("b", one.b().stream().map(TruthFiles::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(TruthContradiction.Where one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("doc", one.doc());
    fields.put("start", one.span().start());
    fields.put("end", one.span().end());
    fields.put("type", one.type().toString());
    return fields;
  }

  private static TruthContradiction contradiction(JsonFields fields) {
    return new TruthContradiction(
        fields.text("line"),
        constant(fields, "kind", TruthContradiction.Kind.class),
        fields.objects("a").stream().map(TruthFiles::where).toList(),
        fields.objects("b").stream().map(TruthFiles::where).toList());
  }

  private static TruthContradiction.Where where(JsonFields fields) {
    return new TruthContradiction.Where(
        fields.text("doc"), span(fields), constant(fields, "type", ClaimType.class));
  }

  private static Span span(JsonFields fields) {
    return new Span(fields.count("start"), fields.count("end"));
  }

  private static <E extends Enum<E>> E constant(JsonFields fields, String key, Class<E> constants) {
    try {
      return Enum.valueOf(constants, fields.text(key).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw fields.mistake(key, "one of the claim format's words");
    }
  }
}
