package org.pactwatch.intake.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pactwatch.intake.source.Content;

/**
 * A file that holds a content as it came, so that a reader may go back in it; of its own where need
 * be.
 */
final class Spool implements Closeable {
  private final Path file;
  private final boolean temporary;

  private Spool(Path file, boolean temporary) {
    this.file = file;
    this.temporary = temporary;
  }

  static Spool of(Content content) throws IOException {
    if (content.file().isPresent()) {
      return new Spool(content.file().get(), false);
    }
    Path file = Files.createTempFile("pactwatch", ".archive");
    Spool spool = new Spool(file, true);
    try (InputStream bytes = content.open()) {
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
      return spool;
    } catch (IOException failure) {
      spool.close();
      throw failure;
    }
  }

  Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    if (temporary) {
      Files.deleteIfExists(file);
    }
  }
}
