package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a participle that is coordinated with a compound verb the auxiliary that they share: "a
 * annexé la Crimée, envahi le reste".
 */
final class SharedAuxiliaries {
  private SharedAuxiliaries() {}

  static List<VerbGroup> resolve(List<VerbGroup> groups, UnitTree tree) {
    List<VerbGroup> resolved = new ArrayList<>(groups.size());
    for (VerbGroup group : groups) {
      VerbGroup own = group;
      boolean coordinated = group.is(VerbGroup.Form.PARTICIPLE) && tree.is(group.head(), "conj");
      for (VerbGroup first : resolved) {
        boolean shares = coordinated && first.head() == tree.head(group.head());
        if (shares && first.is(VerbGroup.Form.FINITE) && first.head() > first.from()) {
          own =
              new VerbGroup(
                  group.from(),
                  group.head(),
                  group.to(),
                  first.form(),
                  first.finite(),
                  first.compound(),
                  first.passive(),
                  first.reflexive(),
                  first.negated() || group.negated(),
                  first.ceased() || group.ceased(),
                  first.governor());
        }
      }
      resolved.add(own);
    }
    return resolved;
  }
}
