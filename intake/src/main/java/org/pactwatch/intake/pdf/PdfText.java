package org.pactwatch.intake.pdf;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF.
 *
 * @param text its words, line by line, with a form feed between its pages
 * @param title the title that it names itself
 */
public record PdfText(String text, Optional<String> title) {
  private static final long MEMORY = 64L << 20;
  private static final int PAGES = 2000;

  static {
    FontMappers.set(FixedFonts.load());
  }

  public PdfText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(title, "title");
  }

  /**
   * Takes the text out of a PDF.
   *
   * @param limit how many UTF-16 code units of text it may hold
   * @throws LockedPdfException if it may not be read
   * @throws IOException if it is broken, or holds more than it may
   */
  public static PdfText of(byte[] bytes, long limit) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
      if (!pdf.getCurrentAccessPermission().canExtractContent()) {
        throw new LockedPdfException("it forbids that its text is taken");
      }
      if (pdf.getNumberOfPages() > PAGES) {
        throw new IOException(
            "expected at most " + PAGES + " pages, got " + pdf.getNumberOfPages());
      }
      return new PdfText(text(pdf, limit), title(pdf));
    } catch (InvalidPasswordException locked) {
      throw new LockedPdfException("it wants a password");
    } catch (RuntimeException | StackOverflowError broken) {
      // pdfbox follows what a broken file says, and falls over it in many ways.
      throw new IOException(String.valueOf(broken.getMessage()), broken);
    }
  }

  private static String text(PDDocument pdf, long limit) throws IOException {
    BoundedStripper stripper = new BoundedStripper();
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      // A form feed of the page's own would count as another page.
      text.append(page == 1 ? "" : "\f").append(stripper.page(pdf, page).replace('\f', '\n'));
      if (text.length() > limit) {
        throw new IOException("expected at most " + limit + " characters of text, got more");
      }
    }
    return text.toString();
  }

  private static Optional<String> title(PDDocument pdf) {
    return Optional.ofNullable(pdf.getDocumentInformation().getTitle())
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty));
  }
}
