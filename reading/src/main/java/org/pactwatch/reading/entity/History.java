package org.pactwatch.reading.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.reading.stream.Mention;

/** What one text has named so far. Belongs to one reading of one text. */
final class History {
  /** How many namings of states back "the two countries" looks. */
  private static final int STATES_IN_SIGHT = 12;

  private final List<Mention> mentions = new ArrayList<>();
  private final Set<EntityId> people = new LinkedHashSet<>();
  private final Strangers strangers = new Strangers();

  void add(Mention mention) {
    mentions.add(mention);
    if (mention.kind() == EntityKind.PERSON) {
      List<EntityId> named = mention.entities();
      for (int i = named.size() - 1; i >= 0; i--) {
        // Taken out first, for a set keeps the place where something came in.
        people.remove(named.get(i));
        people.add(named.get(i));
      }
    }
  }

  /** Returns all mentions, an unknown person's always by the whole name. */
  List<Mention> mentions() {
    return mentions.stream().map(this::whole).toList();
  }

  Strangers strangers() {
    return strangers;
  }

  /** Returns what was named, the last first. */
  Stream<Mention> backwards() {
    return IntStream.iterate(mentions.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(mentions::get);
  }

  /** Returns the people named before, the last first, each once. */
  List<EntityId> people() {
    List<EntityId> lastFirst = new ArrayList<>(people);
    Collections.reverse(lastFirst);
    return lastFirst;
  }

  /** Returns what was named last that fits. */
  Optional<EntityId> last(Predicate<Mention> fitting) {
    return backwards().filter(fitting).findFirst().map(Mention::first);
  }

  /** Returns the state named last, or represented by what was named last. */
  Optional<EntityId> lastState() {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      List<EntityId> states = states(mentions.get(i));
      if (!states.isEmpty()) {
        return Optional.of(states.get(0));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the two states that were named most among the last ones, the later named first where
   * they were named as often; in the order of their ids.
   */
  List<EntityId> twoStates() {
    Map<EntityId, Integer> times = new LinkedHashMap<>();
    int seen = 0;
    for (int i = mentions.size() - 1; i >= 0 && seen < STATES_IN_SIGHT; i--) {
      for (EntityId state : states(mentions.get(i))) {
        times.merge(state, 1, Integer::sum);
        seen++;
      }
    }
    List<EntityId> two =
        times.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return two.size() == 2 ? two : List.of();
  }

  private static List<EntityId> states(Mention mention) {
    if (mention.kind() == EntityKind.STATE) {
      return mention.entities();
    }
    List<EntityId> states = new ArrayList<>(mention.entities());
    mention.represents().ifPresent(states::add);
    return states.stream().filter(id -> id.kind() == EntityKind.STATE).distinct().toList();
  }

  private Mention whole(Mention mention) {
    if (mention.kind() != EntityKind.PERSON || mention.first().isKnown()) {
      return mention;
    }
    List<EntityId> ids = mention.entities().stream().map(strangers::whole).toList();
    return ids.equals(mention.entities())
        ? mention
        : new Mention(mention.span(), mention.form(), mention.kind(), ids, mention.represents());
  }
}
