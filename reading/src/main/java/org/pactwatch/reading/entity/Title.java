package org.pactwatch.reading.entity;

import java.util.List;
import org.pactwatch.gazetteer.Office;
import org.pactwatch.model.entity.EntityId;

/**
 * A title as it stands in the text with what belongs to it.
 *
 * @param first its first word
 * @param last its last word, that of a name included
 * @param offices the offices it can be
 * @param bodies for each state or body it names, all ids that the name can mean
 * @param bearers the names that stand with it
 * @param counterpart whether its office is that of the person named before
 * @param elsewhere whether something unknown follows that it is an office of
 * @param former whether the office is said to be over or still to come
 */
record Title(
    int first,
    int last,
    List<Office> offices,
    List<List<EntityId>> bodies,
    List<Bearer> bearers,
    boolean counterpart,
    boolean elsewhere,
    boolean former) {
  Title {
    offices = List.copyOf(offices);
    bodies = List.copyOf(bodies);
    bearers = List.copyOf(bearers);
  }

  /** Returns the same as one that names its bearers. */
  Title with(List<Bearer> names, int end) {
    return new Title(first, end, offices, bodies, names, counterpart, elsewhere, former);
  }

  /**
   * A person's name with a title.
   *
   * @param first its first word
   * @param last its last word
   * @param known the people it can be; empty for one the gazetteer does not know
   */
  record Bearer(int first, int last, List<EntityId> known) {
    Bearer {
      known = List.copyOf(known);
    }
  }
}
