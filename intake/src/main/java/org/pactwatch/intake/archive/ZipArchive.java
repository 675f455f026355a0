package org.pactwatch.intake.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.pactwatch.intake.source.BombException;
import org.pactwatch.intake.source.Container;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Opening;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.intake.source.Unpacked;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.problem.ProblemCode;

/**
 * A zip: what lies in it, named by its path in the archive. It is read by its table of contents, so
 * that a bad entry harms no other; one that is cut off is read from its beginning as far as it
 * goes. No name in it ever becomes the name of a file.
 */
public final class ZipArchive implements Container {
  // What names are written in that do not say so; any bytes are some text in it.
  private static final Charset OLD = Charset.forName("IBM437");

  private final long limit;
  private final Opening opening;

  /**
   * Makes a reader.
   *
   * @param limit how many bytes one document may have
   * @param opening what goes through archives in the archive
   */
  public ZipArchive(long limit, Opening opening) {
    this.limit = limit;
    this.opening = opening;
  }

  @Override
  public void each(Origin origin, Content content, Consumer<Entry> taker) throws IOException {
    Walk walk = new Walk(origin, taker);
    try (Spool spool = Spool.of(content)) {
      if (!wholly(spool.file(), walk)) {
        asFarAsItGoes(spool.file(), walk);
      }
    }
  }

  /** Returns false where the file has no table of contents that can be read. */
  private static boolean wholly(Path file, Walk walk) throws IOException {
    Optional<ZipFile> opened = opened(file, StandardCharsets.UTF_8).or(() -> opened(file, OLD));
    if (opened.isEmpty()) {
      return false;
    }
    try (ZipFile zip = opened.get()) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        walk.take(entry, () -> Unpacked.guard(zip.getInputStream(entry), entry::getCompressedSize));
      }
      return true;
    }
  }

  private static Optional<ZipFile> opened(Path file, Charset names) {
    try {
      return Optional.of(new ZipFile(file.toFile(), names));
    } catch (IOException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static void asFarAsItGoes(Path file, Walk walk) throws IOException {
    try (InputStream packed = new BufferedInputStream(Files.newInputStream(file))) {
      Unpacked.Counted counted = new Unpacked.Counted(packed);
      ZipInputStream zip = new ZipInputStream(counted, OLD);
      for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
        InputStream bytes = Unpacked.guard(zip, counted::count);
        walk.take(entry, () -> bytes);
        // Else the archive itself would unpack what is left of it, and without a guard.
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    }
    throw new ZipException("its table of contents, which stands at its end, cannot be read");
  }

  private static ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException malformed) {
      throw new ZipException("an entry's name is no text");
    }
  }

  /** Opens the bytes of one entry. */
  private interface Bytes {
    InputStream open() throws IOException;
  }

  /** One way through an archive. */
  private final class Walk {
    private final Origin origin;
    private final Consumer<Entry> taker;
    private final Set<String> names = new HashSet<>();
    private int entries;

    Walk(Origin origin, Consumer<Entry> taker) {
      this.origin = origin;
      this.taker = taker;
    }

    void take(ZipEntry entry, Bytes bytes) throws IOException {
      entries++;
      if (entry.isDirectory()) {
        return;
      }
      String name = entry.getName().replace('\\', '/');
      Origin numbered = origin.record("entry-" + entries);
      if (climbs(name)) {
        taker.accept(
            numbered.refused(
                ProblemCode.BAD_ENTRY_NAME,
                "expected a name inside the archive, got one that leads out of it: " + name,
                "pack it again"));
      } else if (!names.add(name)) {
        taker.accept(
            numbered.trouble(
                ProblemCode.DUPLICATE_DOCUMENT,
                "the name " + name + " was there before in this archive",
                "pack it again"));
      } else {
        open(origin.inside(name), Kind.ofName(name), entry, bytes);
      }
    }

    private void open(Origin inside, Optional<Kind> kind, ZipEntry entry, Bytes bytes)
        throws IOException {
      if (kind.isEmpty()) {
        taker.accept(inside.skipped("not a kind of file that is read"));
        return;
      }
      if (kind.get().isContainer()) {
        opening.open(kind.get(), inside, () -> new Kept(bytes.open()), Declared.nothing(), taker);
        return;
      }
      byte[] held;
      try {
        held = bytes.open().readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limit + 1));
      } catch (BombException bomb) {
        taker.accept(Bombs.refused(inside, bomb));
        throw bomb;
      } catch (IOException broken) {
        taker.accept(
            inside.refused(
                ProblemCode.BROKEN_ARCHIVE,
                "cannot be unpacked: " + broken.getMessage(),
                "pack it again"));
        return;
      }
      if (held.length <= limit && !isIntact(entry, held)) {
        taker.accept(
            inside.refused(
                ProblemCode.BROKEN_ARCHIVE,
                "its bytes are not those that were packed",
                "pack it again"));
        return;
      }
      opening.open(kind.get(), inside, Content.of(held), Declared.nothing(), taker);
    }
  }

  /** Who reads by the table of contents must look at the checksum himself. */
  private static boolean isIntact(ZipEntry entry, byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return entry.getCrc() == -1 || entry.getCrc() == checksum.getValue();
  }

  private static boolean climbs(String name) {
    return name.isBlank()
        || name.startsWith("/")
        || name.matches("[A-Za-z]:.*")
        || name.indexOf('\0') >= 0
        || List.of(name.split("/")).contains("..");
  }

  /** An entry's bytes; who closes them does not close the archive. */
  private static final class Kept extends FilterInputStream {
    Kept(InputStream bytes) {
      super(bytes);
    }

    @Override
    public void close() {
      // The archive goes on after it.
    }
  }
}
