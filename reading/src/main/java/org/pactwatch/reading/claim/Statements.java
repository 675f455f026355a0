package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.reading.stream.Stance;

/**
 * Drafts statements: every saying with four of the speaker's own words or more, and every other
 * reported saying that no claim carries.
 */
final class Statements {
  private static final int LEAST_WORDS = 4;
  private static final int LONGEST_EVIDENCE = 1400;
  private final String language;

  Statements(String language) {
    this.language = language;
  }

  /**
   * Drafts the statements of a document.
   *
   * @param attributions who speaks where in it
   * @param acts what has been drafted of acts and states
   */
  List<Draft> drafts(
      String text,
      List<Quote> quotes,
      Attributions attributions,
      List<Draft> acts,
      List<Mention> mentions) {
    ByStart<Draft> actsAt = new ByStart<>(acts, Draft::trigger);
    ByStart<Quote> quotesAt = new ByStart<>(quotes, quote -> quote.parts().get(0));
    Map<EntityId, EntityId> standsFor = new HashMap<>();
    for (Mention mention : mentions) {
      mention.represents().ifPresent(state -> standsFor.putIfAbsent(mention.first(), state));
    }
    List<Draft> drafts = new ArrayList<>();
    for (Quote quote : quotes) {
      boolean reported = quote.isReported() && isSaying(quote);
      if (isQuoted(quote, text) || (reported && !isCarried(quote, quotesAt, actsAt, text))) {
        drafts.add(draft(quote, attributions, standsFor));
      }
    }
    return drafts;
  }

  private Draft draft(Quote quote, Attributions attributions, Map<EntityId, EntityId> standsFor) {
    List<Quote> outer =
        attributions.around(quote.parts().get(0)).stream()
            .filter(other -> !other.equals(quote))
            .toList();
    Attribution chain = Attributions.chain(join(outer, quote));
    Roles roles = Roles.none();
    Optional<EntityId> speaker =
        quote.speakers().isEmpty() ? last(chain.speakers()) : last(quote.speakers());
    if (speaker.isPresent()) {
      roles = roles.with(Role.SPEAKER, List.of(speaker.get()));
    }
    if (quote.addressee().isPresent() && !quote.addressee().equals(speaker)) {
      roles = roles.with(Role.ADDRESSEE, List.of(quote.addressee().get()));
    }
    List<EntityId> reporters =
        chain.speakers().stream().filter(one -> !speaker.equals(Optional.of(one))).toList();
    Map<EntityId, EntityId> represents = new HashMap<>();
    for (EntityId one : roles.all()) {
      if (standsFor.containsKey(one)) {
        represents.put(one, standsFor.get(one));
      }
    }
    Span evidence = quote.parts().stream().reduce(Span::cover).orElseThrow();
    List<Span> also = new ArrayList<>();
    if (evidence.length() > LONGEST_EVIDENCE) {
      evidence = quote.parts().get(0);
      also.addAll(quote.parts().subList(1, quote.parts().size()));
    }
    return new Draft(
        new Proposition(ClaimType.STATEMENT, Act.SAY, roles, Details.none(), Optional.empty()),
        new Factuality(Status.DONE, Certainty.CERTAIN, Polarity.POSITIVE),
        new Attribution(reporters, chain.cue(), chain.via(), chain.said()),
        represents,
        quote.parts().get(0),
        evidence,
        also,
        language + ":statement/" + quote.kind());
  }

  private static List<Quote> join(List<Quote> outer, Quote inner) {
    List<Quote> all = new ArrayList<>(outer);
    all.add(inner);
    return all;
  }

  /** Wishes and fears are states of mind, not sayings, unless they carry a claim. */
  private static boolean isSaying(Quote quote) {
    return !quote.speakers().isEmpty()
        && quote.cue().filter(cue -> cue.stance() != Stance.FEARS).isPresent();
  }

  private static boolean isCarried(
      Quote quote, ByStart<Quote> quotes, ByStart<Draft> acts, String text) {
    Span extent = Attributions.extent(quote);
    List<Quote> inner = quotes.startingIn(extent);
    boolean byAct = acts.startingIn(extent).stream().anyMatch(act -> quote.says(act.trigger()));
    boolean byQuotation =
        inner.stream()
            .filter(other -> !other.equals(quote) && isQuoted(other, text))
            .anyMatch(other -> quote.says(other.parts().get(0)));
    boolean byInner =
        inner.stream()
            .filter(other -> other.isReported() && !other.equals(quote))
            .anyMatch(
                other ->
                    quote.says(other.parts().get(0)) && other.speakers().equals(quote.speakers()));
    return byAct || byQuotation || byInner;
  }

  /** Tells whether enough words are the speaker's own. */
  private static boolean isQuoted(Quote quote, String text) {
    int words = 0;
    for (Span span : quote.quoted()) {
      words += span.of(text).strip().split("[\\s\\u00a0\\u202f]+", -1).length;
    }
    return words >= LEAST_WORDS;
  }

  private static Optional<EntityId> last(List<EntityId> ids) {
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
  }
}
