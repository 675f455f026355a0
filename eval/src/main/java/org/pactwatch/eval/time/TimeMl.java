package org.pactwatch.eval.time;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pactwatch.eval.JsonFile;
import org.pactwatch.model.problem.Place;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Reads TimeML; whatever is wrong with it is a BAD_GOLD problem. */
public final class TimeMl {
  private static final String ENDING = ".tml";

  private TimeMl() {}

  /**
   * Reads every {@code *.tml} of a folder, in the order of names.
   *
   * @throws ProblemException if there is none, or one cannot be read, is no XML, or has no text or
   *     no day of its making
   */
  public static List<TimeDocument> readAll(Path folder) {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException failure) {
      throw unusable(folder, "expected a folder of TimeML, got " + failure.getMessage());
    }
    if (files.isEmpty()) {
      throw unusable(folder, "expected TimeML in *" + ENDING + " files, found none");
    }
    List<TimeDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(parse(file.toString(), file.getFileName().toString(), JsonFile.text(file)));
    }
    return documents;
  }

  /** Reads one document; {@code place} stands for it in problems. */
  static TimeDocument parse(String place, String name, String xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // A document of somebody else's must not make us open files.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    TimeMlParts parts = new TimeMlParts();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        parts.take(reader, reader.next());
      }
    } catch (XMLStreamException broken) {
      throw mistake(
          Place.at(place, Math.max(1, broken.getLocation().getLineNumber())),
          "expected XML, got what is none");
    }
    if (!parts.hasText()) {
      throw mistake(Place.of(place), "expected a TEXT, found none");
    }
    return new TimeDocument(
        name,
        parts
            .created()
            .orElseThrow(() -> mistake(Place.of(place), "expected a day in DCT, found none")),
        parts.text(),
        parts.times());
  }

  private static ProblemException mistake(Place place, String message) {
    return new ProblemException(
        new Problem(ProblemCode.BAD_GOLD, place, message, "correct the file"));
  }

  private static ProblemException unusable(Path folder, String message) {
    return new ProblemException(
        Problem.of(ProblemCode.BAD_GOLD, folder.toString(), message, "name another folder"));
  }
}
