package org.pactwatch.intake.archive;

import java.io.IOException;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.problem.ProblemCode;

/**
 * What a record of an archive is to us.
 *
 * @param origin the record
 * @param limit how many bytes a document may have
 */
record Page(Origin origin, long limit) {
  private static final int OK = 200;

  /**
   * Returns the page that a record keeps; nothing for records that keep none, such as requests.
   *
   * @throws IOException if the archive's bytes cannot be read
   */
  Optional<Entry> of(WarcRecord record) throws IOException {
    boolean response = record instanceof WarcResponse;
    boolean plain = record instanceof WarcResource || record instanceof WarcConversion;
    if (!response && !plain) {
      return Optional.empty();
    }
    byte[] block = record.body().stream().readNBytes((int) limit + 1);
    if (block.length > limit) {
      return Optional.of(tooLarge());
    }
    WarcTargetRecord page = (WarcTargetRecord) record;
    return Optional.of(response ? response(page.target(), block) : plain(page, block));
  }

  private Entry response(String target, byte[] block) {
    if (!target.matches("(?i)https?://.*")) {
      return origin.skipped("no page of the web");
    }
    HttpBlock http;
    try {
      http = HttpBlock.of(block, limit);
    } catch (IOException | RuntimeException broken) {
      return origin.refused(
          ProblemCode.BROKEN_RECORD,
          "expected a response of HTTP for "
              + target
              + (broken instanceof ParsingException
                  ? ", got other bytes"
                  : ": " + broken.getMessage()),
          "fetch the page again");
    }
    if (http.status() != OK) {
      return origin.skipped("HTTP status " + http.status());
    }
    return http.body().length > limit
        ? tooLarge()
        : offered(target, http.body(), http.contentType());
  }

  private Entry plain(WarcTargetRecord record, byte[] block) {
    return offered(record.target(), block, record.headers().first("Content-Type"));
  }

  private Entry offered(String target, byte[] body, Optional<String> contentType) {
    Optional<Kind> kind = Kind.of(body, contentType).filter(one -> !one.isContainer());
    if (kind.isEmpty() || target.endsWith("/robots.txt")) {
      return origin.skipped("not a kind of page that is read");
    }
    Declared declared =
        new Declared(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(target),
            Optional.empty());
    return origin.offered(kind.get(), Content.of(body), declared);
  }

  private Entry tooLarge() {
    return origin.refused(
        ProblemCode.FILE_TOO_LARGE, "expected at most " + limit + " bytes, got more", "");
  }
}
