package org.pactwatch.ledger.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** Judges how well a line stands. Stateless and safe to share. */
public final class Judge {
  private static final int ORIGINS_NEEDED = 2;
  private static final int ORIGINS_NEEDED_FOR_NUCLEAR_HOSTING = 3;

  private final Background background;

  public Judge(Background background) {
    this.background = background;
  }

  /**
   * Judges claims of one act or state.
   *
   * @param claims sorted
   * @param participants who takes part, as states
   */
  public Standing judge(List<SourcedClaim> claims, Collection<EntityId> participants) {
    Stage furthest =
        claims.stream().map(one -> Stage.of(one.claim())).max(Stage::compareTo).orElseThrow();
    List<SourcedClaim> saying =
        claims.stream().filter(one -> Stage.of(one.claim()) == furthest).toList();
    List<SourcedClaim> denying =
        claims.stream().filter(one -> Stage.of(one.claim()) == Stage.AGAINST).toList();
    Voices voices = Voices.of(saying, background);
    List<String> reasons = new ArrayList<>();
    boolean denied = !denying.isEmpty() && furthest.compareTo(Stage.OPEN) <= 0;
    if (denied) {
      reasons.add(told(Voices.of(denying, background), Stage.AGAINST));
      return new Standing(Standing.Level.DENIED, voices.origins(), reasons);
    }
    reasons.add(told(voices, furthest));
    if (!denying.isEmpty()) {
      reasons.add(told(Voices.of(denying, background), Stage.AGAINST));
      return new Standing(Standing.Level.DISPUTED, voices.origins(), reasons);
    }
    return new Standing(level(claims, participants, voices, reasons), voices.origins(), reasons);
  }

  private Standing.Level level(
      List<SourcedClaim> claims,
      Collection<EntityId> participants,
      Voices voices,
      List<String> reasons) {
    TreeSet<EntityId> parties = new TreeSet<>(voices.states());
    parties.retainAll(participants);
    int needed = isNuclearHosting(claims) ? ORIGINS_NEEDED_FOR_NUCLEAR_HOSTING : ORIGINS_NEEDED;
    // Two parties who say the same are agreed, not independent: one voice must come from outside.
    boolean outside = voices.independent() > parties.size();
    if (voices.independent() >= needed && outside) {
      reasons.add(voices.independent() + " independent origins say so; " + needed + " are needed.");
      return Standing.Level.CORROBORATED;
    }
    if (voices.independent() >= ORIGINS_NEEDED) {
      reasons.add(
          voices.independent()
              + " origins say so; corroboration needs "
              + needed
              + ", one of them not a party.");
    }
    if (voices.outlets().size() > 1) {
      reasons.add("That " + list(voices.outlets()) + " do not copy one source is not established.");
    }
    if (parties.size() > 1) {
      reasons.add("Parties on both sides say so: " + list(parties) + ".");
      return Standing.Level.AGREED;
    }
    if (voices.hasSpeakers()) {
      reasons.add(
          parties.isEmpty()
              ? "No party to it is named as the source."
              : "The only party that says so is " + list(parties) + ".");
      return Standing.Level.CLAIMED;
    }
    return Standing.Level.REPORTED;
  }

  private boolean isNuclearHosting(List<SourcedClaim> claims) {
    return claims.stream()
        .map(SourcedClaim::claim)
        .filter(one -> one.type() == ClaimType.STATIONING || one.type() == ClaimType.DEPLOYMENT)
        .flatMap(one -> one.proposition().details().items().stream())
        .anyMatch(background::isNuclear);
  }

  private static String told(Voices voices, Stage stage) {
    String who = voices.named().isEmpty() ? "no source that is named" : list(voices.named());
    return "Told " + stage.says() + " by " + who + ".";
  }

  private static String list(Collection<EntityId> ids) {
    return ids.stream().map(EntityId::toString).collect(Collectors.joining(", "));
  }

  /**
   * Who stands behind some claims.
   *
   * @param bodies the states, institutions and people whose word it is
   * @param states the states that those belong to
   * @param agencies agencies and media that are credited where nobody is named as speaking
   * @param outlets outlets that speak in their own voice
   */
  private record Voices(
      Set<EntityId> bodies, Set<EntityId> states, Set<EntityId> agencies, Set<EntityId> outlets) {
    static Voices of(List<SourcedClaim> claims, Background background) {
      Voices voices =
          new Voices(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
      TreeMap<EntityId, EntityId> known = new TreeMap<>();
      claims.forEach(one -> known.putAll(one.claim().represents()));
      for (SourcedClaim one : claims) {
        voices.add(one, known, background);
      }
      return voices;
    }

    private void add(SourcedClaim sourced, Map<EntityId, EntityId> known, Background background) {
      Claim claim = sourced.claim();
      List<EntityId> speakers = claim.attribution().speakers();
      if (!speakers.isEmpty()) {
        // The innermost speaker is the farthest source; who passes his words on vouches for the
        // words alone.
        EntityId last = speakers.get(speakers.size() - 1);
        Optional<LocalDate> day = sourced.header().published().map(one -> one.day());
        EntityId body = known.getOrDefault(last, last);
        EntityId state = background.stateOf(body, day).orElse(body);
        bodies.add(state);
        if (state.kind() == EntityKind.STATE) {
          states.add(state);
        }
      } else if (!claim.attribution().via().isEmpty()) {
        agencies.addAll(claim.attribution().via());
      } else if (!sourced.header().agencies().isEmpty()) {
        agencies.addAll(sourced.header().agencies());
      } else {
        sourced.header().outlet().ifPresent(outlets::add);
      }
    }

    boolean hasSpeakers() {
      return !bodies.isEmpty();
    }

    List<EntityId> named() {
      TreeSet<EntityId> all = new TreeSet<>(bodies);
      all.addAll(agencies);
      all.addAll(outlets);
      return List.copyOf(all);
    }

    /** All that the gazetteer knows; an unknown origin counts none. */
    List<EntityId> origins() {
      return named().stream().filter(EntityId::isKnown).toList();
    }

    /** How many surely differ: outlets count as one until their lineage tells them apart. */
    int independent() {
      long sources = origins().stream().filter(one -> !outlets.contains(one)).count();
      return (int) sources + (outlets.stream().anyMatch(EntityId::isKnown) ? 1 : 0);
    }
  }
}
