package org.pactwatch.gazetteer.name;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings of one word meet: case, diacritics and ligatures fold away. */
public final class Folding {
  private Folding() {}

  /** Returns the folded form of one word; not of the same length where a ligature opens. */
  public static String fold(CharSequence word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char unit = word.charAt(i);
      plain = (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
    }
    return plain ? word.toString() : foldAny(word.toString());
  }

  private static String foldAny(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char unit = apart.charAt(i);
      switch (unit) {
        case 'œ' -> folded.append("oe");
        case 'æ' -> folded.append("ae");
        case 'ß' -> folded.append("ss");
        case 'ł' -> folded.append('l');
        case 'ø' -> folded.append('o');
        case 'đ' -> folded.append('d');
        case 'ı' -> folded.append('i');
        default -> {
          if (Character.getType(unit) != Character.NON_SPACING_MARK) {
            folded.append(unit);
          }
        }
      }
    }
    return folded.toString();
  }
}
