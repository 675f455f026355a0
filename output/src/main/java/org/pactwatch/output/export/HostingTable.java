package org.pactwatch.output.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.pactwatch.ledger.duty.Hosting;
import org.pactwatch.ledger.duty.Step;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;

/** What stands where for a terminal: one table, then the reasons for the standing of each line. */
public final class HostingTable {
  private HostingTable() {}

  /** Writes an answer. */
  public static void write(LocalDate day, List<Hosting> hostings, Names names, Appendable out)
      throws IOException {
    if (hostings.isEmpty()) {
      out.append("Nothing is known to stand abroad on " + day + ".\n");
      return;
    }
    Columns rows =
        new Columns("").row("HOST", "OWNER", "WHAT", "NUCLEAR", "SINCE", "STANDING", "SOURCE");
    for (Hosting hosting : hostings) {
      rows.row(
          state(hosting.host(), names),
          list(hosting.owners(), names),
          what(hosting, names),
          hosting.nuclear() ? "yes" : "-",
          hosting.term().since().orElse("-"),
          hosting.source().standing().map(Object::toString).orElse("on record"),
          hosting.source().id());
    }
    rows.write(out);
    for (Hosting hosting : hostings) {
      out.append('\n')
          .append(hosting.source().id())
          .append(", ")
          .append(state(hosting.host(), names))
          .append('\n');
      for (String reason : hosting.reasons()) {
        out.append("  ").append(reason).append('\n');
      }
      for (Step doubt : hosting.doubts()) {
        out.append("  ! ")
            .append(doubt.sentence())
            .append(" [")
            .append(doubt.source().id())
            .append("]\n");
      }
    }
  }

  private static String what(Hosting hosting, Names names) {
    return hosting.items().isEmpty()
        ? "forces"
        : hosting.items().stream().map(names::of).collect(Collectors.joining(", "));
  }

  private static String list(List<EntityId> ids, Names names) {
    return ids.isEmpty()
        ? "not told"
        : ids.stream().map(id -> state(id, names)).collect(Collectors.joining(", "));
  }

  private static String state(EntityId id, Names names) {
    return id + " " + names.of(id);
  }
}
