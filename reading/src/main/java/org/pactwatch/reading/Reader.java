package org.pactwatch.reading;

import java.util.List;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.model.document.Document;
import org.pactwatch.reading.claim.ClaimStage;
import org.pactwatch.reading.clean.CleanStage;
import org.pactwatch.reading.clean.GazetteerOutlets;
import org.pactwatch.reading.clean.HeaderStage;
import org.pactwatch.reading.entity.EntityStage;
import org.pactwatch.reading.language.LanguageStage;
import org.pactwatch.reading.quote.QuoteStage;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Stage;
import org.pactwatch.reading.time.TimeStage;

/**
 * Reads documents: wires the stages, in order. Stateless once built; one reader serves all threads,
 * and a worker elsewhere builds its own from the same language and gazetteer.
 */
public final class Reader {
  private final List<Stage> stages;

  private Reader(List<Stage> stages) {
    this.stages = List.copyOf(stages);
  }

  /** Returns a reader of one language. */
  public static Reader of(Language language, Gazetteer gazetteer) {
    return new Reader(
        List.of(
            new CleanStage(language.cleaning()),
            new HeaderStage(language.headers(), new GazetteerOutlets(gazetteer)),
            new LanguageStage(language.analyzer()),
            new EntityStage(gazetteer, language.entities()),
            new TimeStage(language.times()),
            new QuoteStage(language.cues()),
            new ClaimStage(language.claims(), gazetteer::stateOf)));
  }

  /** The stages, in order; a reading that went through all of them is complete. */
  public List<Stage> stages() {
    return stages;
  }

  /** Returns all that is found in a document. */
  public Reading read(Document document) {
    Reading reading = Reading.of(document);
    for (Stage stage : stages) {
      reading = stage.apply(reading);
    }
    return reading;
  }
}
