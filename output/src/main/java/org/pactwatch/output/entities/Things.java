package org.pactwatch.output.entities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.gazetteer.Organisation;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.output.Extract;
import org.pactwatch.output.Names;

/**
 * States, bodies, people, outlets and weapons as entities. A state is a public body, as a ministry
 * is; a weapon is an asset; what only words name is a legal entity of an unknown sort.
 * FollowTheMoney has no schema for treaties, which are keywords, nor for places, which are told by
 * name.
 */
final class Things {
  private static final Set<EntityKind> LEGAL =
      Set.of(
          EntityKind.STATE, EntityKind.ORG, EntityKind.PERSON, EntityKind.OUTLET, EntityKind.TEXT);
  private static final Map<String, String> ISO_ALPHA_2 = alpha2();

  private final Names names;
  private final Gazetteer facts;

  Things(Extract extract) {
    this.names = extract.names();
    this.facts = extract.facts().get();
  }

  /** Tells whether it is one who can act: FollowTheMoney's legal entity. */
  static boolean isLegal(EntityId id) {
    return LEGAL.contains(id.kind());
  }

  /** Tells whether it can be what others are members of: FollowTheMoney's organization. */
  static boolean isOrganisation(EntityId id) {
    return id.kind() == EntityKind.ORG
        || id.kind() == EntityKind.STATE
        || id.kind() == EntityKind.OUTLET;
  }

  /** Tells whether it is written as an entity of its own. */
  static boolean isEntity(EntityId id) {
    return isLegal(id) || id.kind() == EntityKind.WEAPON;
  }

  /** A thing with all names that the gazetteer has for it. */
  FtmEntity of(EntityId id) {
    return new FtmEntity.Draft(FtmEntity.idOf(id), schema(id))
        .with("name", names.of(id))
        .with("alias", aliases(id))
        .with("country", country(id))
        .done();
  }

  private String schema(EntityId id) {
    return switch (id.kind()) {
      case STATE -> "PublicBody";
      case PERSON -> "Person";
      case OUTLET -> "Organization";
      case ORG ->
          facts
              .organisation(id)
              .filter(body -> body.of().isPresent() && body.kind() != Organisation.Kind.GROUP)
              .map(body -> "PublicBody")
              .orElse("Organization");
      case WEAPON -> "Asset";
      default -> "LegalEntity";
    };
  }

  private NavigableSet<String> aliases(EntityId id) {
    NavigableSet<String> aliases = new TreeSet<>();
    facts.find(id).ifPresent(one -> one.names().proper().values().forEach(aliases::addAll));
    facts
        .person(id)
        .ifPresent(
            person -> person.family().keySet().forEach(tongue -> aliases.add(name(id, tongue))));
    aliases.remove(names.of(id));
    return aliases;
  }

  private String name(EntityId id, String language) {
    return facts.displayName(id, language);
  }

  private Optional<String> country(EntityId id) {
    return facts.stateOf(id).flatMap(state -> Optional.ofNullable(ISO_ALPHA_2.get(state.name())));
  }

  /** FollowTheMoney knows countries by two letters, in lower case. */
  private static Map<String, String> alpha2() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      codes.put(new Locale("", code).getISO3Country(), code.toLowerCase(Locale.ROOT));
    }
    return codes;
  }
}
