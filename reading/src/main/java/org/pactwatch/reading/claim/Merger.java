package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;

/**
 * Makes one claim of what one document says several times: same act or state, same speakers, same
 * status, nothing in one that contradicts the other. The fullest telling is kept.
 */
final class Merger {
  private static final Comparator<Draft> FULLEST_FIRST =
      Comparator.comparingInt(Merger::fullness)
          .reversed()
          .thenComparing(draft -> draft.evidence())
          .thenComparing(draft -> draft.trigger())
          .thenComparing(draft -> draft.rule());
  private final String text;
  private final List<Span> headings;
  private final Map<Span, Set<String>> wordsAt = new HashMap<>();

  /**
   * @param text the clean text that the drafts' spans count in
   * @param headings title, lead and headings, which say shortly what the body attributes
   */
  Merger(String text, List<Span> headings) {
    this.text = text;
    this.headings = List.copyOf(headings);
  }

  List<Draft> merge(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts.stream().sorted(FULLEST_FIRST).toList()) {
      int same = -1;
      for (int index = 0; index < kept.size() && same < 0; index++) {
        if (saysTheSame(kept.get(index), draft)) {
          same = index;
        }
      }
      if (same < 0) {
        kept.add(draft);
      } else {
        kept.set(same, kept.get(same).absorb(draft));
      }
    }
    return kept;
  }

  private boolean saysTheSame(Draft fuller, Draft other) {
    Proposition one = fuller.proposition();
    Proposition two = other.proposition();
    if (one.type() != two.type()) {
      return false;
    }
    if (one.type() == ClaimType.STATEMENT) {
      return rolesFit(fuller, other) && sameWords(fuller, other);
    }
    boolean sameVoice =
        fuller.attribution().speakers().equals(other.attribution().speakers())
            || fuller.evidence().overlaps(other.evidence())
            || isHeadingFor(fuller, other)
            || isHeadingFor(other, fuller);
    return one.act() == two.act()
        && fuller.factuality().status() == other.factuality().status()
        && sameVoice
        && rolesFit(fuller, other)
        && itemsFit(one.details().items(), two.details().items())
        && quantitiesFit(one.details().quantity(), two.details().quantity())
        && fits(one.details().instrument(), two.details().instrument())
        && fits(one.details().kind(), two.details().kind())
        && fits(one.time().map(time -> time.value()), two.time().map(time -> time.value()));
  }

  private boolean isHeadingFor(Draft heading, Draft body) {
    return heading.attribution().speakers().isEmpty()
        && !body.attribution().speakers().isEmpty()
        && headings.stream().anyMatch(span -> span.contains(heading.trigger()));
  }

  /** Every role of the poorer telling must be played by the same ones in the fuller. */
  private static boolean rolesFit(Draft fuller, Draft poorer) {
    for (Map.Entry<Role, List<EntityId>> role : poorer.proposition().roles().byRole().entrySet()) {
      List<EntityId> players = fuller.proposition().roles().of(role.getKey());
      for (EntityId id : role.getValue()) {
        EntityId party = party(poorer, id);
        if (!players.contains(id)
            && players.stream()
                .noneMatch(one -> !twoPeople(one, id) && party(fuller, one).equals(party))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Who met the minister did not meet the president. */
  private static boolean twoPeople(EntityId one, EntityId two) {
    return one.kind() == EntityKind.PERSON && two.kind() == EntityKind.PERSON && !one.equals(two);
  }

  /** A person is one with the state he stands for: "Moscou" fits its minister. */
  private static EntityId party(Draft draft, EntityId id) {
    EntityId state = draft.represents().get(id);
    return state != null && draft.proposition().type() != ClaimType.STATEMENT ? state : id;
  }

  private static boolean itemsFit(List<EntityId> one, List<EntityId> two) {
    if (one.isEmpty() || two.isEmpty() || one.equals(two)) {
      return true;
    }
    return one.stream().anyMatch(a -> two.stream().anyMatch(b -> itemFits(a, b)));
  }

  /** A thing fits its own family (b61-4 and b61), and words fit what they may stand for. */
  private static boolean itemFits(EntityId one, EntityId two) {
    boolean words = one.kind() == EntityKind.TEXT && two.kind() == EntityKind.TEXT;
    return one.equals(two)
        || (!words
            && (one.name().endsWith(two.name())
                || two.name().endsWith(one.name())
                || one.name().startsWith(two.name() + "-")
                || two.name().startsWith(one.name() + "-")));
  }

  /** Two and twelve of one kind are not the same delivery; about so many may be. */
  private static boolean quantitiesFit(Optional<Quantity> one, Optional<Quantity> two) {
    if (one.isEmpty() || two.isEmpty() || !one.get().unit().equals(two.get().unit())) {
      return true;
    }
    boolean about = one.get().approximate() || two.get().approximate();
    return about || (reaches(one.get(), two.get()) && reaches(two.get(), one.get()));
  }

  private static boolean reaches(Quantity one, Quantity other) {
    return one.most().orElse(Double.POSITIVE_INFINITY)
        >= other.least().orElse(Double.NEGATIVE_INFINITY);
  }

  private static <T> boolean fits(Optional<T> one, Optional<T> two) {
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  private boolean sameWords(Draft one, Draft two) {
    Set<String> first = words(one);
    Set<String> second = words(two);
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    return shared.size() >= 0.8 * Math.min(first.size(), second.size());
  }

  private Set<String> words(Draft draft) {
    return wordsAt.computeIfAbsent(draft.evidence(), this::words);
  }

  private Set<String> words(Span span) {
    Set<String> words = new HashSet<>();
    for (String word : span.of(text).toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static int fullness(Draft draft) {
    Proposition proposition = draft.proposition();
    return 10 * proposition.roles().all().size()
        + 5 * proposition.details().items().size()
        + (proposition.time().isPresent() ? 3 : 0)
        + (proposition.details().place().isPresent() ? 1 : 0)
        + (proposition.details().instrument().isPresent() ? 3 : 0)
        + (draft.attribution().speakers().isEmpty() ? 0 : 1)
        + (proposition.type() == ClaimType.STATEMENT ? draft.evidence().length() : 0);
  }
}
