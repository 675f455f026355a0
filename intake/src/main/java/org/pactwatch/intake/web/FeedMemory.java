package org.pactwatch.intake.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * What is remembered of feeds between two rounds. It may be lost at any time: the feeds are then
 * sent again, and what the ledger holds is not read again.
 *
 * <p>Its file has a line with its name, version and the digest of the rest, then a line a feed.
 *
 * @param validators what each feed's server gave last
 */
public record FeedMemory(Map<URI, Validators> validators) {
  private static final String HEADER = "pactwatch-feeds 1 ";

  public FeedMemory {
    validators = Map.copyOf(validators);
  }

  /** Returns what a file remembers; nothing where it is missing, damaged or of another version. */
  public static FeedMemory read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      int end = text.indexOf('\n');
      String rest = text.substring(end + 1);
      if (end < 0 || !text.substring(0, end).equals(HEADER + Digest.of(rest))) {
        return new FeedMemory(Map.of());
      }
      Map<URI, Validators> validators = new LinkedHashMap<>();
      for (String line : rest.lines().toList()) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        validators.put(
            URI.create(cells.get(0)), new Validators(cell(cells.get(1)), cell(cells.get(2))));
      }
      return new FeedMemory(validators);
    } catch (IOException | RuntimeException unreadable) {
      return new FeedMemory(Map.of());
    }
  }

  /**
   * Writes it to a file, wholly or not at all.
   *
   * @throws ProblemException OUTPUT_FAILED
   */
  public void write(Path file) {
    StringBuilder rest = new StringBuilder();
    new TreeMap<>(validators)
        .forEach(
            (feed, one) ->
                rest.append(feed)
                    .append('\t')
                    .append(one.entityTag().orElse(""))
                    .append('\t')
                    .append(one.lastModified().orElse(""))
                    .append('\n'));
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(whole, HEADER + Digest.of(rest.toString()) + "\n" + rest);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.OUTPUT_FAILED,
              file.toString(),
              "cannot be written: " + failure.getMessage(),
              "check that you may write there"),
          failure);
    }
  }

  private static Optional<String> cell(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
