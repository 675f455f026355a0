package org.pactwatch.reading.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.gazetteer.Office;
import org.pactwatch.gazetteer.Person;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/** What words of a language tell about an entity. */
sealed interface Wording {

  /**
   * An office: "ministre de la Défense".
   *
   * @param offices those it can be; none for a title that tells only that a person follows
   * @param of whose office it is, where the words tell: "chef du Kremlin"
   * @param several whether the words stand for more than one person
   */
  record Title(List<Office> offices, Optional<EntityId> of, boolean several) implements Wording {
    public Title {
      offices = List.copyOf(offices);
      Objects.requireNonNull(of, "of");
    }
  }

  /** The holder of the same office elsewhere: "homologue". */
  record Counterpart() implements Wording {}

  /**
   * A body of a state: "ministère de la Défense", "armée".
   *
   * @param suffix how the ids of such bodies end in the gazetteer; absent where the state itself is
   *     meant
   */
  record Body(Optional<String> suffix) implements Wording {
    public Body {
      Objects.requireNonNull(suffix, "suffix");
    }
  }

  /** A thing by a common noun: "armes nucléaires", "troupes". */
  record Thing(EntityKind kind, EntityId id) implements Wording {
    public Thing {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(id, "id");
    }
  }

  /** A noun that points back: "les deux pays". */
  record BackReference(Target target) implements Wording {
    public BackReference {
      Objects.requireNonNull(target, "target");
    }
  }

  /** A pronoun that points back to a person. */
  record Pronoun(Person.Sex sex) implements Wording {
    public Pronoun {
      Objects.requireNonNull(sex, "sex");
    }
  }

  /** Words that look like one of these and are none: "il s'agit". */
  record Nothing() implements Wording {}

  /** What a noun points back to. */
  enum Target {
    TWO_STATES,
    STATE,
    ORGANISATION
  }
}
