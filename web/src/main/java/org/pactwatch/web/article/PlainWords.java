package org.pactwatch.web.article;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a piece of markup, near enough for a reader to see what was set apart. */
final class PlainWords {
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style)\\b.*?(</\\1>|$)|<!--.*?(-->|$)|</?[a-z][^>]*>?");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|\\w{1,31});");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("nbsp", " "),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"),
          Map.entry("ecirc", "ê"),
          Map.entry("agrave", "à"),
          Map.entry("Agrave", "À"),
          Map.entry("acirc", "â"),
          Map.entry("ccedil", "ç"),
          Map.entry("ugrave", "ù"),
          Map.entry("ocirc", "ô"),
          Map.entry("icirc", "î"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("rsquo", "’"),
          Map.entry("euro", "€"));

  private PlainWords() {}

  static String of(String markup) {
    String seen = UNSEEN.matcher(markup).replaceAll(" ");
    String words =
        ENTITY.matcher(seen).replaceAll(one -> Matcher.quoteReplacement(entity(one.group(1))));
    return words.replaceAll("\\s+", " ").strip();
  }

  private static String entity(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, '&' + name + ';');
    }
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    int code =
        hexadecimal
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1).replaceAll("[^0-9]", "0"));
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}
