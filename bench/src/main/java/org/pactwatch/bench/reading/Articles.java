package org.pactwatch.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.source.Item;
import org.pactwatch.language.fr.French;
import org.pactwatch.model.document.Document;
import org.pactwatch.reading.Reader;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Stage;

/** Documents, and for each stage the readings that the stages before it made of them. */
@State(Scope.Thread)
public class Articles {
  static final String FILES = "pactwatch.bench.files";

  Reader reader;
  List<Document> documents;

  private final List<List<Reading>> before = new ArrayList<>();

  /** Loads French and the files whose paths a file lists, and reads them stage by stage. */
  @Setup
  public void load() throws IOException {
    reader = Reader.of(French.load(), Gazetteer.load());
    documents = documents(Path.of(System.getProperty(FILES)));
    List<Reading> readings = documents.stream().map(Reading::of).toList();
    for (Stage stage : reader.stages()) {
      before.add(readings);
      readings = readings.stream().map(stage::apply).toList();
    }
  }

  /** The documents in the files that a file lists, one path a line. */
  static List<Document> documents(Path list) throws IOException {
    List<Path> files = Files.readAllLines(list).stream().map(Path::of).toList();
    return new Intake()
        .items(files)
        .filter(Item.Arrived.class::isInstance)
        .map(item -> ((Item.Arrived) item).document())
        .toList();
  }

  /** The stage of a kind. */
  Stage stage(Class<? extends Stage> kind) {
    return reader.stages().get(number(kind));
  }

  /** What a stage is given. */
  List<Reading> before(Class<? extends Stage> kind) {
    return before.get(number(kind));
  }

  private int number(Class<? extends Stage> kind) {
    for (int number = 0; number < reader.stages().size(); number++) {
      if (kind.isInstance(reader.stages().get(number))) {
        return number;
      }
    }
    throw new IllegalArgumentException("expected a stage of reading, got " + kind.getName());
  }
}
