package org.pactwatch.ledger.line;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** Finds what a claim is about. */
final class Subjects {
  private final Background background;

  Subjects(Background background) {
    this.background = background;
  }

  /**
   * The subjects of a claim: one, or one for each member of an alliance, each host of weapons,
   * where a claim names several at once. A statement has none.
   */
  List<Subject> of(SourcedClaim sourced) {
    Claim claim = sourced.claim();
    if (claim.type() == ClaimType.STATEMENT) {
      return List.of();
    }
    Roles roles = asStates(sourced);
    Optional<Role> each = spread(claim.type());
    if (each.isEmpty() || roles.of(each.get()).size() < 2) {
      return List.of(subject(claim, roles));
    }
    return roles.of(each.get()).stream()
        .map(one -> subject(claim, withOnly(roles, each.get(), one)))
        .toList();
  }

  /** The role whose participants each have a line of their own. */
  static Optional<Role> spread(ClaimType type) {
    return switch (type) {
      case MEMBERSHIP -> Optional.of(Role.MEMBER);
      case STATIONING, DEPLOYMENT -> Optional.of(Role.HOST);
      default -> Optional.empty();
    };
  }

  private Subject subject(Claim claim, Roles roles) {
    Details details = claim.proposition().details();
    return new Subject(
        claim.type(),
        Stories.leading(claim.proposition().act()),
        roles,
        details.items().stream().map(Subjects::asForces).distinct().toList(),
        // "The treaty" names none; which one it is may be told by another claim.
        details.instrument().filter(one -> !meansOnlyHere(one)),
        details.kind(),
        roles.all().stream().anyMatch(Subjects::meansOnlyHere)
            ? Optional.of(claim.document().value())
            : Optional.empty());
  }

  /** Troops, soldiers and officers are one: who sends them where tells the deed. */
  private static EntityId asForces(EntityId item) {
    return meansOnlyHere(item) ? Subject.FORCES : item;
  }

  private static Roles withOnly(Roles roles, Role role, EntityId one) {
    Map<Role, List<EntityId>> changed = new EnumMap<>(Role.class);
    changed.putAll(roles.byRole());
    changed.put(role, List.of(one));
    return new Roles(changed);
  }

  /** Words in lower case ("they", "the two") name nothing outside their own text. */
  private static boolean meansOnlyHere(EntityId id) {
    return !id.isKnown() && !Character.isUpperCase(id.name().codePointAt(0));
  }

  private Roles asStates(SourcedClaim sourced) {
    Map<Role, List<EntityId>> states = new EnumMap<>(Role.class);
    Roles named = sourced.claim().proposition().roles();
    named
        .byRole()
        .forEach(
            (role, ids) -> {
              TreeSet<EntityId> mapped = new TreeSet<>();
              ids.forEach(id -> mapped.add(asState(role, id, sourced)));
              // A president and his own minister are not one participant.
              states.put(role, mapped.size() == 1 ? alone(ids, mapped) : List.copyOf(mapped));
            });
    return new Roles(states);
  }

  private static List<EntityId> alone(List<EntityId> ids, Set<EntityId> mapped) {
    long people = ids.stream().filter(id -> id.kind() == EntityKind.PERSON).count();
    return people > 1 ? ids : List.copyOf(mapped);
  }

  private EntityId asState(Role role, EntityId id, SourcedClaim sourced) {
    if (role == Role.ORGANISATION || id.kind() == EntityKind.STATE || !id.isKnown()) {
      return id;
    }
    EntityId body = sourced.claim().represents().getOrDefault(id, id);
    if (body.kind() == EntityKind.STATE) {
      return body;
    }
    Optional<LocalDate> day = sourced.header().published().map(one -> one.day());
    return background.stateOf(body, day).orElse(body);
  }
}
