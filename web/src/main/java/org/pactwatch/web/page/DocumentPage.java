package org.pactwatch.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.model.text.Span;
import org.pactwatch.web.article.Kind;
import org.pactwatch.web.article.MarkedText;
import org.pactwatch.web.article.Note;
import org.pactwatch.web.article.Paragraph;
import org.pactwatch.web.article.Piece;
import org.pactwatch.web.speech.Speech;

/**
 * One document: its text with what was found in it, and as it came.
 *
 * @param reading the document and its reading
 * @param title what it is called
 * @param paragraphs its text as it is read
 * @param original its text as it came; none where it is not asked for
 * @param claims what it claims, each with the line it stands in
 * @param family its family; absent where lineage does not know it
 * @param cuts how many passages were set apart
 */
public record DocumentPage(
    ArticleReading reading,
    String title,
    List<Paragraph> paragraphs,
    List<Piece> original,
    List<Told> claims,
    Optional<FamilyTree> family,
    int cuts) {
  public DocumentPage {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(family, "family");
    paragraphs = List.copyOf(paragraphs);
    original = List.copyOf(original);
    claims = List.copyOf(claims);
  }

  /**
   * Gathers the page.
   *
   * @throws ProblemException NOT_FOUND if there is no such document
   */
  public static Sheet of(Visit visit) {
    ArticleReading reading = asked(visit);
    DocumentId id = reading.article().id();
    List<Note> notes = notes(reading, visit);
    boolean both = visit.query().text("view").equals(Optional.of("both"));
    List<Told> claims =
        reading.claims().stream()
            .map(
                claim ->
                    new Told(
                        ClaimCard.of(claim, reading.header(), visit.speech()),
                        visit.sight().lineOf(claim.id()).flatMap(visit.sight()::line)))
            .toList();
    Lineage lineage = visit.sight().lineage();
    Optional<FamilyTree> family =
        Optional.of(id)
            .filter(lineage::contains)
            .map(one -> FamilyTree.of(lineage.familyOf(one), visit.sight()));
    DocumentPage page =
        new DocumentPage(
            reading,
            title(reading),
            MarkedText.clean(reading, notes),
            both ? MarkedText.original(reading, notes) : List.of(),
            claims,
            family,
            reading.annotations().cuts().size());
    return new Sheet("document", page.title(), page);
  }

  /**
   * The document that a request names.
   *
   * @throws ProblemException NOT_FOUND if there is no such document
   */
  public static ArticleReading asked(Visit visit) {
    return reading(
        Query.needed(visit.query().read("id", "a document's id", DocumentId::new), "id"), visit);
  }

  static ArticleReading reading(DocumentId id, Visit visit) {
    return visit
        .sight()
        .document(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(ProblemCode.NOT_FOUND, id.value(), "no such document", "")));
  }

  /** The title that the text has, else the one that the source declares, else the id. */
  static String title(ArticleReading reading) {
    return reading.annotations().sections().stream()
        .filter(section -> section.part().equals("title"))
        .map(Annotations.Section::text)
        .findFirst()
        .or(() -> reading.article().declared().title())
        .orElse(reading.article().id().value());
  }

  private static List<Note> notes(ArticleReading reading, Visit visit) {
    Speech speech = visit.speech();
    List<Note> notes = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      String told =
          speech.word("type", claim.type())
              + ", "
              + speech.word("status", claim.factuality().status());
      String target = "#" + claim.id();
      notes.add(new Note(claim.grounds().evidence().span(), Kind.CLAIM, told, target));
      claim
          .grounds()
          .also()
          .forEach(one -> notes.add(new Note(one.span(), Kind.CLAIM, told, target)));
    }
    for (Annotations.Quote quote : reading.annotations().quotes()) {
      String who = quote.speakers().isEmpty() ? "" : speech.names(quote.speakers());
      quote.parts().forEach(part -> notes.add(new Note(part, Kind.QUOTE, who, "")));
    }
    for (Annotations.Mention mention : reading.annotations().mentions()) {
      notes.add(new Note(mention.span(), Kind.NAME, speech.names(mention.entities()), ""));
    }
    for (Annotations.Time time : reading.annotations().times()) {
      String day = time.value().map(speech::time).orElseGet(() -> speech.say("day.unknown"));
      notes.add(new Note(time.span(), Kind.TIME, day, ""));
    }
    visit
        .query()
        .read("span", "two offsets such as 120-340", DocumentPage::span)
        .filter(span -> span.end() <= reading.article().original().length())
        .ifPresent(span -> notes.add(new Note(span, Kind.ASKED, "", "")));
    return notes;
  }

  private static Span span(String words) {
    String[] ends = words.split("-", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("two offsets");
    }
    return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  /** A claim and the line in which it stands; statements stand in none. */
  public record Told(ClaimCard card, Optional<Line> line) {}
}
