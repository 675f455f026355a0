package org.pactwatch.eval.pages;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * A page and what people marked on it.
 *
 * @param number its place in the set, from 1
 * @param name its name in the set
 * @param address where it came from
 * @param file its markup, perhaps packed by gzip
 * @param article its whole article text
 * @param segments pieces that belong to the article, and pieces that do not
 * @param day its day of publication
 */
public record GoldPage(
    int number,
    String name,
    String address,
    Path file,
    Optional<String> article,
    Optional<Segments> segments,
    Optional<LocalDate> day) {
  // No page of these sets comes near it; a packed file must not fill the memory.
  private static final int LARGEST = 64 << 20;

  public GoldPage {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(segments, "segments");
    Objects.requireNonNull(day, "day");
  }

  /** Tells whether it is the first page of its set, the third and so on. */
  public boolean isOdd() {
    return number % 2 == 1;
  }

  /**
   * Reads its markup, unpacked.
   *
   * @throws ProblemException if it cannot be read, or is larger than any page
   */
  public byte[] markup() {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      boolean packed = file.toString().endsWith(".gz");
      InputStream plain = packed ? new GZIPInputStream(stream) : stream;
      byte[] bytes = plain.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw unreadable("expected at most " + LARGEST + " bytes, got more");
      }
      return bytes;
    } catch (IOException failure) {
      throw unreadable("expected a page, got " + failure.getMessage());
    }
  }

  private ProblemException unreadable(String message) {
    return new ProblemException(
        Problem.of(ProblemCode.BAD_GOLD, file.toString(), message, "correct the set"));
  }
}
