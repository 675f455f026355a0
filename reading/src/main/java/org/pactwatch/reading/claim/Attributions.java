package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Cue;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.reading.stream.Stance;

/** Whose word a stretch of text is: the quotes around it, the outermost first. */
final class Attributions {
  private static final Comparator<Quote> OUTERMOST_FIRST =
      Comparator.comparingInt((Quote quote) -> extent(quote).length())
          .reversed()
          .thenComparing(quote -> quote.whole());
  private final ByStart<Quote> quotes;
  private final Set<Integer> conditions;
  private final Map<EntityId, EntityId> represents;

  /**
   * @param quotes the quotes of a document
   * @param conditions offsets at which a word opens a condition
   * @param represents the state or body that a person of the document stands for
   */
  Attributions(List<Quote> quotes, Set<Integer> conditions, Map<EntityId, EntityId> represents) {
    this.represents = Map.copyOf(represents);
    this.quotes = new ByStart<>(quotes, Attributions::extent);
    this.conditions = Set.copyOf(conditions);
  }

  /** Tells whether a quotation around a span opens with a condition: "Si … : il y aura …". */
  boolean isConditional(Span span) {
    return around(span).stream()
        .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
        .anyMatch(quote -> conditions.contains(quote.parts().get(0).start()));
  }

  /** The words of the reported speech with a cue that is the innermost quote around a span. */
  Optional<Span> reported(Span span) {
    List<Quote> around = around(span);
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Quote innermost = around.get(around.size() - 1);
    boolean indirect = innermost.isReported() && innermost.cue().isPresent();
    return indirect
        ? innermost.parts().stream().filter(part -> part.contains(span)).findFirst()
        : Optional.empty();
  }

  /** The quotes whose words include the span, the outermost first. */
  List<Quote> around(Span span) {
    return quotes.mayReachOver(span).stream()
        .filter(quote -> quote.says(span))
        .sorted(OUTERMOST_FIRST)
        .toList();
  }

  Attribution of(Span span) {
    return chain(around(span));
  }

  /** Whose "we" it is: the innermost speaker's state, or himself where he stands for none. */
  Optional<EntityId> voice(Attribution attribution) {
    List<EntityId> speakers = attribution.speakers();
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(speakers.get(speakers.size() - 1))
            .map(speaker -> represents.getOrDefault(speaker, speaker));
  }

  /** Joins the speakers of quotes that lie in one another; one who quotes himself counts once. */
  static Attribution chain(List<Quote> quotes) {
    List<EntityId> speakers = new ArrayList<>();
    LinkedHashSet<EntityId> via = new LinkedHashSet<>();
    Optional<String> cue = Optional.empty();
    Optional<TimeValue> said = Optional.empty();
    for (Quote quote : quotes) {
      for (EntityId speaker : quote.speakers()) {
        if (!speakers.contains(speaker)) {
          speakers.add(speaker);
        }
      }
      via.addAll(quote.via());
      cue = quote.cue().isPresent() ? quote.cue().map(Cue::name) : cue;
      said = said.isPresent() ? said : quote.said();
    }
    return new Attribution(speakers, cue, List.copyOf(via), said);
  }

  /**
   * How the innermost speaker that has a cue stands to the span's words. Reported words that open
   * with "si" are a question, whatever the cue.
   */
  Optional<Stance> stance(Span span) {
    List<Quote> around = around(span);
    for (int index = around.size() - 1; index >= 0; index--) {
      Optional<Cue> cue = around.get(index).cue();
      boolean question =
          around.get(index).isReported()
              && conditions.contains(around.get(index).parts().get(0).start());
      if (question) {
        return Optional.of(Stance.ASKS);
      }
      if (cue.isPresent()) {
        return cue.map(Cue::stance);
      }
    }
    return Optional.empty();
  }

  /** From the first to the last of what is said. */
  static Span extent(Quote quote) {
    return quote.parts().stream().reduce(Span::cover).orElseThrow();
  }
}
