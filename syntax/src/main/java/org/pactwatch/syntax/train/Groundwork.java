package org.pactwatch.syntax.train;

import java.util.function.Supplier;
import org.pactwatch.syntax.Annotator;
import org.pactwatch.syntax.tag.Tagger;
import org.pactwatch.syntax.tag.TaggerModel;

/** What is known of a language before anything is learned. Implementations are safe to share. */
public interface Groundwork {
  /** Makes the tagger that the trained one asks first; for one thread. */
  Tagger firstTagger();

  /** The number of the class that a dictionary puts a word in; 0 for unknown. */
  int wordClass(String lowerForm);

  /** Makes a trained tagger; for one thread. */
  Tagger tagger(TaggerModel model);

  /** Finds words as an analysis with these taggers would, without trees. */
  Annotator annotator(Supplier<Tagger> taggers);
}
