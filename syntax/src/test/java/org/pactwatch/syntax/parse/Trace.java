package org.pactwatch.syntax.parse;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/** All that a parser has learned, as a text that can be compared. */
final class Trace {
  private Trace() {}

  static String of(ParserModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (ArcModel arcs : List.of(model.backward(), model.forward())) {
      arcs.transitions().write(out);
      arcs.names().write(out);
    }
    model.marks().write(out);
    return model.forward().relations() + " " + HexFormat.of().formatHex(bytes.toByteArray());
  }
}
