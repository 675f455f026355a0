package org.pactwatch.intake.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.intake.source.Kind;

/** What a server answered. */
final class Answer {
  private final URI address;
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  /**
   * Makes an answer.
   *
   * @param headers by names in small letters
   * @param body without its content encoding
   */
  Answer(URI address, int status, Map<String, String> headers, byte[] body) {
    this.address = address;
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  /** Who answered, after all redirects. */
  URI address() {
    return address;
  }

  int status() {
    return status;
  }

  /** A header by its name in small letters. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The page; not a copy. */
  byte[] body() {
    return body;
  }

  Optional<Kind> kind() {
    return Kind.of(body, header("content-type"));
  }

  Validators validators() {
    return new Validators(header("etag"), header("last-modified"));
  }
}
