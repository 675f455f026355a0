package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.model.document.Document;
import org.pactwatch.reading.Reader;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Stage;

/** Reads as the reader does and checks after every stage what the stream promises. */
final class CheckedReader {
  private static final Reader FRENCH = Reader.of(French.load(), Gazetteer.load());

  private CheckedReader() {}

  /** The French reader, shared by all tests, for loading takes longer than reading. */
  static Reader french() {
    return FRENCH;
  }

  /** Returns what is found in a document; fails where a stage breaks a promise. */
  static Reading read(Document document) {
    Reading reading = Reading.of(document);
    for (Stage stage : FRENCH.stages()) {
      Reading before = reading;
      reading = stage.apply(before);
      List<String> faults = ReadingFaults.of(before, reading);
      assertEquals(List.of(), faults, document.id() + " after " + stage.getClass().getSimpleName());
    }
    return reading;
  }
}
