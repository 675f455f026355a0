package org.pactwatch.web.speech;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.model.entity.EntityId;

/**
 * The ledger's sentences for a reader: names in the place of ids, reworded where the language has a
 * pattern for them.
 */
final class Sentences {
  private static final Pattern ID =
      Pattern.compile("\\b(?:[A-Z]{3}|[a-z]+:[a-z0-9]+(?:[-.][a-z0-9]+)*)\\b(?!:)");
  private static final Pattern GROUP = Pattern.compile("\\$(\\d)");

  private final Language language;
  private final List<Messages.Rewording> rewordings;
  private final Function<EntityId, String> names;

  Sentences(
      Language language, List<Messages.Rewording> rewordings, Function<EntityId, String> names) {
    this.language = language;
    this.rewordings = rewordings;
    this.names = names;
  }

  Speech.Said of(String written) {
    for (Messages.Rewording one : rewordings) {
      Matcher told = one.told().matcher(written);
      if (told.matches()) {
        return new Speech.Said(named(fill(one.say(), told)), language.code());
      }
    }
    return new Speech.Said(named(written), Language.ENGLISH.code());
  }

  /** Not the pattern's own replacement, which would take a dollar in a name for a group. */
  private static String fill(String say, Matcher told) {
    return GROUP
        .matcher(say)
        .replaceAll(
            group ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(told.group(Integer.parseInt(group.group(1)))).orElse("")));
  }

  private String named(String withIds) {
    return ID.matcher(withIds).replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
  }

  private String name(String id) {
    try {
      EntityId parsed = EntityId.parse(id);
      String name = names.apply(parsed);
      // A name that is the id itself is nobody the gazetteer knows.
      return name.isEmpty() ? id : name;
    } catch (IllegalArgumentException other) {
      return id;
    }
  }
}
