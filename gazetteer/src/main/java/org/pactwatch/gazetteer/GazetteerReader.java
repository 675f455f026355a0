package org.pactwatch.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/** Reads all files of facts and checks them against one another. */
final class GazetteerReader {
  private static final Map<String, BiFunction<EntryReader, DataNode, Entity>> FILES =
      Map.of(
          "states.yaml", EntryReader::state,
          "organisations.yaml", EntryReader::organisation,
          "people.yaml", EntryReader::person,
          "weapons.yaml", EntryReader::weapon,
          "instruments.yaml", EntryReader::instrument,
          "places.yaml", EntryReader::place,
          "outlets.yaml", EntryReader::outlet);

  private final Class<?> beside;

  GazetteerReader(Class<?> beside) {
    this.beside = beside;
  }

  /**
   * Returns every entry.
   *
   * @throws ProblemException telling every mistake of every file
   */
  List<Entity> read() {
    // Parsing is most of the work and the files are apart: the second core is there for it.
    List<FactFile> files =
        FILES.keySet().stream().sorted().toList().parallelStream()
            .filter(name -> beside.getResource(name) != null)
            .map(this::open)
            .toList();
    Map<EntityId, Entity> known = new HashMap<>();
    for (FactFile file : files) {
      for (Entry entry : file.entries) {
        file.data.attempt(
            () -> {
              if (known.putIfAbsent(entry.entity.id(), entry.entity) != null) {
                throw entry.node.mistake(
                    "expected an id of its own, got " + entry.entity.id() + " a second time");
              }
            });
      }
    }
    for (FactFile file : files) {
      file.references.checks(known.keySet()).forEach(file.data::attempt);
    }
    closeAll(files);
    return List.copyOf(known.values());
  }

  private FactFile open(String name) {
    DataFile data = DataFile.resource(beside, name);
    References references = new References();
    EntryReader reader = new EntryReader(references);
    BiFunction<EntryReader, DataNode, Entity> one = FILES.get(name);
    List<Entry> entries = data.each(data.root(), node -> new Entry(node, one.apply(reader, node)));
    return new FactFile(data, references, entries);
  }

  private static void closeAll(List<FactFile> files) {
    List<ProblemException> wrong = new ArrayList<>();
    for (FactFile file : files) {
      try {
        file.data.close();
      } catch (ProblemException mistakes) {
        wrong.add(mistakes);
      }
    }
    if (wrong.size() == 1) {
      throw wrong.get(0);
    }
    if (wrong.size() > 1) {
      List<String> all = wrong.stream().map(one -> one.problem().message()).toList();
      throw new ProblemException(
          Problem.of(
              ProblemCode.BAD_DATA_FILE,
              "gazetteer",
              String.join(" | ", all),
              "correct the data files"));
    }
  }

  private record Entry(DataNode node, Entity entity) {}

  private record FactFile(DataFile data, References references, List<Entry> entries) {}
}
