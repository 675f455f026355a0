package org.pactwatch.ledger.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.entity.EntityId;

/**
 * What is to be found; what is absent lets everything pass.
 *
 * @param words words, "phrases", -not, prefix*
 * @param type with claims of this type
 * @param participant with claims in which this one takes part
 * @param from with days on or after this one
 * @param to with days on or before this one
 * @param scope where to look
 * @param limit how many hits at most, 1 or more
 */
public record SearchRequest(
    String words,
    Optional<ClaimType> type,
    Optional<EntityId> participant,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Scope scope,
    int limit) {
  public SearchRequest {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(scope, "scope");
    if (limit < 1) {
      throw new IllegalArgumentException("expected a limit of 1 or more, got " + limit);
    }
  }

  /** Asks for words in documents and lines. */
  public static SearchRequest of(String words, int limit) {
    return new SearchRequest(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Scope.ALL,
        limit);
  }

  public SearchRequest in(Scope where) {
    return new SearchRequest(words, type, participant, from, to, where, limit);
  }

  public SearchRequest withType(ClaimType wanted) {
    return new SearchRequest(words, Optional.of(wanted), participant, from, to, scope, limit);
  }

  public SearchRequest withParticipant(EntityId wanted) {
    return new SearchRequest(words, type, Optional.of(wanted), from, to, scope, limit);
  }

  public SearchRequest between(LocalDate first, LocalDate last) {
    return new SearchRequest(
        words, type, participant, Optional.of(first), Optional.of(last), scope, limit);
  }

  /** Where to look. */
  public enum Scope {
    DOCUMENTS,
    LINES,
    ALL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
