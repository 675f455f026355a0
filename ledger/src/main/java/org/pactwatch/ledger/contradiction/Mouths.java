package org.pactwatch.ledger.contradiction;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** Finds one sentence that two documents put into two mouths. */
final class Mouths {
  /** Fewer words are said by many. */
  private static final int WORDS = 6;

  /** What more people say is a saying. */
  private static final int MOUTHS = 3;

  /** What is said again later is said again. */
  private static final long NEWS_DAYS = 7;

  private static final Set<EntityKind> BODIES = EnumSet.of(EntityKind.STATE, EntityKind.ORG);

  private Mouths() {}

  static List<Contradiction> of(Collection<SourcedClaim> statements) {
    Map<String, Map<List<EntityId>, SourcedClaim>> said = new TreeMap<>();
    statements.stream()
        .sorted()
        .forEach(
            sourced -> {
              List<EntityId> mouth = mouth(sourced.claim());
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
                && !areOne(one, other);
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

  /** A president and his presidency are no two mouths; two people of one state are. */
  private static boolean areOne(Claim one, Claim other) {
    List<EntityId> first = mouth(one);
    List<EntityId> second = mouth(other);
    boolean bodySpeaks = Stream.concat(first.stream(), second.stream()).anyMatch(Mouths::isBody);
    return bodySpeaks
        ? bodies(one).stream().anyMatch(bodies(other)::contains)
        : first.stream().anyMatch(second::contains);
  }

  private static List<EntityId> mouth(Claim claim) {
    return claim.proposition().roles().of(Role.SPEAKER);
  }

  private static boolean isBody(EntityId id) {
    return BODIES.contains(id.kind());
  }

  /** Who speaks, and for whom. */
  private static Set<EntityId> bodies(Claim claim) {
    Set<EntityId> all = new TreeSet<>(mouth(claim));
    mouth(claim).forEach(one -> all.add(claim.represents().getOrDefault(one, one)));
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
