package org.pactwatch.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pactwatch.model.problem.Place;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Reads files of gold and of claims; whatever is wrong in them is a BAD_GOLD problem. */
public final class JsonFile {
  // Text after a value would mean two values on one line, of which one would be lost unseen.
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonFile() {}

  /**
   * Reads JSON Lines: one object a line, empty lines left out.
   *
   * @throws ProblemException if the file cannot be read or a line holds no JSON object
   */
  public static List<JsonFields> lines(Path file) {
    return lines(file.toString(), text(file));
  }

  /** Reads JSON Lines that are already in memory; {@code name} stands for them in problems. */
  public static List<JsonFields> lines(String name, String text) {
    List<JsonFields> objects = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      number++;
      if (!line.isBlank()) {
        Place place = Place.at(name, number);
        objects.add(new JsonFields(place, tree(place, line)));
      }
    }
    return objects;
  }

  /**
   * Reads a file that holds one JSON object.
   *
   * @throws ProblemException if the file cannot be read or holds something else
   */
  public static JsonFields whole(Path file) {
    Place place = Place.of(file.toString());
    return new JsonFields(place, tree(place, text(file)));
  }

  /**
   * Reads a file's text as it is: UTF-8, line ends and a byte-order mark kept.
   *
   * @throws ProblemException if the file cannot be read or is not UTF-8
   */
  public static String text(Path file) {
    Place place = Place.of(file.toString());
    try {
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw mistake(place, "expected a file, found none");
    } catch (MalformedInputException broken) {
      throw mistake(place, "expected UTF-8, got other bytes");
    } catch (IOException failure) {
      throw mistake(place, "expected a readable file, got " + failure.getMessage());
    }
  }

  static ProblemException mistake(Place place, String message) {
    return new ProblemException(
        new Problem(ProblemCode.BAD_GOLD, place, message, "correct the file"));
  }

  private static JsonNode tree(Place place, String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      throw mistake(place, "expected JSON: " + broken.getOriginalMessage());
    }
  }
}
