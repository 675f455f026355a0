package org.pactwatch.output.export;

import org.pactwatch.model.claim.Roles;

/** Who plays which part, as one cell: {@code actor=RUS; host=BLR}. */
final class RoleCell {
  private RoleCell() {}

  static String of(Roles roles) {
    return Csv.join(
        roles.byRole().entrySet().stream()
            .flatMap(role -> role.getValue().stream().map(id -> role.getKey() + "=" + id))
            .toList());
  }
}
