package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.InOrder;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.TimeExpression;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/**
 * One line of the clean text with all that is known of it; words are named by their index.
 *
 * <p>Words inside a quotation belong to its zone: the index of the innermost quotation, or {@link
 * #OUTSIDE}. What is said in one zone is sought in that zone alone.
 */
final class Line {
  static final int OUTSIDE = -1;

  private final String text;
  private final List<Word> words;
  private final List<Mention> mentions;
  private final List<Mention> namedPeople;
  private final List<TimeExpression> times;
  private final List<Quotation> quotations;
  private final List<Quotation> quotationsByEnd;
  private final String[] forms;
  private final int[] mentionOf;
  private final int[] timeOf;
  private final int[] zoneOf;
  private final int[] sentenceOf;
  private final int[] bridged;
  private final int[] sentenceStarts;
  private final int[] sentenceEnds;

  Line(
      String text,
      Span span,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<TimeExpression> times) {
    this.text = text;
    this.mentions = mentions;
    this.times = times;
    this.quotations = QuotationMarks.in(text, span);
    this.quotationsByEnd =
        quotations.stream().sorted(Comparator.comparingInt(one -> one.outside().end())).toList();
    List<Word> all = new ArrayList<>();
    List<Integer> sentenceNumbers = new ArrayList<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      for (Word word : sentences.get(sentence).words()) {
        all.add(word);
        sentenceNumbers.add(sentence);
      }
    }
    this.words = List.copyOf(all);
    this.sentenceStarts = new int[words.size()];
    this.sentenceEnds = new int[words.size()];
    this.forms = words.stream().map(Line::plain).toArray(String[]::new);
    this.mentionOf = cover(mentions.stream().map(Mention::span).toList());
    this.timeOf = cover(times.stream().map(TimeExpression::span).toList());
    this.zoneOf = cover(quotations.stream().map(Quotation::outside).toList());
    this.sentenceOf = sentenceNumbers.stream().mapToInt(Integer::intValue).toArray();
    this.bridged = bridged();
    readSentences(OUTSIDE, 0, size());
    for (int zone = 0; zone < quotations.size(); zone++) {
      Span outside = quotations.get(zone).outside();
      readSentences(zone, firstEndingAfter(outside.start()), wordAt(outside.end()));
    }
    this.namedPeople = findNamedPeople();
  }

  String text() {
    return text;
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  /** The people whom a mention outside all quotations names, pronouns aside. */
  List<Mention> namedPeople() {
    return namedPeople;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** The outermost quotation whose opening mark stands at an offset. */
  Optional<Quotation> quotationFrom(int offset) {
    int first = InOrder.firstFrom(quotations, one -> one.outside().start(), offset);
    return first < quotations.size() && quotations.get(first).outside().start() == offset
        ? Optional.of(quotations.get(first))
        : Optional.empty();
  }

  /** The quotations that end from one offset to another, in the order of their ends. */
  List<Quotation> quotationsEnding(int from, int to) {
    return quotationsByEnd.subList(
        InOrder.firstFrom(quotationsByEnd, one -> one.outside().end(), from),
        InOrder.firstFrom(quotationsByEnd, one -> one.outside().end(), to + 1));
  }

  Upos upos(int index) {
    return words.get(index).upos();
  }

  /** The word in lower case with plain apostrophes. */
  String form(int index) {
    return forms[index];
  }

  boolean isPunctuation(int index) {
    return upos(index) == Upos.PUNCT;
  }

  boolean isComma(int index) {
    return forms[index].equals(",");
  }

  boolean isAny(int index, Set<String> lemmasOrForms) {
    return lemmasOrForms.contains(forms[index]) || lemmasOrForms.contains(words.get(index).lemma());
  }

  /** Tells whether the pattern's words stand from here on. */
  boolean matches(int index, List<String> pattern) {
    if (index < 0 || index + pattern.size() > size()) {
      return false;
    }
    for (int i = 0; i < pattern.size(); i++) {
      String wanted = pattern.get(i);
      if (!wanted.equals(forms[index + i]) && !wanted.equals(words.get(index + i).lemma())) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether it is a verb; what names something is none, whatever its tag. */
  boolean isVerb(int index) {
    if (mentionOf[index] >= 0) {
      return false;
    }
    return upos(index) == Upos.VERB || upos(index) == Upos.AUX;
  }

  boolean isFinite(int index) {
    return isVerb(index) && words.get(index).features().has("VerbForm", "Fin");
  }

  boolean isInfinitive(int index) {
    return isVerb(index) && words.get(index).features().has("VerbForm", "Inf");
  }

  boolean isParticiple(int index, String tense) {
    return words.get(index).features().has("VerbForm", "Part")
        && words.get(index).features().has("Tense", tense);
  }

  Optional<Mention> mention(int index) {
    return mentionOf[index] < 0 ? Optional.empty() : Optional.of(mentions.get(mentionOf[index]));
  }

  Optional<TimeExpression> time(int index) {
    return timeOf[index] < 0 ? Optional.empty() : Optional.of(times.get(timeOf[index]));
  }

  /** The first word after the mention or time expression that covers this word. */
  int after(int index) {
    int end = index + 1;
    while (end < size()
        && ((mentionOf[index] >= 0 && mentionOf[end] == mentionOf[index])
            || (timeOf[index] >= 0 && timeOf[end] == timeOf[index]))) {
      end++;
    }
    return end;
  }

  /** The first word of the mention that covers this word. */
  int mentionStart(int index) {
    int start = index;
    while (mentionOf[index] >= 0 && start > 0 && mentionOf[start - 1] == mentionOf[index]) {
      start--;
    }
    return start;
  }

  int zone(int index) {
    return zoneOf[index];
  }

  /** The first word of the sentence around this word; a quotation never splits a sentence. */
  int sentenceStart(int index) {
    return sentenceStarts[index];
  }

  /** The word after the last one of the sentence around this word. */
  int sentenceEnd(int index) {
    return sentenceEnds[index];
  }

  /** Tells the words of a zone, which lie from one word to another, where their sentences lie. */
  private void readSentences(int zone, int from, int to) {
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && sameSentence(end - 1, end, zone)) {
        end++;
      }
      for (int word = start; word < end; word++) {
        if (zoneOf[word] == zone) {
          sentenceStarts[word] = start;
          sentenceEnds[word] = end;
        }
      }
      start = end;
    }
  }

  /** For each word the depth of the innermost quotation that holds it and the one before. */
  private int[] bridged() {
    int[] depths = new int[words.size()];
    Arrays.fill(depths, -1);
    for (Quotation one : quotations) {
      for (int word = firstEndingAfter(one.outside().start()) + 1;
          word < depths.length && words.get(word).end() <= one.outside().end();
          word++) {
        if (one.outside().contains(span(word - 1))) {
          depths[word] = Math.max(depths[word], one.depth());
        }
      }
    }
    return depths;
  }

  private List<Mention> findNamedPeople() {
    List<Quotation> outermost = quotations.stream().filter(one -> one.depth() == 0).toList();
    return mentions.stream()
        .filter(one -> one.kind() == EntityKind.PERSON && one.form() != Mention.Form.PRONOUN)
        .filter(one -> !isWithin(outermost, one.span()))
        .toList();
  }

  private static boolean isWithin(List<Quotation> outermost, Span span) {
    int first = InOrder.firstFrom(outermost, one -> one.outside().end(), span.end());
    return first < outermost.size() && outermost.get(first).outside().contains(span);
  }

  private boolean sameSentence(int left, int right, int zone) {
    if (zone != OUTSIDE && (!inside(left, zone) || !inside(right, zone))) {
      return false;
    }
    // What follows a semicolon outside quotation marks is a sentence of its own.
    boolean parted = zoneOf[left] == OUTSIDE && forms[left].equals(";");
    if (sentenceOf[left] == sentenceOf[right] && !parted) {
      return true;
    }
    // A sentence end inside one quotation does not end the sentence around it.
    return bridged[right] > (zone == OUTSIDE ? -1 : quotations.get(zone).depth());
  }

  private boolean inside(int index, int zone) {
    return quotations.get(zone).inside().contains(span(index));
  }

  Span span(int index) {
    return new Span(words.get(index).start(), words.get(index).end());
  }

  /** The stretch of text from one word to before another. */
  Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  /** The first word that starts at or after an offset. */
  int wordAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstEndingAfter(int offset) {
    int first = wordAt(offset);
    while (first > 0 && words.get(first - 1).end() > offset) {
      first--;
    }
    return first;
  }

  private int[] cover(List<Span> spans) {
    int[] covering = new int[words.size()];
    Arrays.fill(covering, -1);
    for (int i = 0; i < spans.size(); i++) {
      int end = spans.get(i).end();
      for (int word = firstEndingAfter(spans.get(i).start());
          word < covering.length && words.get(word).start() < end;
          word++) {
        covering[word] = i;
      }
    }
    return covering;
  }

  private static String plain(Word word) {
    return word.form().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
