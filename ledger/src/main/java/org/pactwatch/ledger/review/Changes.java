package org.pactwatch.ledger.review;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;

/**
 * What a reviewer corrects in a claim; what is not named stays as it was read.
 *
 * @param fields the right values by field; a field that holds nothing has none
 * @param roles the right participants by role; a role that nobody plays has none
 */
public record Changes(
    SortedMap<Field, List<String>> fields, SortedMap<Role, List<EntityId>> roles) {
  /**
   * @throws IllegalArgumentException if nothing is changed or a value cannot stand in its field,
   *     telling what was expected
   */
  public Changes {
    TreeMap<Field, List<String>> values = new TreeMap<>();
    fields.forEach((field, all) -> values.put(field, List.copyOf(all)));
    fields = Collections.unmodifiableSortedMap(values);
    TreeMap<Role, List<EntityId>> participants = new TreeMap<>();
    roles.forEach((role, all) -> participants.put(role, all.stream().sorted().distinct().toList()));
    roles = Collections.unmodifiableSortedMap(participants);
    if (fields.isEmpty() && roles.isEmpty()) {
      throw new IllegalArgumentException("expected something to correct, got nothing");
    }
    fields.forEach(Field::check);
  }

  /** Changes of some fields and roles. */
  public static Changes of(Map<Field, List<String>> fields, Map<Role, List<EntityId>> roles) {
    return new Changes(new TreeMap<>(fields), new TreeMap<>(roles));
  }

  /**
   * Changes by name, as people and programs write them.
   *
   * @param values by the name of a field or a role: {@code status}, {@code actor}
   * @throws IllegalArgumentException if a name or a value is unknown, telling what was expected
   */
  public static Changes named(Map<String, List<String>> values) {
    TreeMap<Field, List<String>> fields = new TreeMap<>();
    TreeMap<Role, List<EntityId>> roles = new TreeMap<>();
    values.forEach(
        (name, all) -> {
          Optional<Role> role =
              Stream.of(Role.values()).filter(one -> one.toString().equals(name)).findFirst();
          if (role.isPresent()) {
            roles.put(role.get(), all.stream().map(EntityId::parse).toList());
          } else {
            fields.put(Field.parse(name), all);
          }
        });
    return new Changes(fields, roles);
  }

  /**
   * Returns the claim as corrected. It keeps its id, its words and, where no new one is given, its
   * roles as far as its type knows them.
   *
   * @throws IllegalArgumentException if type, act and roles do not fit together, telling what was
   *     expected
   */
  public Claim applied(Claim claim) {
    return new Correction(this, claim).claim();
  }

  /** The only value of a field, where it is changed and not to nothing. */
  Optional<String> sole(Field field) {
    return Optional.ofNullable(fields.get(field)).flatMap(all -> all.stream().findFirst());
  }
}
