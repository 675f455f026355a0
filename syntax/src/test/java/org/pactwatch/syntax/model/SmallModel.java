package org.pactwatch.syntax.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;
import org.pactwatch.syntax.learn.Keys;
import org.pactwatch.syntax.learn.LinearModel;
import org.pactwatch.syntax.learn.Perceptron;
import org.pactwatch.syntax.parse.ArcModel;
import org.pactwatch.syntax.parse.ParserModel;
import org.pactwatch.syntax.tag.TaggerModel;

/** A model of a few made-up weights, and its file. */
final class SmallModel {
  static final SyntaxModel MODEL =
      new SyntaxModel(
          "invented.conllu: 3 sentences\nété",
          new TaggerModel(List.of("DET", "NOUN"), weights(2, 5)),
          new ParserModel(
              new ArcModel(List.of("det", "obj"), weights(3, 3), weights(2, 3)),
              new ArcModel(List.of("nmod", "obj"), weights(3, 4), weights(2, 4)),
              weights(1, 2)));

  private SmallModel() {}

  private static LinearModel weights(int classes, int features) {
    Perceptron perceptron = new Perceptron();
    for (int number = 0; number < features; number++) {
      Keys keys = new Keys();
      keys.add(1, number);
      perceptron.add(keys, number % classes, 3 + number);
    }
    return LinearModel.of(perceptron.average(), 0);
  }

  static byte[] bytes(SyntaxModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ModelFile.write(model, bytes);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return bytes.toByteArray();
  }

  /** The same bytes with a checksum that fits. */
  static byte[] signed(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, bytes.length - Integer.BYTES);
    byte[] signed = bytes.clone();
    ByteBuffer.wrap(signed).putInt(signed.length - Integer.BYTES, (int) checksum.getValue());
    return signed;
  }
}
