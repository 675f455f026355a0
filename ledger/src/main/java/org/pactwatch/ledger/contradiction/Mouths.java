package org.pactwatch.ledger.contradiction;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;

/** Finds one sentence that two documents put into two mouths. */
final class Mouths {
  /** Fewer words are said by many. */
  private static final int WORDS = 6;

  /** What more people say is a saying. */
  private static final int MOUTHS = 3;

  /** What is said again later is said again. */
  private static final long NEWS_DAYS = 7;

  private Mouths() {}

  static List<Contradiction> of(Collection<SourcedClaim> statements) {
    Map<String, Map<List<EntityId>, SourcedClaim>> said = new TreeMap<>();
    statements.stream()
        .sorted()
        .forEach(
            sourced -> {
              List<EntityId> mouth = sourced.claim().proposition().roles().of(Role.SPEAKER);
              String words = words(sourced.claim());
              if (!mouth.isEmpty() && mouth.stream().allMatch(Mouths::isNamed) && isLong(words)) {
                said.computeIfAbsent(words, fresh -> new LinkedHashMap<>())
                    .putIfAbsent(mouth, sourced);
              }
            });
    List<Contradiction> found = new ArrayList<>();
    said.values().stream()
        .filter(mouths -> mouths.size() <= MOUTHS)
        .forEach(mouths -> pairs(List.copyOf(mouths.entrySet()), found));
    return found;
  }

  private static void pairs(
      List<Map.Entry<List<EntityId>, SourcedClaim>> mouths, List<Contradiction> found) {
    for (int i = 0; i < mouths.size(); i++) {
      for (int j = i + 1; j < mouths.size(); j++) {
        Claim one = mouths.get(i).getValue().claim();
        Claim other = mouths.get(j).getValue().claim();
        boolean apart =
            areSameNews(mouths.get(i).getValue().header(), mouths.get(j).getValue().header())
                && !one.document().equals(other.document())
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

  private static boolean areSameNews(Header one, Header other) {
    return one.published().isPresent()
        && other.published().isPresent()
        && Math.abs(
                ChronoUnit.DAYS.between(one.published().get().day(), other.published().get().day()))
            <= NEWS_DAYS;
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
