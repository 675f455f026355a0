package org.pactwatch.output.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.pactwatch.model.problem.Problem;

/**
 * Problems as JSON Lines: fixed key order, {@code null} for a line that nobody knows, an empty
 * remedy where there is none.
 */
public final class ProblemJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ProblemJson() {}

  /** Writes problems, one object a line. */
  public static void write(List<Problem> problems, Appendable out) throws IOException {
    for (Problem problem : problems) {
      ObjectNode json = NODES.objectNode();
      json.put("code", problem.code().name());
      json.put("place", problem.place().name());
      if (problem.place().line().isPresent()) {
        json.put("line", problem.place().line().getAsInt());
      } else {
        json.putNull("line");
      }
      json.put("message", problem.message());
      json.put("remedy", problem.remedy());
      out.append(json.toString()).append('\n');
    }
  }
}
