package org.pactwatch.output.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pactwatch.output.report.content.Edition.Figures;
import org.pactwatch.output.report.content.Edition.Group;

/** The sections of a report, in order, with what stands above them. */
public enum Heading {
  IN_FORCE(
      "In force",
      "What claims say really held on that day: begun, not ended, not only planned or possible.",
      "No line is in force."),
  HAPPENED(
      "What happened",
      "By the day each line begins: the day it held or, where no words tell that, the day it was"
          + " said or published. What is still in force stands above.",
      "No line tells that anything happened."),
  INTENDED(
      "What is intended",
      "Proposed, planned or agreed; nobody says yet that it is so.",
      "No line is only intended."),
  CONFLICTS(
      "What stands against what",
      "Claims of one line that do not sit well together, side by side and not merged away.",
      "No claims of one line stand against each other."),
  DOUBTFUL(
      "Denied or uncertain",
      "Told only in order to be denied or refused, or held only possible.",
      "Nothing is only denied or uncertain."),
  NOTES(
      "Remarks on the articles",
      "What a reader should know before trusting the words: a name under a wrong office.",
      "There is nothing to remark."),
  STATEMENTS(
      "Statements by speaker",
      "What was said, kept apart from what happened.",
      "No statement was found."),
  SOURCES(
      "Documents",
      "Every article, where it comes from, and what was set apart because it is not the article.",
      "The ledger holds no document."),
  PROBLEMS("Problems", "What could not be read as it should.", "There were no problems.");

  /** How the page came to be, for its last line. */
  public static final String COLOPHON =
      "Made by pactwatch from its ledger. Every line rests on the words shown with it; nothing is"
          + " added. Quoted words belong to their authors and outlets.";

  private final String title;
  private final String explanation;
  private final String nothing;

  Heading(String title, String explanation, String nothing) {
    this.title = title;
    this.explanation = explanation;
    this.nothing = nothing;
  }

  /** The report's own title. */
  public static String report() {
    return "Collective-security register";
  }

  /** The day it tells of. */
  public static String subtitle(Edition edition) {
    return edition.day().map(day -> "As of " + Days.of(day)).orElse("No day is known");
  }

  /** What the report rests on, in a few sentences. */
  public static List<String> lead(Edition edition) {
    Figures figures = edition.figures();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "What the press says of alliances, duties and weapons, who says so, and the words.");
    sentences.add(
        counted(figures.claims(), "claim")
            + " in "
            + counted(figures.documents(), "document")
            + " make "
            + counted(figures.lines(), "line")
            + ".");
    if (figures.firstPublished().isPresent() && figures.lastPublished().isPresent()) {
      sentences.add(
          "Published from "
              + Days.of(figures.firstPublished().get())
              + " to "
              + Days.of(figures.lastPublished().get())
              + ".");
    }
    if (figures.copies() > 0 || figures.refused() > 0) {
      sentences.add(
          counted(figures.copies(), "document")
              + " repeated the bytes of another and counted once; "
              + counted(figures.refused(), "document")
              + " could not be read.");
    }
    return sentences;
  }

  /** A number and a noun in the right form. */
  public static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** The section's title in a list of contents. */
  public String shortTitle() {
    return title;
  }

  /** The section's title; what is in force tells the day. */
  public String title(Edition edition) {
    return this == IN_FORCE
        ? edition.day().map(day -> title + " on " + Days.of(day)).orElse(title)
        : title;
  }

  /** The name by which the section is reached. */
  public String anchor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the section holds, in one sentence. */
  public String explanation() {
    return explanation;
  }

  /** What stands there instead where it holds nothing. */
  public String nothing() {
    return nothing;
  }

  /** How many entries it holds. */
  public int size(Edition edition) {
    return switch (this) {
      case IN_FORCE -> lines(edition.inForce());
      case HAPPENED -> lines(edition.happened());
      case INTENDED -> lines(edition.intended());
      case CONFLICTS -> edition.conflicts().size();
      case DOUBTFUL -> lines(edition.doubtful());
      case NOTES -> edition.notes().size();
      case STATEMENTS ->
          edition.speakers().stream().mapToInt(speaker -> speaker.statements().size()).sum();
      case SOURCES -> edition.sources().size();
      case PROBLEMS -> edition.problems().size();
    };
  }

  private static int lines(List<Group> groups) {
    return groups.stream().mapToInt(group -> group.lines().size()).sum();
  }
}
