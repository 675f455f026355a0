package org.pactwatch.language.fr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.parser.Parser;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.clean.Completeness;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Cut;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Remark;
import org.pactwatch.reading.stream.Section;
import org.pactwatch.reading.stream.TimeExpression;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Word;

/** Finds what in a reading breaks a promise of the stream. */
final class ReadingFaults {
  private final Reading reading;
  private final String text;
  private final List<String> faults = new ArrayList<>();

  private ReadingFaults(Reading reading) {
    this.reading = reading;
    this.text = reading.clean().text();
  }

  /** Returns what is wrong after a stage, none if all is well. */
  static List<String> of(Reading before, Reading after) {
    ReadingFaults found = new ReadingFaults(after);
    found.checkLayers(before);
    if (!after.clean().equals(before.clean())) {
      found.checkClean();
    }
    found.checkSentences();
    found.checkOrder("mention", after.mentions(), Mention::span);
    found.checkOrder("time", after.times(), TimeExpression::span);
    found.checkQuotes();
    found.checkClaims();
    found.checkRemarks();
    return found.faults;
  }

  private void fault(boolean holds, String promise, Object broken) {
    if (!holds) {
      faults.add("expected " + promise + ", got " + broken);
    }
  }

  /** A stage adds; what was there before it stays. */
  private void checkLayers(Reading before) {
    Reading nothing = Reading.of(before.document());
    checkKept(nothing, before, Reading::document);
    checkKept(nothing, before, Reading::header);
    checkKept(nothing, before, Reading::clean);
    checkKept(nothing, before, Reading::sentences);
    checkKept(nothing, before, Reading::mentions);
    checkKept(nothing, before, Reading::times);
    checkKept(nothing, before, Reading::quotes);
    checkKept(nothing, before, Reading::claims);
    fault(reading.remarks().containsAll(before.remarks()), "remarks kept", before.remarks());
  }

  private void checkKept(Reading nothing, Reading before, Function<Reading, Object> layer) {
    Object old = layer.apply(before);
    boolean kept =
        old.equals(layer.apply(reading))
            || (old != before.document() && old.equals(layer.apply(nothing)));
    fault(kept, "an earlier layer unchanged", old);
  }

  private void checkClean() {
    CleanText clean = reading.clean();
    String original = reading.document().original();
    faults.addAll(Completeness.faults(reading.document(), clean));
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      Span unit = new Span(i, i + 1);
      Span source = clean.toOriginal(unit);
      fault(source.end() <= original.length(), "a place in the original", source);
      fault(source.start() >= last, "the order of the original", source);
      last = source.start();
      if (!isBlank(text.charAt(i))) {
        fault(stands(unit.of(text), source.of(original)), "\"" + unit.of(text) + "\"", source);
      }
    }
    int end = 0;
    for (Section section : clean.sections()) {
      Span span = section.span();
      fault(inText(span) && span.start() >= end, "sections in order", section);
      fault(isBlank(text.substring(end, span.start())), "sections without gaps", section);
      fault(span.of(text).indexOf('\n') < 0, "a section of one line", section);
      end = span.end();
    }
    fault(isBlank(text.substring(end)), "sections to the end", text.substring(end));
    fault(
        clean.cuts().stream()
            .map(Cut::original)
            .sorted()
            .toList()
            .equals(clean.cuts().stream().map(Cut::original).toList()),
        "cuts in order",
        clean.cuts());
  }

  /**
   * In markup an entity stands for its character, a stretch for what it holds, and NUL for the
   * replacement character.
   */
  private boolean stands(String unit, String source) {
    return source.equals(unit)
        || (reading.document().medium() == Medium.HTML
            && (Parser.unescapeEntities(source, false).contains(unit)
                || (source.equals("\0") && unit.equals("\uFFFD"))));
  }

  private void checkSentences() {
    if (reading.sentences().isEmpty()) {
      return;
    }
    int end = 0;
    for (Sentence sentence : reading.sentences()) {
      Span span = new Span(sentence.start(), sentence.end());
      fault(inText(span) && span.start() >= end, "sentences in order", span);
      fault(isBlank(text.substring(end, span.start())), "no text between sentences", span);
      fault(
          reading.clean().sections().stream().anyMatch(line -> line.span().contains(span)),
          "a sentence within one line",
          span.of(text));
      checkWords(sentence);
      end = span.end();
    }
    fault(isBlank(text.substring(end)), "sentences to the end", text.substring(end));
  }

  private void checkWords(Sentence sentence) {
    Span before = new Span(sentence.start(), sentence.start());
    for (Word word : sentence.words()) {
      Span span = new Span(word.start(), word.end());
      boolean contracted = span.equals(before);
      fault(contracted || span.start() >= before.end(), "words in order", word);
      fault(span.end() <= sentence.end(), "words within their sentence", word);
      if (!contracted) {
        fault(isBlank(text.substring(before.end(), span.start())), "words without gaps", word);
      }
      fault(span.strip(text).equals(span), "a word without white space around it", word);
      before = span;
    }
    fault(isBlank(text.substring(before.end(), sentence.end())), "words to the end", sentence);
  }

  private <T> void checkOrder(String what, List<T> all, Function<T, Span> place) {
    int end = 0;
    for (T one : all) {
      Span span = place.apply(one);
      fault(inText(span) && !span.isEmpty(), what + " with words", one);
      fault(span.start() >= end, what + "s in order without overlaps", one);
      fault(span.strip(text).equals(span), what + " without white space around it", one);
      fault(span.of(text).indexOf('\n') < 0, what + " within one line", one);
      end = span.end();
    }
  }

  private void checkQuotes() {
    List<Span> wholes = reading.quotes().stream().map(Quote::whole).toList();
    fault(wholes.stream().sorted().toList().equals(wholes), "quotes in order", wholes);
    fault(new HashSet<>(reading.quotes()).size() == wholes.size(), "each quote once", wholes);
    for (Quote quote : reading.quotes()) {
      fault(inText(quote.whole()), "a quote within the text", quote);
      int end = 0;
      for (Span part : quote.parts()) {
        fault(part.start() >= end && !part.isEmpty(), "parts in order without overlaps", quote);
        fault(quote.whole().contains(part), "a part within the whole", quote);
        end = part.end();
      }
      fault(
          quote.cue().filter(cue -> !quote.whole().contains(cue.span())).isEmpty(),
          "a cue within the whole",
          quote);
      fault(distinct(quote.speakers()), "each speaker once", quote);
    }
  }

  private void checkClaims() {
    List<Claim> claims = reading.claims();
    fault(claims.stream().sorted().toList().equals(claims), "claims in order", claims);
    Set<ClaimId> ids = new HashSet<>();
    for (Claim claim : claims) {
      fault(ids.add(claim.id()), "unique ids", claim);
      fault(claim.document().equals(reading.document().id()), "claims of the document", claim);
      fault(
          claim.type().roles().containsAll(claim.proposition().roles().byRole().keySet()),
          "roles of the type",
          claim);
      fault(
          claim.proposition().roles().all().containsAll(claim.represents().keySet()),
          "only participants that stand for a state",
          claim);
      fault(distinct(claim.attribution().speakers()), "each speaker once", claim);
      claim.proposition().time().ifPresent(this::checkTime);
      claim.attribution().said().ifPresent(this::checkTime);
      checkEvidence(claim.grounds().evidence());
      claim.grounds().also().forEach(this::checkEvidence);
      fault(
          !claim.grounds().also().contains(claim.grounds().evidence()),
          "further evidence, not the same again",
          claim);
    }
  }

  /** No time without words for it. */
  private void checkTime(TimeValue time) {
    fault(text.contains(time.expression()), "a time that the text tells", time);
  }

  private void checkEvidence(Evidence evidence) {
    String original = reading.document().original();
    Span span = evidence.span();
    if (span.end() > original.length() || span.isEmpty()) {
      fault(false, "evidence in the original", evidence);
      return;
    }
    fault(span.of(original).equals(evidence.exact()), "the exact words", evidence);
    fault(
        original.substring(0, span.start()).endsWith(evidence.prefix())
            && original.substring(span.end()).startsWith(evidence.suffix()),
        "the words around",
        evidence);
    fault(rendersTo(span, evidence.reading()), "words that map to the evidence", evidence);
    fault(isSentenceOrQuote(span), "a sentence or a quotation at most", evidence);
  }

  private boolean isSentenceOrQuote(Span original) {
    CleanText clean = reading.clean();
    return reading.sentences().stream()
            .anyMatch(one -> clean.toOriginal(new Span(one.start(), one.end())).contains(original))
        || reading.quotes().stream()
            .anyMatch(one -> clean.toOriginal(one.whole()).contains(original));
  }

  private boolean rendersTo(Span original, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (reading.clean().toOriginal(new Span(at, at + words.length())).equals(original)) {
        return true;
      }
    }
    return false;
  }

  private void checkRemarks() {
    reading
        .remarks()
        .forEach(remark -> fault(inText(remark.span()), "a remark within the text", remark));
    List<Remark> sorted =
        reading.remarks().stream().sorted(Comparator.comparing(Remark::span)).toList();
    fault(
        sorted.stream()
            .map(Remark::span)
            .toList()
            .equals(reading.remarks().stream().map(Remark::span).toList()),
        "remarks in order",
        reading.remarks());
  }

  private boolean inText(Span span) {
    return span.end() <= text.length();
  }

  private static boolean distinct(Collection<?> all) {
    return new HashSet<>(all).size() == all.size();
  }

  private static boolean isBlank(String words) {
    return words.chars().allMatch(unit -> isBlank((char) unit));
  }

  private static boolean isBlank(char unit) {
    // Zero-width space and byte-order mark are white space that no word holds.
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || "\u0085\u200b\ufeff".indexOf(unit) >= 0;
  }
}
