package org.pactwatch.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** Turns entries of data files into values. One reader for one file. */
final class EntryReader {
  private final References references;

  EntryReader(References references) {
    this.references = references;
  }

  State state(DataNode node) {
    node.onlyKeys(
        "id", "names", "adjectives", "people", "metonyms", "capital", "kind", "existed", "note");
    return new State(
        id(node, EntityKind.STATE),
        names(node),
        node.find("capital").map(place -> references.read(place, EntityKind.PLACE)),
        node.get("kind").oneOf(State.Kind.class),
        node.find("existed").map(EntryReader::period).orElse(Period.always()));
  }

  Organisation organisation(DataNode node) {
    node.onlyKeys(
        "id", "names", "adjectives", "metonyms", "kind", "of", "members", "existed", "note");
    return new Organisation(
        id(node, EntityKind.ORG),
        names(node),
        node.get("kind").oneOf(Organisation.Kind.class),
        node.find("of").map(owner -> references.read(owner, EntityKind.STATE, EntityKind.ORG)),
        memberships(node, "members"));
  }

  Person person(DataNode node) {
    node.onlyKeys("id", "given", "family", "names", "sex", "offices", "note");
    EntityId id = id(node, EntityKind.PERSON);
    Map<String, List<String>> family = byLanguage(node, "family");
    Names names = Names.of(byLanguage(node, "names"));
    if (family.isEmpty() && names.proper().isEmpty()) {
      throw node.mistake("expected a family name or names, got none");
    }
    List<Tenure> tenures =
        node.find("offices").map(DataNode::items).orElse(List.of()).stream()
            .map(office -> tenure(id, office))
            .toList();
    return new Person(
        id,
        names,
        byLanguage(node, "given"),
        family,
        node.get("sex").oneOf(Person.Sex.class),
        tenures);
  }

  Weapon weapon(DataNode node) {
    node.onlyKeys(
        "id", "names", "family", "maker", "class", "nuclear-capable", "role", "hosts", "note");
    return new Weapon(
        id(node, EntityKind.WEAPON),
        names(node),
        node.find("family").map(family -> references.read(family, EntityKind.WEAPON)),
        node.find("maker").map(maker -> references.read(maker, EntityKind.STATE)),
        node.find("class").map(DataNode::text),
        node.find("nuclear-capable").map(EntryReader::truth).orElse(false),
        node.find("role").map(DataNode::text),
        hosts(node));
  }

  private List<Membership> hosts(DataNode node) {
    if (node.find("hosts").isPresent() && node.find("maker").isEmpty()) {
      throw node.get("hosts").mistake("expected a maker of what others host, got none");
    }
    return memberships(node, "hosts");
  }

  Instrument instrument(DataNode node) {
    node.onlyKeys(
        "id",
        "names",
        "kind",
        "signed",
        "in-force",
        "ended",
        "parties",
        "organisation",
        "obligations",
        "atop",
        "note");
    Optional<PartialDate> begun = node.find("in-force").map(EntryReader::date);
    Optional<PartialDate> ended = node.find("ended").map(EntryReader::date);
    Optional<Period> force = begun.map(from -> period(node, Optional.of(from), ended));
    if (force.isEmpty() && ended.isPresent()) {
      throw node.get("ended").mistake("expected no end of what never came into force, got one");
    }
    return new Instrument(
        id(node, EntityKind.INSTRUMENT),
        names(node),
        node.get("kind").text(),
        node.find("signed").map(EntryReader::date),
        force,
        memberships(node, "parties"),
        node.find("organisation").map(body -> references.read(body, EntityKind.ORG)),
        node.find("obligations").map(DataNode::items).orElse(List.of()).stream()
            .map(this::obligation)
            .toList(),
        node.find("atop")
            .map(number -> OptionalInt.of(number.as(Integer::parseInt)))
            .orElse(OptionalInt.empty()));
  }

  Place place(DataNode node) {
    node.onlyKeys("id", "names", "in", "kind", "note");
    return new Place(
        id(node, EntityKind.PLACE),
        names(node),
        node.get("kind").oneOf(Place.Kind.class),
        node.find("in").map(state -> references.read(state, EntityKind.STATE)));
  }

  Outlet outlet(DataNode node) {
    node.onlyKeys("id", "names", "kind", "hosts", "owner", "family", "note");
    return new Outlet(
        id(node, EntityKind.OUTLET),
        names(node),
        node.get("kind").oneOf(Outlet.Kind.class),
        node.texts("hosts"),
        node.find("owner")
            .map(
                owner ->
                    references.read(owner, EntityKind.STATE, EntityKind.ORG, EntityKind.OUTLET)),
        node.find("family").map(family -> references.read(family, EntityKind.OUTLET)));
  }

  private Tenure tenure(EntityId person, DataNode node) {
    node.onlyKeys("office", "of", "from", "to", "note");
    return new Tenure(
        person,
        node.get("office").oneOf(Office.class),
        references.read(node.get("of"), EntityKind.STATE, EntityKind.ORG),
        period(node));
  }

  private List<Membership> memberships(DataNode node, String key) {
    return node.find(key).map(DataNode::items).orElse(List.of()).stream()
        .map(this::membership)
        .toList();
  }

  private Membership membership(DataNode node) {
    node.onlyKeys("state", "from", "to", "note", "caveats");
    return new Membership(
        references.read(node.get("state"), EntityKind.STATE, EntityKind.ORG),
        period(node),
        node.find("note").map(DataNode::text),
        node.find("caveats").map(DataNode::items).orElse(List.of()).stream()
            .map(EntryReader::caveat)
            .toList());
  }

  private static Caveat caveat(DataNode node) {
    node.onlyKeys("from", "to", "text");
    return new Caveat(period(node), node.get("text").text());
  }

  private Obligation obligation(DataNode node) {
    node.onlyKeys(
        "kind",
        "obligors",
        "obligees",
        "against",
        "general",
        "article",
        "condition",
        "text",
        "note");
    return new Obligation(
        node.get("kind").oneOf(ObligationKind.class),
        bound(node, "obligors"),
        bound(node, "obligees"),
        bound(node, "against"),
        node.find("general").map(EntryReader::truth).orElse(false),
        node.find("article").map(DataNode::text),
        node.find("condition").map(DataNode::text),
        node.find("text").map(DataNode::text));
  }

  private List<EntityId> bound(DataNode node, String key) {
    return node.find(key).map(DataNode::items).orElse(List.of()).stream()
        .map(state -> references.read(state, EntityKind.STATE, EntityKind.ORG))
        .toList();
  }

  private static EntityId id(DataNode node, EntityKind kind) {
    EntityId id = node.get("id").id();
    if (id.kind() != kind) {
      throw node.get("id").mistake("expected an id of kind " + kind.prefix() + ", got " + id);
    }
    return id;
  }

  private static Names names(DataNode node) {
    Map<String, List<String>> proper = byLanguage(node, "names");
    if (proper.isEmpty()) {
      throw node.mistake("expected names in at least one language, got none");
    }
    return new Names(
        proper,
        byLanguage(node, "adjectives"),
        byLanguage(node, "people"),
        byLanguage(node, "metonyms"));
  }

  private static Map<String, List<String>> byLanguage(DataNode node, String key) {
    Map<String, List<String>> names = new HashMap<>();
    node.find(key)
        .map(DataNode::entries)
        .orElse(Map.of())
        .forEach((language, spellings) -> names.put(language, spellings.texts()));
    return names;
  }

  private static Period period(DataNode node) {
    return period(
        node, node.find("from").map(EntryReader::date), node.find("to").map(EntryReader::date));
  }

  private static Period period(
      DataNode node, Optional<PartialDate> from, Optional<PartialDate> to) {
    try {
      return new Period(from, to);
    } catch (IllegalArgumentException bad) {
      throw node.mistake(bad.getMessage());
    }
  }

  private static PartialDate date(DataNode node) {
    return node.as(PartialDate::parse);
  }

  private static boolean truth(DataNode node) {
    return switch (node.text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw node.mistake("expected true or false, got \"" + node.text() + "\"");
    };
  }
}
