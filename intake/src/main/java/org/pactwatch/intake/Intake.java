package org.pactwatch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.intake.html.Page;
import org.pactwatch.intake.text.Decoded;
import org.pactwatch.intake.text.Decoder;
import org.pactwatch.intake.text.TextLines;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/**
 * Turns files and folders into documents. One bad file never stops the others.
 *
 * <p>Immutable and safe to share: several threads may read different entries at once. A listing
 * holds names only; a document lives as long as its item is held.
 */
public final class Intake {
  private static final Map<String, Entry.Kind> KINDS =
      Map.of(
          "txt", Entry.Kind.TEXT,
          "text", Entry.Kind.TEXT,
          "htm", Entry.Kind.HTML,
          "html", Entry.Kind.HTML,
          "xhtml", Entry.Kind.HTML);

  private final Limits limits;

  public Intake() {
    this(Limits.usual());
  }

  public Intake(Limits limits) {
    this.limits = Objects.requireNonNull(limits);
  }

  /** Reads everything below the paths, one item a file, in order of the ids, as it is asked for. */
  public Stream<Item> items(List<Path> paths) {
    return list(paths).stream().map(this::read);
  }

  /**
   * Names everything below the paths without opening it, sorted by id. The order of the paths does
   * not matter, and a file reached twice is listed once.
   */
  public List<Entry> list(List<Path> paths) {
    List<Entry> entries = new ArrayList<>();
    Naming.name(Walk.files(paths))
        .forEach(
            (id, found) ->
                entries.add(new Entry(id, found.path(), kind(found.path()), found.problem())));
    return entries;
  }

  /** Reads one entry; whatever is wrong with it stands in the item. */
  public Item read(Entry entry) {
    if (entry.problem().isPresent()) {
      return new Item.Refused(entry.id(), entry.problem().get(), Optional.empty());
    }
    if (entry.kind().isEmpty()) {
      return new Item.Skipped(entry.path(), "not a kind of file that is read");
    }
    byte[] bytes;
    try (InputStream stream = Files.newInputStream(entry.path())) {
      bytes = stream.readNBytes((int) limits.bytes() + 1);
    } catch (IOException failure) {
      return new Item.Refused(entry.id(), Walk.failed(entry.path(), failure), Optional.empty());
    }
    if (bytes.length > limits.bytes()) {
      return refuse(
          entry,
          ProblemCode.FILE_TOO_LARGE,
          "expected at most " + limits.bytes() + " bytes, got more",
          "split the file",
          Optional.empty());
    }
    return read(entry, bytes);
  }

  /**
   * Makes a document again of what was kept of it, with the blocks that {@link #read} found.
   *
   * @param original the decoded source
   * @param declared kept as it is, whatever the source declares
   */
  public Document again(
      DocumentId id, Digest digest, Medium medium, String original, Declared declared) {
    List<Block> blocks =
        medium == Medium.HTML ? Page.of(original).blocks() : TextLines.blocks(original);
    return new Document(id, digest, medium, original, blocks, declared);
  }

  private Item read(Entry entry, byte[] bytes) {
    Digest digest = Digest.of(bytes);
    Entry.Kind kind = entry.kind().orElseThrow();
    if (Decoder.isBinary(bytes)) {
      return refuse(
          entry,
          ProblemCode.BINARY_FILE,
          "expected text, got binary data",
          "give it the extension of its kind",
          Optional.of(digest));
    }
    Decoded decoded = Decoder.decode(bytes, kind == Entry.Kind.HTML);
    if (decoded.text().isBlank() || decoded.text().equals("\uFEFF")) {
      return refuse(
          entry, ProblemCode.EMPTY_FILE, "expected text, got none", "", Optional.of(digest));
    }
    if (kind == Entry.Kind.HTML) {
      Page page = Page.of(decoded.text());
      return arrived(entry, digest, Medium.HTML, decoded, page.blocks(), page.declared());
    }
    List<Block> blocks = TextLines.blocks(decoded.text());
    int longest = blocks.stream().mapToInt(block -> block.text().length()).max().orElse(0);
    if (longest > limits.lineLength()) {
      return refuse(
          entry,
          ProblemCode.LINE_TOO_LONG,
          "expected lines of at most " + limits.lineLength() + " characters, got one of " + longest,
          "break the text into lines",
          Optional.of(digest));
    }
    return arrived(entry, digest, Medium.TEXT, decoded, blocks, Declared.nothing());
  }

  private static Item arrived(
      Entry entry,
      Digest digest,
      Medium medium,
      Decoded decoded,
      List<Block> blocks,
      Declared declared) {
    Document document = new Document(entry.id(), digest, medium, decoded.text(), blocks, declared);
    return new Item.Arrived(document, problems(entry, decoded));
  }

  private static List<Problem> problems(Entry entry, Decoded decoded) {
    if (decoded.malformed() == 0) {
      return List.of();
    }
    return List.of(
        Problem.of(
            ProblemCode.BAD_CHARACTERS,
            entry.path().toString(),
            "expected "
                + decoded.charset().name()
                + ", got "
                + decoded.malformed()
                + " malformed sequences, the first at byte "
                + decoded.firstMalformed(),
            "read with the replacement character in their place"));
  }

  private static Item refuse(
      Entry entry, ProblemCode code, String message, String remedy, Optional<Digest> digest) {
    return new Item.Refused(
        entry.id(), Problem.of(code, entry.path().toString(), message, remedy), digest);
  }

  private static Optional<Entry.Kind> kind(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return Optional.empty();
    }
    String text = name.toString();
    int dot = text.lastIndexOf('.');
    return Optional.ofNullable(KINDS.get(text.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }
}
