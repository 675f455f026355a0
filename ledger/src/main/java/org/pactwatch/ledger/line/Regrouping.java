package org.pactwatch.ledger.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pactwatch.model.claim.ClaimId;

/**
 * Does what people ruled on lines, ruling by ruling, upon what was computed: so a later ruling
 * overtakes an earlier one, and what no ruling names stays as computed.
 */
final class Regrouping {
  private final Grouping grouping;
  private final Set<Draft> drafts = byIdentity();
  private final Map<ClaimId, Set<Draft>> holding = new HashMap<>();

  private Regrouping(Grouping grouping) {
    this.grouping = grouping;
  }

  /** Returns the lines that parts make, in no order. */
  static Collection<Draft> of(List<Part> parts, Rulings rulings, Grouping grouping) {
    List<Draft> computed = parts.stream().map(Draft::of).toList();
    if (rulings.inOrder().isEmpty()) {
      return computed;
    }
    Regrouping regrouping = new Regrouping(grouping);
    rulings.inOrder().stream()
        .flatMap(Regrouping::seats)
        .forEach(seat -> regrouping.holding.put(seat.claim(), byIdentity()));
    computed.forEach(regrouping::add);
    for (Ruling ruling : rulings.inOrder()) {
      if (ruling instanceof Ruling.Together together) {
        regrouping.put(together);
      } else if (ruling instanceof Ruling.Apart apart) {
        regrouping.set(apart);
      }
    }
    return regrouping.eachIdOnce();
  }

  /** What was parted from two parts of one line may come out the same. */
  private Collection<Draft> eachIdOnce() {
    Map<LineId, Draft> byId = new HashMap<>();
    drafts.forEach(draft -> byId.merge(draft.first().id(), draft, Draft::and));
    return byId.values();
  }

  private static Set<Draft> byIdentity() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static Stream<Seat> seats(Ruling ruling) {
    if (ruling instanceof Ruling.Apart apart) {
      return Stream.concat(apart.apart().stream(), apart.from().stream());
    }
    return ((Ruling.Together) ruling).seats().stream();
  }

  private void put(Ruling.Together ruling) {
    List<Draft> held = held(ruling.seats());
    if (held.size() < 2) {
      return;
    }
    Draft first = held.get(0);
    List<Part> parts = new ArrayList<>(first.parts());
    held.stream()
        .skip(1)
        .flatMap(other -> other.parts().stream())
        .map(
            part ->
                part.with(
                    ruling.by()
                        + " put its line together with "
                        + first.first().id()
                        + " ("
                        + ruling.name()
                        + ")."))
        .forEach(parts::add);
    held.forEach(this::remove);
    add(new Draft(parts));
  }

  private void set(Ruling.Apart ruling) {
    for (Draft draft : held(ruling.apart())) {
      if (holds(draft, ruling.from())) {
        part(draft, ruling);
      }
    }
  }

  private void part(Draft draft, Ruling.Apart ruling) {
    List<Part> stays = new ArrayList<>();
    List<Part> leaves = new ArrayList<>();
    for (Part part : draft.parts()) {
      List<LineClaim> leaving =
          part.claims().stream().filter(one -> sits(one, part, ruling.apart())).toList();
      if (leaving.isEmpty()) {
        stays.add(part);
      } else {
        List<LineClaim> staying =
            part.claims().stream().filter(one -> !leaving.contains(one)).toList();
        stays.addAll(rest(part, staying));
        grouping.within(part, leaving).stream()
            .sorted()
            .map(one -> one.apart(suffix(ruling.name()), sentence(ruling)))
            .forEach(leaves::add);
      }
    }
    if (stays.isEmpty()) {
      return;
    }
    remove(draft);
    if (draft.parts().size() == 1) {
      stays.forEach(one -> add(Draft.of(one)));
    } else {
      add(new Draft(stays));
    }
    leaves.forEach(one -> add(Draft.of(one)));
  }

  /** What stays of a part, computed anew; it keeps the id, though it may name less. */
  private List<Part> rest(Part part, List<LineClaim> staying) {
    List<Part> rest = new ArrayList<>(grouping.within(part, staying));
    rest.sort(null);
    if (!rest.isEmpty() && rest.stream().noneMatch(one -> one.id().equals(part.id()))) {
      rest.set(0, rest.get(0).as(part.id()));
    }
    return rest;
  }

  private static String sentence(Ruling.Apart ruling) {
    return ruling.by() + " set it apart (" + ruling.name() + ").";
  }

  /** What the name of a parting adds to what a line's id is made of. */
  static String suffix(String name) {
    return " apart " + name;
  }

  /** The drafts that hold any of these, in the order of the seats. */
  private List<Draft> held(List<Seat> seats) {
    Set<Draft> held = new LinkedHashSet<>();
    for (Seat seat : seats) {
      holding.get(seat.claim()).stream()
          .filter(draft -> holds(draft, List.of(seat)))
          .sorted((one, other) -> one.first().compareTo(other.first()))
          .forEach(held::add);
    }
    return List.copyOf(held);
  }

  private static boolean holds(Draft draft, List<Seat> seats) {
    return draft.parts().stream()
        .anyMatch(part -> part.claims().stream().anyMatch(one -> sits(one, part, seats)));
  }

  private static boolean sits(LineClaim claim, Part part, List<Seat> seats) {
    return seats.stream()
        .filter(seat -> seat.claim().equals(claim.claim().id()))
        .anyMatch(seat -> seat.about().map(part.subject().roles().all()::contains).orElse(true));
  }

  private void add(Draft draft) {
    drafts.add(draft);
    named(draft).forEach(held -> held.add(draft));
  }

  private void remove(Draft draft) {
    drafts.remove(draft);
    named(draft).forEach(held -> held.remove(draft));
  }

  private Stream<Set<Draft>> named(Draft draft) {
    return draft.parts().stream()
        .flatMap(part -> part.claims().stream())
        .flatMap(one -> Stream.ofNullable(holding.get(one.claim().id())));
  }
}
