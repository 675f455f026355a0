package org.pactwatch.syntax.parse;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HexFormat;

/** All that a parser has learned, as a text that can be compared. */
final class Trace {
  private Trace() {}

  static String of(ParserModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    model.backward().weights().write(out);
    model.forward().weights().write(out);
    model.marks().write(out);
    return model.forward().left()
        + " "
        + model.forward().right()
        + " "
        + HexFormat.of().formatHex(bytes.toByteArray());
  }
}
