package org.pactwatch.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.claim.TimeValue.Precision;
import org.pactwatch.model.claim.TimexDays;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.TimeExpression;

/** Joins two neighbouring dates that words such as "from … to" make one interval. */
final class Intervals {
  private final List<Words> words;

  private Intervals(List<Words> words) {
    this.words = words;
  }

  static Intervals read(DataNode node) {
    List<Words> words = new ArrayList<>();
    for (DataNode item : node.items()) {
      item.onlyKeys("from", "to");
      words.add(new Words(item.find("from").map(DataNode::text).orElse(""), item.get("to").text()));
    }
    return new Intervals(List.copyOf(words));
  }

  /** Tells both ends of every interval which interval they belong to. */
  List<TimeExpression> mark(String text, List<TimeExpression> times) {
    List<TimeExpression> marked = new ArrayList<>(times);
    for (int at = 0; at + 1 < times.size(); at++) {
      TimeExpression from = times.get(at);
      TimeExpression to = times.get(at + 1);
      Optional<TimeValue> interval = between(text, from, to);
      if (interval.isPresent()) {
        marked.set(at, from.within(interval.get()));
        marked.set(at + 1, to.within(interval.get()));
        at++;
      }
    }
    return marked;
  }

  private Optional<TimeValue> between(String text, TimeExpression from, TimeExpression to) {
    if (!from.isDate() || !to.isDate()) {
      return Optional.empty();
    }
    String gap = text.substring(from.span().end(), to.span().start());
    if (words.stream().noneMatch(pair -> pair.fit(text, from.span(), gap))) {
      return Optional.empty();
    }
    TimeValue last = to.value().orElseThrow();
    String value = from.value().orElseThrow().value() + "/" + last.value();
    return TimexDays.of(value).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TimeValue(
                value, Precision.INTERVAL, from.span().cover(to.span()).of(text), last.anchor()));
  }

  private record Words(String from, String to) {
    private boolean fit(String text, Span first, String gap) {
      return gap.strip().toLowerCase(Locale.ROOT).equals(to) && opens(text, first.start());
    }

    private boolean opens(String text, int start) {
      if (from.isEmpty()) {
        return true;
      }
      int end = start;
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      int begin = end - from.length();
      return begin >= 0
          && text.regionMatches(true, begin, from, 0, from.length())
          && (begin == 0 || !Character.isLetter(text.charAt(begin - 1)));
    }
  }
}
