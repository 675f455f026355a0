package org.pactwatch.intake.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.model.document.DocumentId;

/** Addresses of the web as people and pages write them. */
public final class Addresses {
  private static final Pattern SHAPE =
      Pattern.compile("(?i)(https?)://([^/?#@:]+|\\[[0-9a-f:.]+])(:\\d{1,5})?([/?][^#]*)?(#.*)?");
  private static final String NEVER_PLAIN = "\"<>\\^`{|}";

  private Addresses() {}

  /** Tells whether a word is meant as an address of the web. */
  public static boolean is(String word) {
    return word.regionMatches(true, 0, "http://", 0, 7)
        || word.regionMatches(true, 0, "https://", 0, 8);
  }

  /**
   * Reads an address: international names and letters are put as servers want them, the fragment
   * goes. Absent for what is none, and for one with a user's name in it.
   */
  public static Optional<URI> parse(String word) {
    Matcher parts = SHAPE.matcher(word.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(parts.group(2)).toLowerCase(Locale.ROOT);
      String port = parts.group(3) == null ? "" : parts.group(3);
      String rest = parts.group(4) == null ? "/" : parts.group(4);
      String whole =
          parts.group(1).toLowerCase(Locale.ROOT)
              + "://"
              + host
              + port
              + plain(rest.startsWith("/") ? rest : "/" + rest);
      URI address = new URI(whole);
      return Optional.ofNullable(address.getHost()).map(name -> address);
    } catch (URISyntaxException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Reads an address that stands on a page, whole or as the way from that page. */
  static Optional<URI> parse(URI page, String word) {
    if (is(word.strip())) {
      return parse(word);
    }
    try {
      return parse(page.resolve(plain(word.strip())).toString());
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** What a page is called. */
  public static DocumentId id(URI address) {
    return new DocumentId(address.toString());
  }

  private static String plain(String path) {
    StringBuilder plain = new StringBuilder();
    path.codePoints()
        .forEach(
            point -> {
              if (point <= ' ' || point > '~' || NEVER_PLAIN.indexOf(point) >= 0) {
                for (byte one : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                  plain.append(String.format(Locale.ROOT, "%%%02X", one & 0xFF));
                }
              } else {
                plain.appendCodePoint(point);
              }
            });
    return plain.toString();
  }
}
