package org.pactwatch.intake.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Bytes that can be read from their beginning. */
public interface Content {

  /** Opens them; who opens closes. */
  InputStream open() throws IOException;

  /** The file that they are, where they are one as it stands. */
  default Optional<Path> file() {
    return Optional.empty();
  }

  /** How many of them are in memory already. */
  default long held() {
    return 0;
  }

  /** Bytes in memory; they must not be changed afterwards. */
  static Content of(byte[] bytes) {
    return new Held(bytes);
  }

  /** The bytes of a file, which is opened when they are asked for. */
  static Content of(Path file) {
    return new InFile(file);
  }

  /** Bytes in memory. */
  final class Held implements Content {
    private final byte[] bytes;

    private Held(byte[] bytes) {
      this.bytes = Objects.requireNonNull(bytes);
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long held() {
      return bytes.length;
    }
  }

  /**
   * Bytes of a file.
   *
   * @param path the file
   */
  record InFile(Path path) implements Content {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public Optional<Path> file() {
      return Optional.of(path);
    }
  }
}
