package org.pactwatch.reading.stream;

import java.util.List;
import java.util.Objects;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.document.Document;
import org.pactwatch.syntax.Sentence;

/**
 * What is known of one document so far; each stage adds its layer. Immutable.
 *
 * @param document the document as it came
 * @param header where it comes from
 * @param clean its article text
 * @param sentences its sentences, in order
 * @param mentions what is named, in order, without overlaps
 * @param times time expressions, in order, without overlaps
 * @param quotes what is said by whom, in order of their whole spans
 * @param claims its claims, sorted
 * @param remarks what a reader should know, in order
 */
public record Reading(
    Document document,
    Header header,
    CleanText clean,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Quote> quotes,
    List<Claim> claims,
    List<Remark> remarks) {
  public Reading {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(clean, "clean");
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    remarks = List.copyOf(remarks);
  }

  /** Returns a document of which nothing has been read yet. */
  public static Reading of(Document document) {
    return new Reading(
        document,
        Header.nothing(),
        CleanText.nothing(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public Reading withHeader(Header known) {
    return new Reading(document, known, clean, sentences, mentions, times, quotes, claims, remarks);
  }

  public Reading withClean(CleanText found) {
    return new Reading(
        document, header, found, sentences, mentions, times, quotes, claims, remarks);
  }

  public Reading withSentences(List<Sentence> found) {
    return new Reading(document, header, clean, found, mentions, times, quotes, claims, remarks);
  }

  public Reading withMentions(List<Mention> found) {
    return new Reading(document, header, clean, sentences, found, times, quotes, claims, remarks);
  }

  public Reading withTimes(List<TimeExpression> found) {
    return new Reading(
        document, header, clean, sentences, mentions, found, quotes, claims, remarks);
  }

  public Reading withQuotes(List<Quote> found) {
    return new Reading(document, header, clean, sentences, mentions, times, found, claims, remarks);
  }

  public Reading withClaims(List<Claim> found) {
    return new Reading(document, header, clean, sentences, mentions, times, quotes, found, remarks);
  }

  public Reading withRemarks(List<Remark> found) {
    return new Reading(document, header, clean, sentences, mentions, times, quotes, claims, found);
  }
}
