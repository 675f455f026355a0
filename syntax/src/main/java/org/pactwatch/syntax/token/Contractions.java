package org.pactwatch.syntax.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.data.Table;

/**
 * Tokens that hold several words: {@code du} = {@code de} + {@code le}. Whether an ambiguous one
 * does, its tag tells.
 */
public final class Contractions {
  /**
   * The words of a contraction.
   *
   * @param unless the tag under which the token is one word after all
   */
  public record Parts(List<String> forms, List<Upos> upos, Optional<String> unless) {
    public Parts {
      forms = List.copyOf(forms);
      upos = List.copyOf(upos);
    }
  }

  private final Map<String, Parts> parts = new HashMap<>();

  /**
   * Reads the rows of a data file.
   *
   * @param table form, its words, their parts of speech, and the tag that says it is one word after
   *     all ({@code -} for always a contraction)
   */
  public Contractions(Table table) {
    for (Table.Row row : table.rows()) {
      List<Upos> upos = Stream.of(row.cell(2).split(" ", -1)).map(Upos::valueOf).toList();
      Optional<String> unless = Optional.of(row.cell(3)).filter(tag -> !tag.equals("-"));
      parts.put(row.cell(0), new Parts(List.of(row.cell(1).split(" ", -1)), upos, unless));
    }
  }

  /**
   * The words that a token holds, if it is a contraction under this tag.
   *
   * @param lowerToken the token in lower case
   */
  public Optional<Parts> open(String lowerToken, String tag) {
    Parts found = parts.get(lowerToken);
    return Optional.ofNullable(found)
        .filter(contraction -> !contraction.unless().equals(Optional.of(tag)));
  }

  /**
   * The words of a contraction whose forms are known: parts of speech are looked up, and guessed
   * for a contraction that the table does not hold.
   */
  public Parts parts(String lowerToken, List<String> forms) {
    Parts found = parts.get(lowerToken);
    List<Upos> upos = new ArrayList<>();
    for (int part = 0; part < forms.size(); part++) {
      boolean known = found != null && found.upos().size() == forms.size();
      upos.add(known ? found.upos().get(part) : part == 0 ? Upos.ADP : Upos.DET);
    }
    return new Parts(forms, upos, Optional.empty());
  }
}
