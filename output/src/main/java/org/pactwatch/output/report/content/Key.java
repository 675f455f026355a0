package org.pactwatch.output.report.content;

import java.util.List;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.ledger.standing.Standing;

/** What the words beside a line mean. */
public final class Key {
  /** The section's title. */
  public static final String TITLE = "How to read this";

  /** What a line is. */
  public static final String LINE =
      "A line is what all documents together say of one act or state. Its status tells how far the"
          + " act has come; its standing tells who vouches for that. Open a line to see every word"
          + " it rests on.";

  private Key() {}

  /** The name by which the section is reached. */
  public static String anchor() {
    return "key";
  }

  /** The stages, the furthest first. */
  public static List<Stage> stages() {
    return List.of(Stage.REAL, Stage.INTENDED, Stage.OPEN, Stage.AGAINST);
  }

  /** A stage in a word or two. */
  public static String word(Stage stage) {
    return switch (stage) {
      case REAL -> "so";
      case INTENDED -> "intended";
      case OPEN -> "open";
      case AGAINST -> "not so";
    };
  }

  /** The statuses of a stage and what they say. */
  public static String meaning(Stage stage) {
    return switch (stage) {
      case REAL -> "begun, ongoing, done, ended: someone says that it is or was so";
      case INTENDED -> "proposed, planned, agreed: someone says that it is meant to be so";
      case OPEN -> "hypothetical, possible: someone says that it could be so";
      case AGAINST -> "refused, denied: someone says that it is not so";
    };
  }

  /** What a standing means. */
  public static String meaning(Standing.Level level) {
    return switch (level) {
      case REPORTED -> "told in an outlet’s own voice, no source named";
      case CLAIMED -> "somebody’s word, and no one else’s";
      case AGREED -> "the parties on both sides say it";
      case CORROBORATED ->
          "independent origins say it: two, and three for the hosting of nuclear weapons";
      case DISPUTED -> "some say it, some deny it";
      case DENIED -> "told only in order to be denied or refused";
    };
  }
}
