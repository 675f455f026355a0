package org.pactwatch.reading.claim;

import java.util.Arrays;
import java.util.Locale;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.claim.Status;
import org.pactwatch.syntax.Features;

/** How a trigger's form places the act before any governing word is heard. */
enum VerbTime {
  PAST,
  IMPERFECT,
  PRESENT,
  FUTURE,
  CONDITIONAL,
  SUBJUNCTIVE,
  INFINITIVE,
  PARTICIPLE,
  GERUND,
  NOUN;

  /** The time that a verb's own form tells. */
  static VerbTime of(VerbGroup verb) {
    return switch (verb.form()) {
      case INFINITIVE -> INFINITIVE;
      case PARTICIPLE -> PARTICIPLE;
      case GERUND -> GERUND;
      case FINITE -> finite(verb.finite(), verb.compound());
    };
  }

  private static VerbTime finite(Features features, boolean compound) {
    if (features.has("Mood", "Cnd")) {
      return CONDITIONAL;
    }
    if (features.has("Mood", "Sub")) {
      // "bien qu'il ait livré": the perfect tells that it is over.
      return compound ? PAST : SUBJUNCTIVE;
    }
    if (features.has("Tense", "Fut")) {
      return FUTURE;
    }
    if (compound || features.has("Tense", "Past")) {
      return PAST;
    }
    return features.has("Tense", "Imp") ? IMPERFECT : PRESENT;
  }

  /**
   * The form that a data file names.
   *
   * @throws org.pactwatch.model.problem.ProblemException naming the line of an unknown one
   */
  static VerbTime named(String name, DataNode at) {
    for (VerbTime time : values()) {
      if (time.name().toLowerCase(Locale.ROOT).equals(name)) {
        return time;
      }
    }
    throw at.mistake("expected one of " + Arrays.toString(values()) + ", got \"" + name + "\"");
  }

  /** How far an act in this form has come where its frame says nothing else. */
  Status usual() {
    return switch (this) {
      case PAST, IMPERFECT, PARTICIPLE, NOUN -> Status.DONE;
      case PRESENT, GERUND -> Status.ONGOING;
      case FUTURE, INFINITIVE -> Status.PLANNED;
      case CONDITIONAL -> Status.POSSIBLE;
      case SUBJUNCTIVE -> Status.PROPOSED;
    };
  }
}
