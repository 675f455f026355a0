package org.pactwatch.ledger.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.pactwatch.ledger.line.DaySpan;

/**
 * A document or a line as the index keeps it.
 *
 * @param kind which of both
 * @param id its id in the ledger
 * @param mark what tells this state of it from any other
 * @param wording where words are looked for
 * @param traits what it can be chosen by
 */
record Entry(Hit.Kind kind, String id, String mark, Wording wording, Traits traits) {

  /**
   * Where words are looked for.
   *
   * @param title its title or headline
   * @param text its text
   * @param names what those in it are called
   */
  record Wording(String title, String text, List<String> names) {
    Wording {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(text, "text");
      names = List.copyOf(names);
    }
  }

  /**
   * What it can be chosen by, and what is told of it.
   *
   * @param types types of claims in it
   * @param participants ids of who takes part in these
   * @param days from its first day to its last
   * @param facts what is told of it with a hit, by name
   */
  record Traits(
      Set<String> types,
      Set<String> participants,
      Optional<DaySpan> days,
      SortedMap<String, String> facts) {
    Traits {
      types = new TreeSet<>(types);
      participants = new TreeSet<>(participants);
      Objects.requireNonNull(days, "days");
      facts = new TreeMap<>(facts);
    }
  }

  Entry {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(traits, "traits");
  }

  /** The term that an entry is known by: documents sort before lines, then by id. */
  static String key(Hit.Kind kind, String id) {
    return kind + " " + id;
  }

  String key() {
    return key(kind, id);
  }

  /** A line keeps its words, as it is computed anew; a document's text stays in the ledger. */
  Document document() {
    Store kept = kind == Hit.Kind.LINE ? Store.YES : Store.NO;
    Document made = new Document();
    made.add(new StringField(Field.KEY, key(), Store.NO));
    made.add(new SortedDocValuesField(Field.KEY, new BytesRef(key())));
    made.add(new BinaryDocValuesField(Field.MARK, new BytesRef(mark)));
    made.add(new StringField(Field.KIND, kind.toString(), Store.YES));
    made.add(new StoredField(Field.ID, id));
    made.add(new TextField(Field.TITLE, wording.title(), kept));
    made.add(new TextField(Field.TEXT, wording.text(), kept));
    made.add(new TextField(Field.NAMES, String.join("\n", wording.names()), Store.NO));
    traits.types().forEach(type -> made.add(new StringField(Field.TYPE, type, Store.NO)));
    traits
        .participants()
        .forEach(one -> made.add(new StringField(Field.PARTICIPANT, one, Store.NO)));
    traits.days().ifPresent(days -> add(days, made));
    for (Map.Entry<String, String> fact : traits.facts().entrySet()) {
      made.add(new StoredField(Field.FACT + fact.getKey(), fact.getValue()));
    }
    return made;
  }

  private static void add(DaySpan days, Document made) {
    add(Field.FIRST_DAY, days.first(), made);
    add(Field.LAST_DAY, days.last(), made);
  }

  private static void add(String field, LocalDate day, Document made) {
    made.add(new LongPoint(field, day.toEpochDay()));
    made.add(new StoredField(field, day.toEpochDay()));
  }
}
