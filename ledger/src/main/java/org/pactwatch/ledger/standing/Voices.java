package org.pactwatch.ledger.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Provenance;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/**
 * Who stands behind some claims: for each claim the farthest source that its document names, else
 * the agency at the root of the document's copies, else the outlet's own word.
 *
 * @param bodies the states, institutions and people whose word it is
 * @param states the states among them
 * @param agencies agencies and media that are named or credited where nobody speaks
 * @param outlets outlets that speak in their own voice, with the documents in which they do
 */
record Voices(
    Set<EntityId> bodies,
    Set<EntityId> states,
    Set<EntityId> agencies,
    SortedMap<EntityId, List<DocumentId>> outlets) {
  static Voices of(Collection<SourcedClaim> claims, Background background, Provenance provenance) {
    Voices voices = new Voices(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    Map<EntityId, EntityId> known = new HashMap<>();
    Set<DocumentId> naming = new HashSet<>();
    for (SourcedClaim one : claims) {
      known.putAll(one.claim().represents());
      if (namesSource(one.claim())) {
        naming.add(one.claim().document());
      }
    }
    for (SourcedClaim one : claims) {
      // A headline says shortly what the text below it has from someone.
      if (namesSource(one.claim()) || !naming.contains(one.claim().document())) {
        voices.add(one, known, background, provenance);
      }
    }
    return voices;
  }

  private static boolean namesSource(Claim claim) {
    return !claim.attribution().speakers().isEmpty() || !claim.attribution().via().isEmpty();
  }

  private void add(
      SourcedClaim sourced,
      Map<EntityId, EntityId> known,
      Background background,
      Provenance provenance) {
    Claim claim = sourced.claim();
    List<EntityId> speakers = claim.attribution().speakers();
    if (!speakers.isEmpty()) {
      // The innermost speaker is the farthest source; who passes his words on vouches for the words
      // alone.
      EntityId last = speakers.get(speakers.size() - 1);
      Optional<LocalDate> day = sourced.header().published().map(one -> one.day());
      EntityId body = known.getOrDefault(last, last);
      EntityId state = background.stateOf(body, day).orElseGet(() -> provenance.house(body));
      bodies.add(state);
      if (state.kind() == EntityKind.STATE) {
        states.add(state);
      }
    } else if (!claim.attribution().via().isEmpty()) {
      claim.attribution().via().forEach(one -> agencies.add(provenance.house(one)));
    } else if (!sourced.header().agencies().isEmpty()) {
      agencies.addAll(sourced.header().agencies());
    } else {
      Optional<EntityId> agency = provenance.agencyBehind(claim.document());
      agency.ifPresent(agencies::add);
      if (agency.isEmpty()) {
        sourced
            .header()
            .outlet()
            .ifPresent(
                outlet ->
                    outlets
                        .computeIfAbsent(outlet, fresh -> new ArrayList<>())
                        .add(claim.document()));
      }
    }
  }

  boolean hasSpeakers() {
    return !bodies.isEmpty();
  }

  /** All of them, sorted. */
  List<EntityId> named() {
    TreeSet<EntityId> all = new TreeSet<>(bodies);
    all.addAll(agencies);
    all.addAll(outlets.keySet());
    return List.copyOf(all);
  }

  /** The sources that are named: who is told by common nouns alone is unknown and counts none. */
  List<EntityId> origins() {
    TreeSet<EntityId> all = new TreeSet<>(bodies);
    all.addAll(agencies);
    return all.stream().filter(Voices::isNamed).toList();
  }

  /**
   * Who surely differ, media as those who own them. A state and its agency are one; outlets of one
   * owner are one; two outlets are two only where lineage shows that neither copies the other or a
   * third.
   */
  Set<EntityId> independent(Background background, Provenance provenance) {
    Set<EntityId> houses = new TreeSet<>();
    origins().forEach(one -> houses.add(house(one, background)));
    List<List<DocumentId>> apart = new ArrayList<>();
    for (Map.Entry<EntityId, List<DocumentId>> own : outlets.entrySet()) {
      EntityId house = house(own.getKey(), background);
      boolean independent =
          apart.stream().allMatch(others -> areApart(others, own.getValue(), provenance));
      if (isNamed(own.getKey()) && independent && houses.add(house)) {
        apart.add(own.getValue());
      }
    }
    return houses;
  }

  /** Tells whether outlets speak whose independence of the others is not established. */
  boolean isUnsettled(Background background, Provenance provenance) {
    int counted = independent(background, provenance).size();
    Set<EntityId> houses = new TreeSet<>();
    origins().forEach(one -> houses.add(house(one, background)));
    outlets.keySet().stream()
        .filter(Voices::isNamed)
        .forEach(one -> houses.add(house(one, background)));
    return houses.size() > counted;
  }

  private static boolean areApart(
      List<DocumentId> some, List<DocumentId> others, Provenance provenance) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> provenance.areIndependent(one, other)));
  }

  private static EntityId house(EntityId origin, Background background) {
    return origin.kind() == EntityKind.OUTLET
        ? background.stateOf(origin, Optional.empty()).orElse(origin)
        : origin;
  }

  private static boolean isNamed(EntityId id) {
    return id.isKnown() || id.name().codePoints().anyMatch(Character::isUpperCase);
  }
}
