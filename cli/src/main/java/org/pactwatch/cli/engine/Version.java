package org.pactwatch.cli.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.intake.Intake;
import org.pactwatch.language.fr.French;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.Reader;
import org.pactwatch.syntax.Word;

/**
 * What made a reading. Code and data are told by their contents, so that a reading made before a
 * rule changed is never taken for one made after.
 *
 * @param engine the release and a digest of the code that reads
 * @param data a digest of gazetteer and language files
 * @param models trained models and dictionaries
 * @param schema number of the ledger schema
 */
public record Version(String engine, String data, List<String> models, int schema) {
  // Only what a reading passes through: another report or command makes no other reading.
  private static final List<Class<?>> READING =
      List.of(Span.class, Gazetteer.class, Word.class, Reader.class, French.class, Intake.class);
  private static final List<String> PACKAGES =
      List.of("model", "gazetteer", "syntax", "reading", "language", "intake");

  // Whatever reads, what was read is there already.
  private static final List<Class<?>> FINDING = List.of(Span.class, Gazetteer.class, Ledger.class);
  private static final List<String> FINDING_PACKAGES = List.of("model", "gazetteer", "ledger");

  public Version {
    models = List.copyOf(models);
  }

  /** Returns the version of the running program. */
  public static Version running() {
    Properties build = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream("build.properties")) {
      build.load(stream);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Inventory inventory = Inventory.of(READING);
    return new Version(
        build.getProperty("engine")
            + '+'
            + inventory.digest(name -> reads(name) && name.endsWith(".class")),
        inventory.digest(name -> reads(name) && !name.endsWith(".class")),
        List.of(
            build.getProperty("tagger"),
            build.getProperty("dictionary"),
            "french.model " + inventory.digest(name -> reads(name) && name.endsWith(".model"))),
        Ledger.schemaVersion());
  }

  /** The release alone, as others know it. */
  public String release() {
    return engine.replaceFirst("\\+.*", "");
  }

  /** Engine, data and models as one text: what readings are recorded under. */
  public String ofReadings() {
    return "engine " + engine + ", data " + data + ", " + String.join(", ", models);
  }

  /** What lines, lineage and contradictions are made by, as one text. */
  static String ofFindings() {
    return "findings " + Inventory.of(FINDING).digest(name -> isIn(FINDING_PACKAGES, name));
  }

  private static boolean reads(String name) {
    return isIn(PACKAGES, name);
  }

  private static boolean isIn(List<String> packages, String name) {
    String[] parts = name.split("/", 4);
    return parts.length == 4 && packages.contains(parts[2]);
  }
}
