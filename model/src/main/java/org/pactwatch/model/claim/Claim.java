package org.pactwatch.model.claim;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/**
 * One act or state that one document gives. Sorts as exports do: by document, start offset, type,
 * id.
 *
 * @param id what it is known by
 * @param document where it stands
 * @param proposition what is said to be so
 * @param factuality how far it has come
 * @param attribution whose word it is
 * @param represents the state or body that a person named in a role stood for on that day
 * @param grounds the words and the rule
 */
public record Claim(
    ClaimId id,
    DocumentId document,
    Proposition proposition,
    Factuality factuality,
    Attribution attribution,
    SortedMap<EntityId, EntityId> represents,
    Grounds grounds)
    implements Comparable<Claim> {
  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::document)
          .thenComparingInt(claim -> claim.grounds().evidence().span().start())
          .thenComparing(claim -> claim.type().toString())
          .thenComparing(Claim::id);

  public Claim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(proposition, "proposition");
    Objects.requireNonNull(factuality, "factuality");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(grounds, "grounds");
    represents = Collections.unmodifiableSortedMap(new TreeMap<>(represents));
  }

  /** Returns a claim whose id is computed from all the rest and the document's digest. */
  public static Claim of(
      DocumentId document,
      Digest digest,
      Proposition proposition,
      Factuality factuality,
      Attribution attribution,
      Map<EntityId, EntityId> represents,
      Grounds grounds) {
    // Record texts are built from enums, ids, strings and sorted collections: stable everywhere.
    String content =
        String.join(
            "\n",
            digest.hex(),
            proposition.toString(),
            factuality.toString(),
            attribution.toString(),
            grounds.evidence().span().toString());
    return new Claim(
        new ClaimId("c" + Digest.of(content).first(16)),
        document,
        proposition,
        factuality,
        attribution,
        new TreeMap<>(represents),
        grounds);
  }

  public ClaimType type() {
    return proposition.type();
  }

  @Override
  public int compareTo(Claim other) {
    return ORDER.compare(this, other);
  }
}
