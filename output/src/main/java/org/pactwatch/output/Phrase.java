package org.pactwatch.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pactwatch.ledger.line.Subject;
import org.pactwatch.model.entity.EntityId;

/** A phrase that grows by parts; a part without anyone to name is left out. Not for sharing. */
final class Phrase {
  // English puts the article before countries that are called a union, a kingdom or a plural.
  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "United .*|.* (Emirates|Federation|Islands|Kingdom|Republic|States|Union)"
              + "|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines");

  private final Names names;
  private final StringBuilder words = new StringBuilder();

  Phrase(Names names) {
    this.names = names;
  }

  Phrase word(String word) {
    if (words.length() > 0) {
      words.append(' ');
    }
    words.append(word);
    return this;
  }

  /** Adds "of Russia and Belarus"; nothing where there is nobody. */
  Phrase part(String preposition, List<EntityId> ids) {
    return ids.isEmpty() ? this : word(preposition).word(list(ids, names));
  }

  /** Adds the names, or other words where there are none. */
  Phrase namesOr(List<EntityId> ids, String otherwise) {
    return word(ids.isEmpty() ? otherwise : list(ids, names));
  }

  /** Adds a title as it stands, or other words where there is none. */
  Phrase titleOr(Optional<EntityId> id, String otherwise) {
    return word(id.map(names::of).orElse(otherwise));
  }

  /** Names with commas and a last "and"; words that name nothing known stand in quotation marks. */
  static String list(List<EntityId> ids, Names names) {
    List<String> all = ids.stream().map(id -> name(id, names)).toList();
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  private static String name(EntityId id, Names names) {
    String name = names.of(id);
    return switch (id.kind()) {
      case TEXT -> id.equals(Subject.FORCES) ? name : '“' + name + '”';
      case STATE -> WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
      // "the Budapest Memorandum", "the European Union", but "NATO".
      case ORG, INSTRUMENT -> name.indexOf(' ') > 0 ? "the " + name : name;
      default -> name;
    };
  }

  @Override
  public String toString() {
    String text = words.toString();
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
