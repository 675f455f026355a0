package org.pactwatch.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Takes text out of pages that do not do more than honest pages do: a few bytes may unpack to
 * gigabytes, and forms that call forms run for ever.
 */
final class BoundedStripper extends PDFTextStripper {
  // A page of dense text has some ten thousand operators in some hundred kilobytes, and few forms.
  private static final int OPERATORS = 5_000_000;
  private static final int FORMS = 10_000;
  private static final long BYTES = 128L << 20;

  private int operators;
  private int forms;
  private long bytes;

  BoundedStripper() {
    setLineSeparator("\n");
    setParagraphEnd("\n");
    setPageEnd("");
  }

  /** Takes the text out of one page, 1 for the first. */
  String page(PDDocument pdf, int page) throws IOException {
    setStartPage(page);
    setEndPage(page);
    String text = getText(pdf);
    // pdfbox swallows what is thrown inside a form.
    check();
    return text;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    measure(page);
    super.processPage(page);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    measure(form);
    super.showForm(form);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    forms++;
    measure(group);
    super.showTransparencyGroup(group);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    check();
    super.processOperator(operator, operands);
  }

  private void measure(PDContentStream part) throws IOException {
    check();
    try (InputStream content = part.getContents()) {
      byte[] buffer = new byte[1 << 16];
      for (int read = 0; content != null && read >= 0; read = content.read(buffer)) {
        bytes += read;
        check();
      }
    }
  }

  private void check() throws IOException {
    if (operators > OPERATORS || forms > FORMS || bytes > BYTES) {
      throw new IOException(
          "expected at most "
              + OPERATORS
              + " operators, "
              + FORMS
              + " forms and "
              + BYTES
              + " bytes of pages, got more");
    }
  }
}
