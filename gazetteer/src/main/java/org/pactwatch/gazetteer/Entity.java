package org.pactwatch.gazetteer;

import org.pactwatch.model.entity.EntityId;

/** Something the gazetteer knows. */
public sealed interface Entity
    permits State, Organisation, Person, Weapon, Instrument, Place, Outlet {

  EntityId id();

  Names names();
}
