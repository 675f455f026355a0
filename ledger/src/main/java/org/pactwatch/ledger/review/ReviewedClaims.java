package org.pactwatch.ledger.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.document.Digest;

/** The claims, as read, of the documents that decisions hang on. */
public final class ReviewedClaims {
  private final Map<ClaimMark, List<SourcedClaim>> byMark = new HashMap<>();
  private final Map<Digest, List<SourcedClaim>> byDocument;

  /**
   * @param claims by the digest of their document's bytes
   */
  public ReviewedClaims(Map<Digest, List<SourcedClaim>> claims) {
    byDocument = new TreeMap<>(claims);
    byDocument.forEach(
        (digest, all) ->
            all.stream()
                .sorted()
                .forEach(
                    one ->
                        byMark
                            .computeIfAbsent(
                                ClaimMark.of(one.claim(), digest), any -> new ArrayList<>())
                            .add(one)));
  }

  /** The claims that say what was marked, in the words that were marked, sorted. */
  Collection<SourcedClaim> of(ClaimMark mark) {
    return byMark.getOrDefault(mark.anywhere(), List.of());
  }

  /** The claims that a verdict marks, sorted. */
  List<ClaimId> of(Verdict verdict) {
    return verdict.claims().stream()
        .flatMap(mark -> of(mark).stream())
        .map(one -> one.claim().id())
        .distinct()
        .sorted()
        .toList();
  }

  /** The claims of a type on some words of a document. */
  List<SourcedClaim> on(Digest document, String exact, ClaimType type) {
    return byDocument.getOrDefault(document, List.of()).stream()
        .filter(one -> one.claim().type() == type)
        .filter(one -> one.claim().grounds().evidence().exact().equals(exact))
        .toList();
  }

  /** Tells whether the ledger holds a claim on some words of a document. */
  boolean hasWords(Digest document, String exact) {
    return byDocument.getOrDefault(document, List.of()).stream()
        .anyMatch(one -> one.claim().grounds().evidence().exact().equals(exact));
  }

  boolean has(Digest document) {
    return byDocument.containsKey(document);
  }
}
