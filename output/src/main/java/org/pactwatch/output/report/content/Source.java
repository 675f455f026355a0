package org.pactwatch.output.report.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as a report shows it.
 *
 * @param anchor made of its id
 * @param id the document's id
 * @param title its title, where it has one
 * @param state kept or refused
 * @param facts outlet, day, language, version
 * @param copyOf the anchor and id of the document with the same bytes
 * @param cuts what was set apart, by reason
 * @param paragraphs its article text; none unless asked for
 */
public record Source(
    String anchor,
    String id,
    Optional<String> title,
    String state,
    List<ClaimEntry.Fact> facts,
    Optional<Link> copyOf,
    List<CutGroup> cuts,
    List<Paragraph> paragraphs) {
  public Source {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(copyOf, "copyOf");
    facts = List.copyOf(facts);
    cuts = List.copyOf(cuts);
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A place on the page.
   *
   * @param anchor where
   * @param text what stands in the link
   */
  public record Link(String anchor, String text) {}

  /**
   * Parts set apart for one reason.
   *
   * @param reason why
   * @param parts how each begins, with the rule that said so
   */
  public record CutGroup(String reason, List<CutPart> parts) {
    public CutGroup {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part that was set apart.
   *
   * @param beginning its first words
   * @param rule the rule that said so
   */
  public record CutPart(String beginning, String rule) {}

  /**
   * One line of the article text.
   *
   * @param part title, lead, heading, caption or body
   * @param pieces its text, cut where claims rest on it
   */
  public record Paragraph(String part, List<Piece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A piece of text.
   *
   * @param text the words
   * @param evidence whether a claim rests on them
   */
  public record Piece(String text, boolean evidence) {}
}
