package org.pactwatch.ledger.lineage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/**
 * Sketches as bytes, to be kept beside their readings: the version as one byte, then the components
 * in the order of the record, big-endian.
 */
public final class SketchBytes {
  /** The version that {@link #write} writes; it changes with the bytes or with what they mean. */
  public static final int VERSION = 1;

  private SketchBytes() {}

  /** Writes a sketch; equal sketches give equal bytes. */
  public static byte[] write(Sketch sketch) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeUTF(sketch.id().value());
      out.writeUTF(sketch.digest().hex());
      list(out, sketch.published().stream().map(LocalDate::toString).toList());
      list(out, sketch.outlet().stream().map(EntityId::toString).toList());
      list(out, sketch.credits().stream().map(EntityId::toString).toList());
      list(out, sketch.sources().stream().map(EntityId::toString).toList());
      list(out, sketch.links());
      list(out, sketch.language().stream().toList());
      print(out, sketch.print());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Tells whether {@link #read} knows these bytes; a sketch of another version must be made anew.
   */
  public static boolean isCurrent(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == VERSION;
  }

  /**
   * Reads a sketch as {@link #write} wrote it.
   *
   * @throws IllegalArgumentException if the bytes are no sketch of this version
   */
  public static Sketch read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readByte();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "expected a sketch of version " + VERSION + ", got version " + version);
      }
      return new Sketch(
          new DocumentId(in.readUTF()),
          new Digest(in.readUTF()),
          sole(in, LocalDate::parse),
          sole(in, EntityId::parse),
          list(in, EntityId::parse),
          list(in, EntityId::parse),
          list(in, Function.identity()),
          sole(in, Function.identity()),
          print(in));
    } catch (IOException broken) {
      throw new IllegalArgumentException(
          "expected a whole sketch, got " + bytes.length + " bytes that end too early", broken);
    }
  }

  private static void list(DataOutputStream out, List<String> texts) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static <T> List<T> list(DataInputStream in, Function<String, T> parser)
      throws IOException {
    int size = in.readUnsignedShort();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(parser.apply(in.readUTF()));
    }
    return all;
  }

  private static <T> Optional<T> sole(DataInputStream in, Function<String, T> parser)
      throws IOException {
    return list(in, parser).stream().findFirst();
  }

  private static void print(DataOutputStream out, TextPrint print) throws IOException {
    out.writeInt(print.size());
    for (int i = 0; i < print.size(); i++) {
      out.writeInt(print.word(i));
      out.writeByte(print.marks(i));
    }
    out.writeInt(print.anchorCount());
    for (int i = 0; i < print.anchorCount(); i++) {
      out.writeInt(print.anchor(i));
    }
  }

  private static TextPrint print(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] words = new int[size];
    byte[] marks = new byte[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.readInt();
      marks[i] = in.readByte();
    }
    int[] anchors = new int[in.readInt()];
    for (int i = 0; i < anchors.length; i++) {
      anchors[i] = in.readInt();
    }
    return new TextPrint(words, marks, anchors);
  }
}
