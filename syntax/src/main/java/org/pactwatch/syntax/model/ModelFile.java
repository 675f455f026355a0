package org.pactwatch.syntax.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.pactwatch.syntax.learn.LinearModel;
import org.pactwatch.syntax.model.ModelException.Kind;
import org.pactwatch.syntax.parse.ArcModel;
import org.pactwatch.syntax.parse.ParserModel;
import org.pactwatch.syntax.tag.TaggerModel;

/**
 * Writes and reads models. The file is, big-endian: eight bytes of name, the version, the feature
 * set, the origin, the tagger (tags, weights), the parser's arcs backward and forward (relations,
 * weights of the transitions, weights of the relations), its marks (weights), and CRC-32C of all
 * that. Texts are UTF-8 behind their length.
 */
public final class ModelFile {
  private static final byte[] NAME = "PWSYNTAX".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 2;
  private static final int CHECKSUM_BYTES = 4;

  private ModelFile() {}

  /** Writes a model; the same one gives the same bytes. */
  public static void write(SyntaxModel model, OutputStream file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(NAME);
    out.writeInt(VERSION);
    writeText(out, SyntaxModel.featureSet());
    writeText(out, model.origin());
    writeTexts(out, model.tagger().tags());
    model.tagger().weights().write(out);
    writeArcs(out, model.parser().backward());
    writeArcs(out, model.parser().forward());
    model.parser().marks().write(out);
    byte[] body = bytes.toByteArray();
    out.writeInt(checksum(body, body.length));
    bytes.writeTo(file);
  }

  /**
   * Reads a model.
   *
   * @throws ModelException if the file is not one that this version wrote, to the last byte
   */
  public static SyntaxModel read(InputStream file) throws IOException {
    byte[] bytes = file.readAllBytes();
    if (bytes.length < NAME.length || !Arrays.equals(bytes, 0, NAME.length, NAME, 0, NAME.length)) {
      throw new ModelException(Kind.FOREIGN, "expected a syntax model, got another kind of file");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(NAME.length);
    if (in.remaining() < Integer.BYTES + CHECKSUM_BYTES) {
      throw new ModelException(
          Kind.DAMAGED, "expected a whole file, got " + bytes.length + " bytes");
    }
    int version = in.getInt();
    if (version != VERSION) {
      throw new ModelException(
          Kind.OTHER_VERSION, "expected version " + VERSION + ", got " + version);
    }
    int end = bytes.length - CHECKSUM_BYTES;
    if (in.getInt(end) != checksum(bytes, end)) {
      throw new ModelException(
          Kind.DAMAGED,
          "expected the checksum at the end to fit, got another: bytes are missing or changed");
    }
    in.limit(end);
    return body(in);
  }

  private static SyntaxModel body(ByteBuffer in) {
    try {
      String features = readText(in);
      if (!features.equals(SyntaxModel.featureSet())) {
        throw new ModelException(
            Kind.OTHER_FEATURES,
            "expected the features " + SyntaxModel.featureSet() + ", got " + features);
      }
      String origin = readText(in);
      TaggerModel tagger = new TaggerModel(readTexts(in), LinearModel.read(in));
      ParserModel parser = new ParserModel(readArcs(in), readArcs(in), LinearModel.read(in));
      if (in.hasRemaining()) {
        throw new IllegalArgumentException("expected the end, got " + in.remaining() + " bytes");
      }
      return new SyntaxModel(origin, tagger, parser);
    } catch (BufferUnderflowException | IllegalArgumentException broken) {
      throw new ModelException(Kind.DAMAGED, "expected a whole model, got: " + broken.getMessage());
    }
  }

  private static void writeArcs(DataOutputStream out, ArcModel arcs) throws IOException {
    writeTexts(out, arcs.relations());
    arcs.transitions().write(out);
    arcs.names().write(out);
  }

  private static ArcModel readArcs(ByteBuffer in) {
    return new ArcModel(readTexts(in), LinearModel.read(in), LinearModel.read(in));
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(out, text);
    }
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static List<String> readTexts(ByteBuffer in) {
    int count = in.getInt();
    if (count < 0 || count > in.remaining()) {
      throw new IllegalArgumentException("expected a number of texts, got " + count);
    }
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(readText(in));
    }
    return texts;
  }

  private static String readText(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("expected a length of text, got " + length);
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
