package org.pactwatch.language.fr;

import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.reading.time.TimeGrammar;

/** French time expressions. */
public final class FrenchTime {
  private FrenchTime() {}

  /** Reads the grammar; callers keep it, for it costs some milliseconds. */
  public static TimeGrammar grammar() {
    return TimeGrammar.read(DataFile.resource(FrenchTime.class, "time.yaml"));
  }
}
