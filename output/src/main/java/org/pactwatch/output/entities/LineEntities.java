package org.pactwatch.output.entities;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.output.Extract;
import org.pactwatch.output.Headline;
import org.pactwatch.output.Names;

/**
 * Lines as entities: who belongs to what as memberships, sanctions as sanctions, all else as events
 * with those involved and a link to each weapon. Each tells status and standing, and has the
 * documents as its proof.
 */
final class LineEntities {
  private final Names names;

  LineEntities(Extract extract) {
    this.names = extract.names();
  }

  /** All entities that a line makes, in no order. */
  List<FtmEntity> of(Line line) {
    if (isMembership(line)) {
      return memberships(line);
    }
    return isSanction(line) ? sanctions(line) : event(line);
  }

  private static boolean isMembership(Line line) {
    return line.type() == ClaimType.MEMBERSHIP
        && (line.act() == Act.BELONG || line.act() == Act.JOIN)
        && !line.roles().of(Role.MEMBER).isEmpty()
        && !line.roles().of(Role.ORGANISATION).isEmpty()
        && line.roles().of(Role.MEMBER).stream().allMatch(Things::isLegal)
        && line.roles().of(Role.ORGANISATION).stream().allMatch(Things::isOrganisation);
  }

  private static boolean isSanction(Line line) {
    return line.type() == ClaimType.SANCTION
        && line.act() == Act.IMPOSE
        && !line.roles().of(Role.TARGET).isEmpty()
        && line.roles().of(Role.TARGET).stream().allMatch(Things::isLegal);
  }

  private List<FtmEntity> memberships(Line line) {
    List<FtmEntity> all = new ArrayList<>();
    for (EntityId member : line.roles().of(Role.MEMBER)) {
      for (EntityId organisation : line.roles().of(Role.ORGANISATION)) {
        all.add(
            told(line, numbered(line, all.size()), "Membership")
                .with("member", FtmEntity.idOf(member))
                .with("organization", FtmEntity.idOf(organisation))
                .with("role", line.act().toString())
                .with("status", line.status().toString())
                .done());
      }
    }
    return all;
  }

  private List<FtmEntity> sanctions(Line line) {
    List<FtmEntity> all = new ArrayList<>();
    for (EntityId target : line.roles().of(Role.TARGET)) {
      all.add(
          told(line, numbered(line, all.size()), "Sanction")
              .with("entity", FtmEntity.idOf(target))
              .with("authority", line.roles().of(Role.SENDER).stream().map(names::of).toList())
              .with("status", line.status().toString())
              .done());
    }
    return all;
  }

  private List<FtmEntity> event(Line line) {
    List<FtmEntity> all = new ArrayList<>();
    FtmEntity.Draft event =
        told(line, line.id().value(), "Event")
            .with("name", Headline.of(line, names))
            .with("keywords", line.type().toString())
            .with("keywords", line.act().toString())
            .with("keywords", line.instrument().map(names::of))
            .with("keywords", line.subject().kind().map(Object::toString))
            .with("keywords", line.items().stream().map(names::of).toList())
            .with("location", line.place().map(names::of));
    for (EntityId one : line.roles().all()) {
      if (Things.isLegal(one)) {
        event.with("involved", FtmEntity.idOf(one));
      } else {
        event.with("keywords", names.of(one));
      }
    }
    all.add(event.done());
    for (EntityId item : line.items()) {
      if (item.kind() == EntityKind.WEAPON) {
        all.add(
            new FtmEntity.Draft(numbered(line, all.size() - 1), "UnknownLink")
                .with("recordId", line.id().value())
                .with("subject", line.id().value())
                .with("object", FtmEntity.idOf(item))
                .with("role", "weapon")
                .done());
      }
    }
    return all;
  }

  /** What is told of every line. */
  private FtmEntity.Draft told(Line line, String id, String schema) {
    Standing standing = line.standing();
    FtmEntity.Draft draft =
        new FtmEntity.Draft(id, schema)
            .with("recordId", line.id().value())
            .with("summary", "status " + line.status() + ", standing " + standing.level())
            .with("description", String.join(" ", standing.reasons()))
            .with(
                "proof",
                line.claims().stream().map(one -> FtmEntity.idOf(one.claim().document())).toList());
    line.time().ifPresent(time -> Days.add(time, draft));
    return draft;
  }

  private static String numbered(Line line, int before) {
    return line.id() + "-" + (before + 1);
  }
}
