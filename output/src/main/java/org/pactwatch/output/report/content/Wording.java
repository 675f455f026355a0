package org.pactwatch.output.report.content;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;

/** Names and labels as a report words them. */
final class Wording {
  // The ledger's sentences hold ids as they print themselves.
  private static final Pattern ID =
      Pattern.compile("\\b(?:[A-Z]{3}|[a-z]+:[a-z0-9]+(?:[-.][a-z0-9]+)*)\\b(?!:)");

  private final Names names;

  Wording(Names names) {
    this.names = Objects.requireNonNull(names);
  }

  Names names() {
    return names;
  }

  /** A name; words that name nothing known stand in quotation marks. */
  String name(EntityId id) {
    return id.isKnown() ? names.of(id) : '“' + names.of(id) + '”';
  }

  String names(List<EntityId> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  /** A sentence of the ledger with names in the place of ids. */
  String sentence(String withIds) {
    return ID.matcher(withIds).replaceAll(found -> Matcher.quoteReplacement(known(found.group())));
  }

  /** Whose word a claim is, the outermost speaker first. */
  String who(Claim claim, Optional<EntityId> outlet) {
    List<EntityId> speakers = claim.attribution().speakers();
    return speakers.isEmpty()
        ? outlet.map(one -> name(one) + " in its own voice").orElse("The outlet’s own voice")
        : speakers.stream().map(this::name).collect(Collectors.joining(", quoting "));
  }

  static String kind(ClaimType type) {
    return capital(type.toString());
  }

  static String basis(Published.Basis basis) {
    return switch (basis) {
      case GIVEN -> "given by the user";
      case SOURCE -> "from the feed or record that brought it";
      case LINKED_DATA -> "from the page’s linked data";
      case MARKUP -> "from the page’s markup";
      case TIME_ELEMENT -> "from a time beside the article";
      case TEXT -> "from a time stamp in the text";
      case ADDRESS -> "from the page’s address";
    };
  }

  /** A message as a sentence: with a capital and a full stop. */
  static String sentenceCase(String message) {
    int first = message.offsetByCodePoints(0, 1);
    String sentence =
        message.substring(0, first).toUpperCase(Locale.ROOT) + message.substring(first);
    return sentence.matches("(?s).*[.!?…]") ? sentence : sentence + '.';
  }

  /** {@code author-note} as "Author note". */
  static String capital(String label) {
    String words = label.replace('-', ' ').replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String known(String id) {
    try {
      return name(EntityId.parse(id));
    } catch (IllegalArgumentException other) {
      return id;
    }
  }
}
