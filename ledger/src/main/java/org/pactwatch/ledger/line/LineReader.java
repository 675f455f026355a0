package org.pactwatch.ledger.line;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.ledger.standing.Stage;
import org.pactwatch.ledger.standing.Standing;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/** Reads one summary, in the order in which {@link LineWriter} wrote it. */
final class LineReader {
  static final long NO_DAY = Long.MIN_VALUE;

  // Written by their places in these lists.
  static final List<Stage> STAGES = List.of(Stage.values());
  static final List<Status> STATUSES = List.of(Status.values());
  static final List<StatusEntry.Basis> BASES = List.of(StatusEntry.Basis.values());

  private final DataInputStream in;
  private final List<String> texts;

  LineReader(DataInputStream in) throws IOException {
    this.in = in;
    this.texts = list(() -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
  }

  LineSummary line() throws IOException {
    LineId id = new LineId(text());
    Subject subject = subject();
    Optional<DaySpan> time = sole(this::span);
    Optional<EntityId> place = sole(this::entity);
    List<ClaimLink> links = list(this::link);
    List<StatusEntry> history = list(() -> step(links));
    return new LineSummary(
        id,
        subject,
        time,
        place,
        links,
        history,
        list(this::span),
        named(Status.class),
        new Standing(named(Standing.Level.class), list(this::entity), list(this::text)),
        list(this::tension),
        list(this::entity),
        list(this::entity));
  }

  private Subject subject() throws IOException {
    ClaimType type = named(ClaimType.class);
    Act act = named(Act.class);
    Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      roles.put(named(Role.class), list(this::entity));
    }
    return new Subject(
        type,
        act,
        new Roles(roles),
        list(this::entity),
        sole(this::entity),
        sole(() -> named(ObligationKind.class)),
        sole(this::text));
  }

  private ClaimLink link() throws IOException {
    return new ClaimLink(
        new ClaimId(text()), new DocumentId(text()), STAGES.get(in.readByte()), text());
  }

  private StatusEntry step(List<ClaimLink> links) throws IOException {
    long day = in.readLong();
    return new StatusEntry(
        day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
        BASES.get(in.readByte()),
        STATUSES.get(in.readByte()),
        links.get(in.readInt()).claim());
  }

  private DaySpan span() throws IOException {
    return new DaySpan(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong()));
  }

  private Tension tension() throws IOException {
    return new Tension(new ClaimId(text()), new ClaimId(text()), text());
  }

  private EntityId entity() throws IOException {
    return EntityId.parse(text());
  }

  private String text() throws IOException {
    return texts.get(in.readInt());
  }

  /** Enumerations print their names in lower case. */
  private <E extends Enum<E>> E named(Class<E> type) throws IOException {
    return Enum.valueOf(type, text().toUpperCase(Locale.ROOT));
  }

  private <T> Optional<T> sole(Part<T> part) throws IOException {
    return list(part).stream().findFirst();
  }

  private <T> List<T> list(Part<T> part) throws IOException {
    int size = in.readInt();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(part.read());
    }
    return all;
  }

  /** Reads one of many. */
  private interface Part<T> {
    T read() throws IOException;
  }
}
