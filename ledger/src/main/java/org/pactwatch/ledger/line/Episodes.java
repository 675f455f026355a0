package org.pactwatch.ledger.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.model.document.DocumentId;

/** Parts the claims of one story by time. The order of the claims does not matter. */
final class Episodes {
  /** A time of at most a week is exact enough to tell two meetings apart. */
  private static final long EXACT_DAYS = 7;

  private static final long EVENT_GAP_DAYS = 1;
  private static final long PROCESS_GAP_DAYS = 366;
  private static final long NEWS_DAYS = 7;
  private static final long RECENT_DAYS = 31;

  private Episodes() {}

  static List<Episode> of(Subject subject, List<LineClaim> claims) {
    return switch (Stories.pace(subject)) {
      case STATE -> List.of(new Episode("", claims));
      case PROCESS -> processes(claims);
      case EVENT -> events(claims);
    };
  }

  /** The days that a claim tells for the act itself. */
  static Optional<DaySpan> told(LineClaim line) {
    return line.claim().proposition().time().flatMap(DaySpan::of);
  }

  private static List<Episode> processes(List<LineClaim> claims) {
    List<Group> groups = new ArrayList<>();
    List<LineClaim> undated = new ArrayList<>();
    List<Dated> dated = new ArrayList<>();
    for (LineClaim claim : claims) {
      Optional<DaySpan> days = told(claim).or(() -> StatusEntry.of(claim).day().map(DaySpan::of));
      days.ifPresentOrElse(known -> dated.add(new Dated(known, claim)), () -> undated.add(claim));
    }
    chain(dated, PROCESS_GAP_DAYS, groups);
    List<Episode> episodes = new ArrayList<>();
    if (groups.size() == 1) {
      undated.forEach(one -> groups.get(0).add(one, "tells no day, and there is one such story"));
    } else if (!undated.isEmpty()) {
      episodes.add(new Episode("undated", undated));
    }
    groups.forEach(
        group ->
            episodes.add(new Episode(String.valueOf(group.days.first().getYear()), group.claims)));
    return episodes;
  }

  private static List<Episode> events(List<LineClaim> claims) {
    List<Dated> exact = new ArrayList<>();
    List<Dated> wide = new ArrayList<>();
    List<LineClaim> untimed = new ArrayList<>();
    for (LineClaim claim : claims) {
      Optional<DaySpan> days = told(claim);
      if (days.isEmpty()) {
        untimed.add(claim);
      } else {
        (days.get().length() <= EXACT_DAYS ? exact : wide).add(new Dated(days.get(), claim));
      }
    }
    List<Group> groups = new ArrayList<>();
    chain(exact, EVENT_GAP_DAYS, groups);
    List<Group> known = List.copyOf(groups);
    List<Episode> episodes = new ArrayList<>();
    TreeMap<DaySpan, List<LineClaim>> ownWide = new TreeMap<>();
    for (Dated one : wide) {
      List<Group> within =
          known.stream().filter(group -> group.days.daysTo(one.days) == 0).toList();
      if (within.size() == 1) {
        within.get(0).add(one.claim, "tells " + one.days + ", and one such event lies in it");
      } else {
        ownWide.computeIfAbsent(one.days, fresh -> new ArrayList<>()).add(one.claim);
      }
    }
    ownWide.forEach((days, same) -> episodes.add(new Episode(days.toString(), same)));
    reported(untimed, known, episodes);
    known.forEach(group -> episodes.add(new Episode(group.days.first().toString(), group.claims)));
    return episodes;
  }

  /** Finds a place for claims that tell no time: news is mostly of the days before it. */
  private static void reported(List<LineClaim> untimed, List<Group> known, List<Episode> episodes) {
    List<Dated> published = new ArrayList<>();
    List<LineClaim> undated = new ArrayList<>();
    // What joins is decided on the timed claims alone, so that the order does not matter.
    List<List<DocumentId>> documents = known.stream().map(Group::documents).toList();
    for (LineClaim claim : untimed) {
      Optional<LocalDate> day = claim.header().published().map(one -> one.day());
      List<Group> same = new ArrayList<>();
      List<Group> near = new ArrayList<>();
      for (int i = 0; i < known.size(); i++) {
        if (documents.get(i).contains(claim.claim().document())) {
          same.add(known.get(i));
        }
        DaySpan days = known.get(i).days;
        if (day.isPresent() && days.daysTo(DaySpan.of(day.get())) <= RECENT_DAYS) {
          near.add(known.get(i));
        }
      }
      if (same.size() == 1) {
        same.get(0).add(claim, "tells no day, and its article tells one such event");
      } else if (same.isEmpty() && near.size() == 1) {
        near.get(0).add(claim, "tells no day, and one such event lies near its publication");
      } else if (day.isPresent()) {
        published.add(new Dated(DaySpan.of(day.get()), claim));
      } else {
        undated.add(claim);
      }
    }
    List<Group> news = new ArrayList<>();
    chain(published, NEWS_DAYS, news);
    news.forEach(
        group -> episodes.add(new Episode("published " + group.days.first(), group.claims)));
    if (!undated.isEmpty()) {
      episodes.add(new Episode("undated", undated));
    }
  }

  /** Groups what follows one another within a gap. */
  private static void chain(List<Dated> dated, long gap, List<Group> groups) {
    dated.sort(Comparator.comparing(Dated::days).thenComparing(one -> one.claim.sourced()));
    for (Dated one : dated) {
      Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last != null && last.days.daysTo(one.days) <= gap) {
        last.claims.add(one.claim);
        last.days = last.days.cover(one.days);
      } else {
        groups.add(new Group(one));
      }
    }
  }

  /** A claim and the days it is put to. */
  private record Dated(DaySpan days, LineClaim claim) {}

  /** Claims within one stretch of days, while they are gathered. */
  private static final class Group {
    private final List<LineClaim> claims = new ArrayList<>();
    private DaySpan days;

    Group(Dated first) {
      days = first.days;
      claims.add(first.claim);
    }

    void add(LineClaim claim, String why) {
      claims.add(new LineClaim(claim.sourced(), claim.reason() + " It " + why + "."));
    }

    List<DocumentId> documents() {
      return claims.stream().map(one -> one.claim().document()).distinct().toList();
    }
  }
}
