package org.pactwatch.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes PDF for tests. */
final class PdfFiles {
  private PdfFiles() {}

  /** Pages of lines; an empty line leaves room. */
  static byte[] of(List<List<String>> pages) throws IOException {
    try (PDDocument pdf = document(pages)) {
      return bytes(pdf);
    }
  }

  static byte[] locked(List<List<String>> pages, String user) throws IOException {
    try (PDDocument pdf = document(pages)) {
      AccessPermission rights = new AccessPermission();
      rights.setCanExtractContent(false);
      pdf.protect(new StandardProtectionPolicy("owner", user, rights));
      return bytes(pdf);
    }
  }

  private static PDDocument document(List<List<String>> pages) throws IOException {
    PDDocument pdf = new PDDocument();
    pdf.getDocumentInformation().setTitle("Communiqué");
    for (List<String> lines : pages) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(60, 700);
        for (String line : lines) {
          if (!line.isEmpty()) {
            content.showText(line);
          }
          content.newLine();
        }
        content.endText();
      }
    }
    return pdf;
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
