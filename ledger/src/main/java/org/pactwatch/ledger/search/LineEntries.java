package org.pactwatch.ledger.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.line.DaySpan;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineClaim;
import org.pactwatch.ledger.line.StatusEntry;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.entity.EntityId;

/** Lines as entries of the index: all that search takes of a line is taken here. */
final class LineEntries {
  private final Gazetteer gazetteer;
  private final Function<Line, String> headlines;

  LineEntries(Gazetteer gazetteer, Function<Line, String> headlines) {
    this.gazetteer = gazetteer;
    this.headlines = headlines;
  }

  Entry of(Line line) {
    Entry.Wording wording = new Entry.Wording(headlines.apply(line), evidence(line), names(line));
    Entry.Traits traits =
        new Entry.Traits(
            Set.of(line.type().toString()), participants(line), days(line), facts(line));
    // A line has no content key of its own: its mark is what the index would hold of it.
    String mark = Digest.of(wording + "\n" + traits).hex();
    return new Entry(Hit.Kind.LINE, line.id().value(), mark, wording, traits);
  }

  private static String evidence(Line line) {
    Set<String> words = new LinkedHashSet<>();
    line.claims().forEach(one -> words.add(one.claim().grounds().evidence().reading()));
    return String.join("\n", words);
  }

  private List<String> names(Line line) {
    Set<EntityId> named = new TreeSet<>(line.roles().all());
    named.addAll(line.items());
    line.instrument().ifPresent(named::add);
    line.place().ifPresent(named::add);
    List<String> names = new ArrayList<>();
    named.forEach(id -> names.addAll(Names.of(id, gazetteer)));
    names.addAll(facts(line).values());
    return names;
  }

  private static Set<String> participants(Line line) {
    Set<String> ids = new HashSet<>();
    line.roles().all().forEach(id -> ids.add(id.toString()));
    for (LineClaim one : line.claims()) {
      one.claim().proposition().roles().all().forEach(id -> ids.add(id.toString()));
    }
    return ids;
  }

  private static Optional<DaySpan> days(Line line) {
    List<DaySpan> days = new ArrayList<>();
    line.time().ifPresent(days::add);
    for (StatusEntry step : line.history()) {
      Optional<LocalDate> day = step.day();
      day.ifPresent(one -> days.add(DaySpan.of(one)));
    }
    return days.stream().reduce(DaySpan::cover);
  }

  private static SortedMap<String, String> facts(Line line) {
    SortedMap<String, String> facts = new TreeMap<>();
    facts.put("type", line.type().toString());
    facts.put("act", line.act().toString());
    facts.put("status", line.status().toString());
    facts.put("standing", line.standing().level().toString());
    return facts;
  }
}
