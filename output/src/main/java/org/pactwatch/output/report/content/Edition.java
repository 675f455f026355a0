package org.pactwatch.output.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a report says. Every line stands in exactly one of the four lists of groups.
 *
 * @param day the day for which it tells what is in force; absent where no day is known
 * @param figures how much there is
 * @param inForce lines in force that day, by type
 * @param happened lines that really were so, by month
 * @param intended what is proposed, planned or agreed, by status
 * @param doubtful what is denied, refused or held only possible, by status
 * @param conflicts claims that stand against each other
 * @param notes what a reader of the articles should know
 * @param speakers statements, by speaker
 * @param sources documents
 * @param problems what went wrong, one line each
 */
public record Edition(
    Optional<LocalDate> day,
    Figures figures,
    List<Group> inForce,
    List<Group> happened,
    List<Group> intended,
    List<Group> doubtful,
    List<Conflict> conflicts,
    List<Note> notes,
    List<Speaker> speakers,
    List<Source> sources,
    List<String> problems) {
  public Edition {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(figures, "figures");
    inForce = List.copyOf(inForce);
    happened = List.copyOf(happened);
    intended = List.copyOf(intended);
    doubtful = List.copyOf(doubtful);
    conflicts = List.copyOf(conflicts);
    notes = List.copyOf(notes);
    speakers = List.copyOf(speakers);
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /**
   * How much there is.
   *
   * @param documents kept and read
   * @param refused turned away
   * @param copies of the same bytes, whose claims do not count again
   * @param claims in all documents
   * @param lines made of them
   * @param firstPublished the earliest day of publication
   * @param lastPublished the latest
   */
  public record Figures(
      int documents,
      int refused,
      int copies,
      int claims,
      int lines,
      Optional<LocalDate> firstPublished,
      Optional<LocalDate> lastPublished) {}

  /**
   * Lines under one heading.
   *
   * @param title the heading
   * @param lines at least one
   */
  public record Group(String title, List<LineEntry> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Two claims of one line that do not sit well together.
   *
   * @param line the line's anchor
   * @param headline what the line is about
   * @param sentence what stands against what
   * @param first the claim that goes further
   * @param second the claim that denies it or holds it open
   */
  public record Conflict(
      String line, String headline, String sentence, ClaimEntry first, ClaimEntry second) {}

  /**
   * Something odd in an article.
   *
   * @param message what is odd
   * @param excerpt the words
   * @param source the article's anchor
   * @param citation the article in words
   */
  public record Note(String message, Excerpt excerpt, String source, String citation) {}

  /**
   * Someone whose word is reported.
   *
   * @param name as shown
   * @param statements in order of document and place
   */
  public record Speaker(String name, List<ClaimEntry> statements) {
    public Speaker {
      statements = List.copyOf(statements);
    }
  }
}
