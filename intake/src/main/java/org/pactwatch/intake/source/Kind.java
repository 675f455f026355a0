package org.pactwatch.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of what can be read, told by a name or by the first bytes. */
public enum Kind {
  TEXT("txt", "text"),
  HTML("htm", "html", "xhtml"),
  PDF("pdf"),
  JSON_LINES("jsonl", "ndjson"),
  FEED("rss", "atom", "rdf", "xml"),
  ZIP("zip"),
  WARC("warc");

  /** How many of the first bytes {@link #ofContent} looks at. */
  public static final int HEAD = 4096;

  private static final String PACKED = ".gz";
  // What may stand before a root element: declarations, comments, instructions.
  private static final String BEFORE_ROOT =
      "\\A(?:\\uFEFF|\\s|<\\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>]*>)*";
  private static final Pattern FEED_ROOT =
      Pattern.compile(
          BEFORE_ROOT + "<(?:rss|feed|rdf:RDF)[\\s>]", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP =
      Pattern.compile(
          BEFORE_ROOT
              + "<(?:html|head|body|title|meta|article|div|p|h1|main|section)[\\s>]"
              + "|\\A\\s*<!DOCTYPE html",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern RECORD = Pattern.compile("\\A\\s*\\{\\s*\"");

  private final List<String> extensions;

  Kind(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** Whether it holds documents instead of being one. */
  public boolean isContainer() {
    return switch (this) {
      case TEXT, HTML, PDF -> false;
      case JSON_LINES, FEED, ZIP, WARC -> true;
    };
  }

  /** What a file's name says it is, packed with gzip or not; absent for what nobody reads. */
  public static Optional<Kind> ofName(String name) {
    String last = extension(name.toLowerCase(Locale.ROOT));
    return Stream.of(values()).filter(kind -> kind.extensions.contains(last)).findFirst();
  }

  /** A file's name without the extension, and without both where it is packed. */
  public static String bare(String name) {
    boolean packed = isPacked(name) && ofName(name).isPresent();
    return withoutLast(packed ? name.substring(0, name.length() - PACKED.length()) : name);
  }

  /**
   * What bytes are by their beginning; absent where it could be any text.
   *
   * @param head the first {@link #HEAD} of them, or all where there are less; not packed
   */
  public static Optional<Kind> ofContent(byte[] head) {
    String text =
        new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1)
            .replaceFirst("\\A\u00EF\u00BB\u00BF", "");
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
      return Optional.of(ZIP);
    }
    if (text.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (text.startsWith("WARC/")) {
      return Optional.of(WARC);
    }
    if (FEED_ROOT.matcher(text).find()) {
      return Optional.of(FEED);
    }
    if (MARKUP.matcher(text).find()) {
      return Optional.of(HTML);
    }
    return RECORD.matcher(text).find() ? Optional.of(JSON_LINES) : Optional.empty();
  }

  /**
   * What bytes are by their beginning, else by what was said of them; absent for what nobody reads.
   * What is said is often wrong, so that it counts only where the bytes tell nothing.
   *
   * @param contentType as HTTP has it, such as {@code text/html; charset=utf-8}
   */
  public static Optional<Kind> of(byte[] bytes, Optional<String> contentType) {
    return ofContent(bytes).or(() -> contentType.flatMap(Kind::ofContentType));
  }

  private static Optional<Kind> ofContentType(String contentType) {
    String type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "text/plain" -> Optional.of(TEXT);
      case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
      case "application/pdf" -> Optional.of(PDF);
      case "application/rss+xml", "application/atom+xml", "application/rdf+xml" ->
          Optional.of(FEED);
      default -> Optional.empty();
    };
  }

  private static boolean isPacked(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
  }

  private static String extension(String name) {
    String plain = isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  private static String withoutLast(String name) {
    int slash = name.lastIndexOf('/');
    int dot = name.lastIndexOf('.');
    return dot > slash + 1 ? name.substring(0, dot) : name;
  }
}
