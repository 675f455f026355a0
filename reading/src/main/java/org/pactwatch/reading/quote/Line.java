package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.text.Span;
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
  private final List<TimeExpression> times;
  private final List<Quotation> quotations;
  private final String[] forms;
  private final int[] mentionOf;
  private final int[] timeOf;
  private final int[] zoneOf;
  private final int[] sentenceOf;

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
    List<Word> all = new ArrayList<>();
    List<Integer> sentenceNumbers = new ArrayList<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      for (Word word : sentences.get(sentence).words()) {
        all.add(word);
        sentenceNumbers.add(sentence);
      }
    }
    this.words = List.copyOf(all);
    this.forms = words.stream().map(Line::plain).toArray(String[]::new);
    this.mentionOf = cover(mentions.stream().map(Mention::span).toList());
    this.timeOf = cover(times.stream().map(TimeExpression::span).toList());
    this.zoneOf = cover(quotations.stream().map(Quotation::outside).toList());
    this.sentenceOf = sentenceNumbers.stream().mapToInt(Integer::intValue).toArray();
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

  List<Quotation> quotations() {
    return quotations;
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

  boolean isVerb(int index) {
    return upos(index) == Upos.VERB || upos(index) == Upos.AUX;
  }

  boolean isFinite(int index) {
    Word word = words.get(index);
    return isVerb(index)
        && !word.features().has("VerbForm", "Inf")
        && !word.features().has("VerbForm", "Part")
        && !word.features().has("VerbForm", "Ger");
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
    int start = index;
    while (start > 0 && sameSentence(start - 1, start, zoneOf[index])) {
      start--;
    }
    return start;
  }

  /** The word after the last one of the sentence around this word. */
  int sentenceEnd(int index) {
    int end = index + 1;
    while (end < size() && sameSentence(end - 1, end, zoneOf[index])) {
      end++;
    }
    return end;
  }

  private boolean sameSentence(int left, int right, int zone) {
    if (zone != OUTSIDE && (!inside(left, zone) || !inside(right, zone))) {
      return false;
    }
    if (sentenceOf[left] == sentenceOf[right]) {
      return true;
    }
    // A sentence end inside one quotation does not end the sentence around it.
    return quotations.stream()
        .anyMatch(
            one ->
                (zone == OUTSIDE || one.depth() > quotations.get(zone).depth())
                    && one.outside().contains(span(left))
                    && one.outside().contains(span(right)));
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
