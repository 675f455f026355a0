package org.pactwatch.gazetteer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.problem.ProblemException;

class DataFileTest {

  private static DataFile file(String yaml) {
    return DataFile.parse(
        "sample.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsEntriesWithTheirLines() {
    DataFile file = file("- name: a\n- name: b\n");
    assertEquals(
        List.of("a@1", "b@2"),
        file.each(file.root(), node -> node.get("name").text() + "@" + node.line()));
    file.close();
  }

  @Test
  void tellsEveryMistakeAtOnce() {
    DataFile file = file("- status: done\n- status: dun\n- stat: done\n");
    assertEquals(
        List.of(Status.DONE),
        file.each(file.root(), node -> node.get("status").oneOf(Status.class)));
    ProblemException told = assertThrows(ProblemException.class, file::close);
    assertTrue(told.getMessage().contains("sample.yaml:2: expected one of"), told.getMessage());
    assertTrue(told.getMessage().contains("sample.yaml:3: expected the key"), told.getMessage());
  }

  @Test
  void namesTheNeighboursOfAnUnknownKey() {
    DataFile file = file("verb: livrer\nrolle: host\n");
    ProblemException told =
        assertThrows(ProblemException.class, () -> file.root().onlyKeys("verb", "role"));
    assertTrue(told.getMessage().contains("sample.yaml:2"), told.getMessage());
    assertTrue(told.getMessage().contains("[role, verb]"), told.getMessage());
  }

  @Test
  void tellsTheLineOfBrokenYaml() {
    ProblemException told = assertThrows(ProblemException.class, () -> file("a: b\nc: [d\n"));
    assertTrue(told.getMessage().contains("sample.yaml:"), told.getMessage());
  }
}
