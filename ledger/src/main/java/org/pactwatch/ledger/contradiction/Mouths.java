package org.pactwatch.ledger.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;

/** Finds one sentence that two documents put into two mouths. */
final class Mouths {
  /** Fewer words are said by many. */
  private static final int WORDS = 6;

  private Mouths() {}

  static List<Contradiction> of(Collection<SourcedClaim> statements) {
    Map<String, Map<List<EntityId>, Claim>> said = new TreeMap<>();
    statements.stream()
        .sorted()
        .map(SourcedClaim::claim)
        .forEach(
            claim -> {
              List<EntityId> mouth = claim.proposition().roles().of(Role.SPEAKER);
              String words = words(claim);
              if (!mouth.isEmpty() && mouth.stream().allMatch(Mouths::isNamed) && isLong(words)) {
                said.computeIfAbsent(words, fresh -> new LinkedHashMap<>())
                    .putIfAbsent(mouth, claim);
              }
            });
    List<Contradiction> found = new ArrayList<>();
    said.values().forEach(mouths -> pairs(List.copyOf(mouths.entrySet()), found));
    return found;
  }

  private static void pairs(
      List<Map.Entry<List<EntityId>, Claim>> mouths, List<Contradiction> found) {
    for (int i = 0; i < mouths.size(); i++) {
      for (int j = i + 1; j < mouths.size(); j++) {
        Claim one = mouths.get(i).getValue();
        Claim other = mouths.get(j).getValue();
        boolean apart =
            !one.document().equals(other.document())
                && bodies(one).stream().noneMatch(bodies(other)::contains);
        if (apart) {
          found.add(
              new Contradiction(
                  Contradiction.Kind.ATTRIBUTION,
                  one,
                  Optional.of(other),
                  List.of(),
                  "the same words said by "
                      + list(mouths.get(i).getKey())
                      + " and by "
                      + list(mouths.get(j).getKey())));
        }
      }
    }
  }

  /** Who speaks, and for whom: a president and his presidency are no two mouths. */
  private static List<EntityId> bodies(Claim claim) {
    List<EntityId> mouth = claim.proposition().roles().of(Role.SPEAKER);
    boolean people = mouth.stream().anyMatch(one -> claim.represents().containsKey(one));
    List<EntityId> all = new ArrayList<>(mouth);
    if (!people) {
      all.addAll(claim.represents().values());
    }
    return all;
  }

  private static boolean isNamed(EntityId id) {
    return id.isKnown() || Character.isUpperCase(id.name().codePointAt(0));
  }

  private static boolean isLong(String words) {
    return words.chars().filter(one -> one == ' ').count() + 1 >= WORDS;
  }

  /** The words without marks, capitals and the ways of writing an apostrophe. */
  private static String words(Claim claim) {
    Evidence evidence = claim.grounds().evidence();
    return evidence
        .text()
        .orElse(evidence.exact())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static String list(List<EntityId> ids) {
    return ids.stream().map(EntityId::toString).collect(Collectors.joining(", "));
  }
}
