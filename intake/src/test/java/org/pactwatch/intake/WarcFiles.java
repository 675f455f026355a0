package org.pactwatch.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes WARC by hand, so that tests may write it wrong. */
final class WarcFiles {
  private final boolean packed;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> begins = new ArrayList<>();

  WarcFiles(boolean packed) {
    this.packed = packed;
  }

  WarcFiles page(String address, String page) throws IOException {
    return response(
        address, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", page.getBytes(UTF_8));
  }

  WarcFiles response(String address, String head, byte[] body) throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write((head + "\r\n").getBytes(UTF_8));
    block.write(body);
    return record("response", address, "application/http; msgtype=response", block.toByteArray());
  }

  WarcFiles record(String type, String address, String contentType, byte[] block)
      throws IOException {
    return record(type, address, contentType, block, block.length);
  }

  WarcFiles record(String type, String address, String contentType, byte[] block, int told)
      throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        ("WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format(java.util.Locale.ROOT, "%012d", begins.size())
                + ">\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Target-URI: "
                + address
                + "\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + told
                + "\r\n\r\n")
            .getBytes(UTF_8));
    record.write(block);
    record.write("\r\n\r\n".getBytes(UTF_8));
    return raw(record.toByteArray());
  }

  WarcFiles raw(byte[] bytes) throws IOException {
    begins.add(out.size());
    if (packed) {
      try (GZIPOutputStream member = new GZIPOutputStream(out)) {
        member.write(bytes);
      }
    } else {
      out.write(bytes);
    }
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  /** Where a record begins, 0 for the first. */
  int begin(int record) {
    return begins.get(record);
  }
}
