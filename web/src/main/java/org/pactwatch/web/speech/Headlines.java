package org.pactwatch.web.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.ledger.line.Subject;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Headline;
import org.pactwatch.output.Names;

/**
 * Headlines of lines. A language whose messages have patterns under {@code headline} fills those:
 * parts in brackets are left out where nobody fills them, {@code {item|arms}} says "arms" where no
 * item is known. Any other speaks as exports do.
 */
final class Headlines {
  private static final Pattern PART = Pattern.compile("\\[([^\\]]*)]");
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(?:\\|([^}]*))?}");
  private static final String PREFIX = "headline.";

  private final Messages messages;
  private final Names names;

  Headlines(Messages messages, Names names) {
    this.messages = messages;
    this.names = names;
  }

  String of(Subject subject, Optional<EntityId> place) {
    Optional<String> pattern =
        pattern(subject.type() + "." + subject.act()).or(() -> pattern(subject.type().toString()));
    String headline =
        pattern
            .map(one -> capital(filled(one, subject)))
            .orElseGet(() -> Headline.of(subject, names));
    return place.map(one -> headline + ", " + names.of(one)).orElse(headline);
  }

  private static String capital(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private Optional<String> pattern(String key) {
    return Optional.ofNullable(messages.byKey().get(PREFIX + key));
  }

  private String filled(String pattern, Subject subject) {
    String parts =
        PART.matcher(pattern)
            .replaceAll(
                part -> {
                  Matcher place = PLACE.matcher(part.group(1));
                  boolean filled = !place.find() || !words(place.group(1), subject).isEmpty();
                  return Matcher.quoteReplacement(filled ? part.group(1) : "");
                });
    return PLACE
        .matcher(parts)
        .replaceAll(
            place -> {
              List<String> words = words(place.group(1), subject);
              String otherwise = place.group(2) == null ? "" : place.group(2);
              return Matcher.quoteReplacement(words.isEmpty() ? otherwise : list(words));
            });
  }

  private String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? words.get(0)
        : messages.say("list", String.join(", ", words.subList(0, last)), words.get(last));
  }

  private List<String> words(String slot, Subject subject) {
    List<String> words = new ArrayList<>();
    switch (slot) {
      case "item" -> subject.items().forEach(one -> words.add(name(one)));
      case "instrument" -> subject.instrument().ifPresent(one -> words.add(name(one)));
      case "kind" -> subject.kind().ifPresent(one -> words.add(messages.say("duty." + one)));
      default ->
          subject
              .roles()
              .of(Role.valueOf(slot.toUpperCase(Locale.ROOT)))
              .forEach(one -> words.add(name(one)));
    }
    return words;
  }

  private String name(EntityId id) {
    if (id.equals(Subject.FORCES)) {
      return messages.say("forces");
    }
    return id.isKnown() ? names.of(id) : messages.say("quoted", id.name());
  }
}
