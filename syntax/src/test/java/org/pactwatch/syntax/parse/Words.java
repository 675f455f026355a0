package org.pactwatch.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/** Sentences for tests, written as {@code le/DET mur/NOUN ,/PUNCT}. */
final class Words {
  private Words() {}

  static List<Word> of(String tagged) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (String each : tagged.split(" ", -1)) {
      int sign = each.lastIndexOf('/');
      String form = each.substring(0, sign);
      Upos upos = Upos.valueOf(each.substring(sign + 1));
      int end = start + form.length();
      words.add(new Word(start, end, form, upos, form.toLowerCase(Locale.ROOT), Features.none()));
      start = end + 1;
    }
    return words;
  }
}
