package org.pactwatch.output.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.output.Names;
import org.pactwatch.output.report.content.Edition;
import org.pactwatch.output.report.content.Editor;
import org.pactwatch.output.report.html.Page;
import org.pactwatch.output.report.markdown.MarkdownReport;

/**
 * What a ledger says, as a page for people and its Markdown twin.
 *
 * @param page the HTML page
 * @param markdown its twin, which says the same
 */
public record Report(Path page, Path markdown) {

  /**
   * Writes {@code report.html} and {@code report.md} into a folder that is made where it is
   * missing. Each file appears whole or not at all, in place of one that was there.
   *
   * @param names what things are called
   * @return where the two lie
   * @throws ProblemException OUTPUT_FAILED if they cannot be written
   */
  public static Report write(Ledger ledger, Names names, Path folder, ReportOptions options) {
    boolean fullText = options.text() == ReportOptions.ArticleText.FULL;
    Edition edition = Editor.edition(ledger, names, options.day(), fullText);
    try {
      Files.createDirectories(folder);
      Path page = folder.resolve("report.html");
      Path markdown = folder.resolve("report.md");
      whole(page, out -> Page.write(edition, out));
      whole(markdown, out -> MarkdownReport.write(edition, out));
      return new Report(page, markdown);
    } catch (IOException | UncheckedIOException failure) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.OUTPUT_FAILED,
              folder.toString(),
              "expected to write a report there, got: " + reason(failure),
              "check that it is a folder and that you may write there"),
          failure);
    }
  }

  private static String reason(Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    return cause instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : cause.toString();
  }

  private static void whole(Path file, Consumer<Appendable> content) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
        content.accept(out);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
