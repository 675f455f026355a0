package org.pactwatch.syntax.conllu;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small CoNLL-U files, written with bars for tabs so that columns can be seen. */
final class Rows {
  /** Two sentences with all that the format knows. */
  static final String GOOD =
      of(
          "# sent_id = un",
          "# text = Il rentre du port.",
          "1|Il|lui|PRON|_|Gender=Masc+Number=Sing|2|nsubj|_|_",
          "2|rentre|rentrer|VERB|_|Mood=Ind|0|root|_|_",
          "3-4|du|_|_|_|_|_|_|_|_",
          "3|de|de|ADP|_|_|5|case|_|_",
          "4|le|le|DET|_|Definite=Def|5|det|_|_",
          "5|port|port|NOUN|_|_|2|obl:mod|_|SpaceAfter=No",
          "5.1|_|rentrer|VERB|_|_|_|_|_|_",
          "6|.|.|PUNCT|_|_|2|punct|_|_",
          "",
          "# sent_id = deux",
          "1|50 000|50 000|NUM|_|_|2|nummod|_|_",
          "2|_|_|SYM|_|_|0|root|_|_",
          "");

  private Rows() {}

  /** Lines that each end with a line feed; a plus stands for a bar within a cell. */
  static String of(String... rows) {
    return Stream.of(rows).map(Rows::row).collect(Collectors.joining());
  }

  private static String row(String row) {
    return row.replace('|', '\t').replace('+', '|') + "\n";
  }
}
