package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Cue;
import org.pactwatch.reading.stream.Quote;

/**
 * A quote in the making: what one cue governs, before the chain of its sources is known.
 *
 * @param site its cue
 * @param source the words that name its source
 * @param statement what is said
 * @param speakers whose word it is
 * @param addressee to whom
 * @param via through what
 * @param said when
 */
record Draft(
    CueSite site,
    Optional<Span> source,
    Statement statement,
    List<EntityId> speakers,
    Optional<EntityId> addressee,
    List<EntityId> via,
    Optional<TimeValue> said) {
  Draft {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
  }

  /** Tells whether the cue interrupts the quotation in which it stands. */
  boolean isIncise() {
    return statement.rule().equals("incise");
  }

  boolean says(Span span) {
    return statement.parts().stream().anyMatch(part -> part.contains(span));
  }

  /** Returns the same with sources that stand behind its own. */
  Draft reportedBy(List<EntityId> outer, List<EntityId> media) {
    List<EntityId> chain = new ArrayList<>(outer);
    speakers.stream().filter(id -> !chain.contains(id)).forEach(chain::add);
    return withSources(chain, media);
  }

  /** Returns the same with sources from which its own took the words. */
  Draft citing(List<EntityId> inner, List<EntityId> media) {
    List<EntityId> chain = new ArrayList<>(speakers);
    inner.stream().filter(id -> !chain.contains(id)).forEach(chain::add);
    return withSources(chain, media);
  }

  boolean isDirect() {
    return statement.kind() == Quote.Kind.DIRECT;
  }

  /**
   * Returns the finished quote.
   *
   * @param quoted what of it stands in quotation marks, where it is no direct speech
   */
  Quote quote(String language, List<Span> quoted) {
    List<Span> parts = statement.parts();
    Quote.Kind reported = quoted.isEmpty() ? Quote.Kind.INDIRECT : Quote.Kind.MIXED;
    return new Quote(
        isDirect() ? Quote.Kind.DIRECT : reported,
        parts,
        isDirect() ? parts : quoted,
        whole(parts),
        Optional.of(site.cue()),
        speakers,
        addressee,
        via,
        said,
        language + ":quote/" + site.cue().name() + '/' + statement.rule());
  }

  /** Returns words that follow what is said here, by the same speakers. */
  Quote continued(String language, Quotation quotation) {
    return new Quote(
        Quote.Kind.DIRECT,
        List.of(quotation.inside()),
        List.of(quotation.inside()),
        quotation.inside(),
        Optional.empty(),
        speakers,
        addressee,
        via,
        said,
        language + ":quote/continued");
  }

  Span whole(List<Span> parts) {
    Cue cue = site.cue();
    Span whole = source.map(words -> words.cover(cue.span())).orElse(cue.span());
    for (Span part : parts) {
      whole = whole.cover(part);
    }
    return whole;
  }

  private Draft withSources(List<EntityId> chain, List<EntityId> media) {
    List<EntityId> channels = new ArrayList<>(via);
    media.stream().filter(id -> !channels.contains(id)).forEach(channels::add);
    return new Draft(site, source, statement, chain, addressee, channels, said);
  }
}
