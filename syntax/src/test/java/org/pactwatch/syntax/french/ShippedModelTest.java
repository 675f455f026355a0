package org.pactwatch.syntax.french;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.model.ModelFile;
import org.pactwatch.syntax.model.SyntaxModel;

class ShippedModelTest {
  private static final String FILE = "/org/pactwatch/syntax/french/french.model";

  private static byte[] file() throws IOException {
    try (InputStream stream = FrenchKnowledge.open(FILE)) {
      return stream.readAllBytes();
    }
  }

  @Test
  void isWrittenBackByteByByte() throws IOException {
    byte[] file = file();
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    ModelFile.write(ModelFile.read(new ByteArrayInputStream(file)), again);
    assertArrayEquals(file, again.toByteArray());
  }

  @Test
  void tellsWhatItWasTrainedOn() throws IOException {
    SyntaxModel model = ModelFile.read(new ByteArrayInputStream(file()));
    assertFalse(model.origin().isBlank());
    assertTrue(model.origin().contains("seed "), model.origin());
  }

  @Test
  void itsTagsAreUniversalOnesOrTwoOfThem() throws IOException {
    List<String> known = Arrays.stream(Upos.values()).map(Upos::name).toList();
    for (String tag : ModelFile.read(new ByteArrayInputStream(file())).tagger().tags()) {
      assertTrue(known.containsAll(List.of(tag.split("\\+", -1))), tag);
    }
  }
}
