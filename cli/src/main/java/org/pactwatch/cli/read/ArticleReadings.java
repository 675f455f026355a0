package org.pactwatch.cli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.intake.source.Item;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.State;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Cue;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.reading.stream.Reading;

/** Readings as the ledger keeps them: spans into the original text, kinds as words. */
public final class ArticleReadings {
  private final String version;
  private final String language;

  /**
   * Makes readings of one version.
   *
   * @param version engine and data, as one text
   * @param language the reader's language
   */
  public ArticleReadings(String version, String language) {
    this.version = version;
    this.language = language;
  }

  /** Returns the ledger's record of a reading; an article without text is turned away. */
  public ArticleReading of(Reading reading, List<Problem> problems) {
    List<Problem> all = new ArrayList<>(problems);
    boolean empty = reading.clean().text().isBlank();
    if (empty) {
      all.add(
          Problem.of(
              ProblemCode.NO_ARTICLE_TEXT,
              reading.document().id().value(),
              "expected an article, found none around what was cut",
              "see what was cut with: pactwatch document"));
    }
    return new ArticleReading(
        article(reading.document()),
        version,
        empty ? State.REFUSED : State.KEPT,
        new Header(
            reading.header().published(),
            reading.header().outlet(),
            reading.header().agencies(),
            Optional.of(language)),
        annotations(reading),
        reading.claims(),
        all);
  }

  /**
   * Returns the ledger's record of what could not be had: without a text, with its reason. Where no
   * bytes could be read the digest is that of the reason, so that another reason is another record.
   */
  public ArticleReading of(Item.Refused refused) {
    Problem problem = refused.problem();
    return new ArticleReading(
        new Article(
            refused.id(),
            refused.digest().orElseGet(() -> Digest.of(refused.id() + "\n" + problem.line())),
            Medium.TEXT,
            "",
            Declared.nothing()),
        version,
        State.REFUSED,
        Header.nothing(),
        Annotations.none(),
        List.of(),
        List.of(problem));
  }

  static Article article(Document document) {
    return new Article(
        document.id(),
        document.digest(),
        document.medium(),
        document.original(),
        document.declared());
  }

  private static Annotations annotations(Reading reading) {
    CleanText clean = reading.clean();
    return new Annotations(
        clean.sections().stream()
            .map(
                section ->
                    new Annotations.Section(
                        clean.toOriginal(section.span()),
                        section.span().of(clean.text()),
                        section.part().toString()))
            .toList(),
        clean.cuts().stream()
            .map(cut -> new Annotations.Cut(cut.original(), cut.reason().toString(), cut.rule()))
            .toList(),
        reading.mentions().stream()
            .map(
                mention ->
                    new Annotations.Mention(
                        clean.toOriginal(mention.span()),
                        mention.form().toString(),
                        mention.entities(),
                        mention.represents()))
            .toList(),
        reading.times().stream()
            .map(
                time ->
                    new Annotations.Time(
                        clean.toOriginal(time.span()),
                        time.type().name().toLowerCase(java.util.Locale.ROOT),
                        time.value(),
                        time.rule()))
            .toList(),
        reading.quotes().stream().map(quote -> quote(clean, quote)).toList(),
        reading.remarks().stream()
            .map(
                remark ->
                    new Annotations.Remark(
                        clean.toOriginal(remark.span()), remark.code(), remark.message()))
            .toList());
  }

  private static Annotations.Quote quote(CleanText clean, Quote quote) {
    Optional<Span> cue = quote.cue().map(Cue::span).map(clean::toOriginal);
    return new Annotations.Quote(
        quote.kind().toString(),
        quote.parts().stream().map(clean::toOriginal).toList(),
        cue,
        quote.cue().map(Cue::name),
        quote.speakers(),
        quote.via(),
        quote.rule());
  }
}
