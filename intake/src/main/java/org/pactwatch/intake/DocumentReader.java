package org.pactwatch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.pactwatch.intake.file.FileProblems;
import org.pactwatch.intake.html.Page;
import org.pactwatch.intake.pdf.LockedPdfException;
import org.pactwatch.intake.pdf.Paragraphs;
import org.pactwatch.intake.pdf.PdfText;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Item;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Limits;
import org.pactwatch.intake.source.Unpacked;
import org.pactwatch.intake.text.Decoded;
import org.pactwatch.intake.text.Decoder;
import org.pactwatch.intake.text.TextLines;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/** Opens what a source offers and makes a document of it. */
final class DocumentReader {
  private final Limits limits;

  DocumentReader(Limits limits) {
    this.limits = limits;
  }

  Item read(Entry.Offered entry) {
    byte[] bytes;
    try (InputStream stream = Unpacked.of(entry.content().open())) {
      bytes = stream.readNBytes((int) limits.bytes() + 1);
    } catch (IOException failure) {
      return new Item.Refused(entry.id(), unreadable(entry, failure), Optional.empty());
    }
    if (bytes.length > limits.bytes()) {
      return refuse(
          entry,
          ProblemCode.FILE_TOO_LARGE,
          "expected at most " + limits.bytes() + " bytes, got more",
          "split the file",
          Optional.empty());
    }
    return entry.kind() == Kind.PDF ? pdf(entry, bytes) : text(entry, bytes);
  }

  private Item text(Entry.Offered entry, byte[] bytes) {
    Digest digest = Digest.of(bytes);
    if (Decoder.isBinary(bytes)) {
      return refuse(
          entry,
          ProblemCode.BINARY_FILE,
          "expected text, got binary data",
          "give it the extension of its kind",
          Optional.of(digest));
    }
    Decoded decoded = Decoder.decode(bytes, entry.kind() == Kind.HTML);
    if (decoded.text().isBlank() || decoded.text().equals("\uFEFF")) {
      return refuse(
          entry, ProblemCode.EMPTY_FILE, "expected text, got none", "", Optional.of(digest));
    }
    if (entry.kind() == Kind.HTML) {
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

  private Item pdf(Entry.Offered entry, byte[] bytes) {
    Optional<Digest> digest = Optional.of(Digest.of(bytes));
    PdfText pdf;
    try {
      pdf = PdfText.of(bytes, limits.bytes());
    } catch (LockedPdfException locked) {
      return refuse(entry, ProblemCode.LOCKED_PDF, locked.getMessage(), "unlock it first", digest);
    } catch (IOException broken) {
      return refuse(
          entry,
          ProblemCode.BROKEN_PDF,
          "expected a PDF: " + broken.getMessage(),
          "fetch it again",
          digest);
    }
    if (pdf.text().isBlank()) {
      return refuse(
          entry,
          ProblemCode.EMPTY_FILE,
          "expected text, got none: its pages may be pictures",
          "put it through text recognition first",
          digest);
    }
    Declared titled =
        new Declared(
            Optional.empty(), Optional.empty(), pdf.title(), Optional.empty(), Optional.empty());
    return new Item.Arrived(
        new Document(
            entry.id(),
            digest.get(),
            Medium.PDF,
            pdf.text(),
            Paragraphs.of(pdf.text()),
            entry.declared().or(titled)),
        List.of());
  }

  private static Item arrived(
      Entry.Offered entry,
      Digest digest,
      Medium medium,
      Decoded decoded,
      List<Block> blocks,
      Declared declared) {
    Document document =
        new Document(
            entry.id(), digest, medium, decoded.text(), blocks, entry.declared().or(declared));
    return new Item.Arrived(document, problems(entry, decoded));
  }

  private static List<Problem> problems(Entry.Offered entry, Decoded decoded) {
    if (decoded.malformed() == 0) {
      return List.of();
    }
    return List.of(
        Problem.of(
            ProblemCode.BAD_CHARACTERS,
            entry.place(),
            "expected "
                + decoded.charset().name()
                + ", got "
                + decoded.malformed()
                + " malformed sequences, the first at byte "
                + decoded.firstMalformed(),
            "read with the replacement character in their place"));
  }

  private static Problem unreadable(Entry.Offered entry, IOException failure) {
    return entry
        .content()
        .file()
        .map(file -> FileProblems.of(file, failure))
        .orElseGet(
            () ->
                Problem.of(
                    ProblemCode.UNREADABLE_FILE,
                    entry.place(),
                    "cannot be read: " + failure.getMessage(),
                    "fetch it again"));
  }

  private static Item refuse(
      Entry.Offered entry,
      ProblemCode code,
      String message,
      String remedy,
      Optional<Digest> digest) {
    return new Item.Refused(entry.id(), Problem.of(code, entry.place(), message, remedy), digest);
  }
}
