package org.pactwatch.output.entities;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/**
 * An entity of FollowTheMoney: a schema, and values by property. Sorts by id.
 *
 * @param id of letters, digits, dots and hyphens alone, as FollowTheMoney wants it
 * @param schema the schema's name: {@code Person}
 * @param properties values by property, sorted; a property without values is not there
 */
record FtmEntity(String id, String schema, SortedMap<String, NavigableSet<String>> properties)
    implements Comparable<FtmEntity> {
  private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");

  FtmEntity {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "expected an id of letters, digits, dots and hyphens, got \"" + id + "\"");
    }
    SortedMap<String, NavigableSet<String>> copy = new TreeMap<>();
    properties.forEach(
        (name, values) -> {
          NavigableSet<String> kept = new TreeSet<>(values);
          kept.removeIf(String::isBlank);
          if (!kept.isEmpty()) {
            copy.put(name, Collections.unmodifiableNavigableSet(kept));
          }
        });
    properties = Collections.unmodifiableSortedMap(copy);
  }

  /** The id of a thing: kind and name, or a hash of words that name something unknown. */
  static String idOf(EntityId id) {
    String name = id.kind() == EntityKind.TEXT ? Digest.of(id.name()).first(16) : id.name();
    return id.kind().prefix() + '-' + name;
  }

  /** The id of a document: paths hold what ids may not. */
  static String idOf(DocumentId id) {
    return "document-" + Digest.of(id.value()).first(16);
  }

  @Override
  public int compareTo(FtmEntity other) {
    return id.compareTo(other.id);
  }

  /** An entity being filled. Not for sharing. */
  static final class Draft {
    private final String id;
    private final String schema;
    private final SortedMap<String, NavigableSet<String>> properties = new TreeMap<>();

    Draft(String id, String schema) {
      this.id = id;
      this.schema = schema;
    }

    Draft with(String property, String value) {
      properties.computeIfAbsent(property, fresh -> new TreeSet<>()).add(value);
      return this;
    }

    Draft with(String property, Optional<String> value) {
      value.ifPresent(one -> with(property, one));
      return this;
    }

    Draft with(String property, Collection<String> values) {
      values.forEach(value -> with(property, value));
      return this;
    }

    FtmEntity done() {
      return new FtmEntity(id, schema, properties);
    }
  }
}
