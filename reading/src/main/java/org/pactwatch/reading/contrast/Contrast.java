package org.pactwatch.reading.contrast;

import java.util.List;
import java.util.TreeSet;
import org.pactwatch.syntax.Analyzer;

/** Compares two sentences. Stateless once built; safe to share between threads. */
public final class Contrast {
  private final SideReader reader;
  private final List<SignFinder> finders;

  private Contrast(Analyzer analyzer, ContrastWords words) {
    this.reader = new SideReader(analyzer, words);
    this.finders =
        List.of(
            new NegationSigns(words),
            new DenialSigns(),
            new OppositeSigns(words),
            new NumberSigns(words),
            new DateSigns(),
            new NameSigns());
  }

  /** Returns what compares sentences of one language. */
  public static Contrast of(Analyzer analyzer, ContrastWords words) {
    return new Contrast(analyzer, words);
  }

  /**
   * Returns every sign that two sentences cannot both be true, sorted; none where none shows. Which
   * of them comes first changes nothing but the order of words in a sign.
   */
  public List<Sign> between(String first, String second) {
    Side one = reader.read(first);
    Side two = reader.read(second);
    TreeSet<Sign> signs = new TreeSet<>();
    for (SignFinder finder : finders) {
      signs.addAll(finder.find(one, two));
      finder.find(two, one).forEach(sign -> signs.add(sign.turned()));
    }
    return List.copyOf(signs);
  }
}
