package org.pactwatch.syntax.token;

import static org.pactwatch.syntax.token.Characters.isWhite;
import static org.pactwatch.syntax.token.Characters.isWordPart;

import java.util.Locale;
import java.util.Set;

/** Knows web and mail addresses, account names and host names. */
final class Addresses {
  /** How far a scheme, the left part of a mail address or a host's next label is looked for. */
  private static final int REACH = 64;

  private final Set<String> domains;

  Addresses(Set<String> domains) {
    this.domains = domains;
  }

  /** The end of the address that starts here; {@code at} if none does. */
  int end(String text, int at, int to) {
    char first = text.charAt(at);
    if ((first == '@' || first == '#') && at + 1 < to && isWordPart(text.charAt(at + 1))) {
      return label(text, at + 1, to);
    }
    if (!isAscii(first)) {
      return at;
    }
    int end = at;
    while (end < to && end - at < REACH && isLocal(text.charAt(end))) {
      end++;
    }
    if (end == at || end >= to) {
      return at;
    }
    boolean web =
        text.startsWith("://", end) || (end - at > 4 && text.regionMatches(true, at, "www.", 0, 4));
    if (web) {
      return rest(text, end, to);
    }
    if (text.charAt(end) == '@' && end + 1 < to && isAscii(text.charAt(end + 1))) {
      int host = end + 1;
      while (host < to && isLocal(text.charAt(host))) {
        host++;
      }
      while (host > end + 1 && text.charAt(host - 1) == '.') {
        host--;
      }
      return text.substring(end, host).indexOf('.') > 0 ? host : at;
    }
    return at;
  }

  /** Tells whether a stop after the text since start is one inside a host name. */
  boolean isHost(String text, int start, int at, int to) {
    int last = at + 1;
    int end = at + 1;
    while (end < to && end - at < REACH && isLocal(text.charAt(end))) {
      if (text.charAt(end) == '.') {
        if (end + 1 >= to || !isAscii(text.charAt(end + 1))) {
          break;
        }
        last = end + 1;
      }
      end++;
    }
    for (int i = start; i < at; i++) {
      if (!isLocal(text.charAt(i))) {
        return false;
      }
    }
    boolean letterFollows = end < to && isWordPart(text.charAt(end));
    return !letterFollows
        && domains.contains(text.substring(last, end).toLowerCase(Locale.ROOT))
        && !startsSentence(text, at + 1, end);
  }

  /** "Moscou.Il": a capital after the stop, small letters before it, and no capitals elsewhere. */
  private static boolean startsSentence(String text, int from, int end) {
    return Character.isUpperCase(text.charAt(from))
        && Character.isLowerCase(text.charAt(end - 1))
        && Character.isLowerCase(text.charAt(from - 2))
        && text.indexOf('.', from) >= end;
  }

  /** The end of a web address: up to white space, less the marks of the sentence around it. */
  private static int rest(String text, int from, int to) {
    int end = from;
    while (end < to && !isWhite(text.charAt(end)) && "\"<>()[]{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > from && ".,;:!?'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static int label(String text, int from, int to) {
    int end = from;
    while (end < to && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLocal(char c) {
    return isAscii(c) || c == '.' || c == '-' || c == '_' || c == '+';
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
