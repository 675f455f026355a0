package org.pactwatch.ledger.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.State;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Attribution;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Factuality;
import org.pactwatch.model.claim.Grounds;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.claim.Proposition;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Roles;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/** Readings whose claims rest on words that stand in their text, as those of real readings do. */
final class Readings {
  private Readings() {}

  /** A reading with one claim for each word of the text that is written in capitals. */
  static ArticleReading of(String document, String original, String version) {
    DocumentId id = new DocumentId(document);
    Digest digest = Digest.of(original);
    Article article = new Article(id, digest, Medium.TEXT, original, Declared.nothing());
    List<Claim> claims =
        java.util.regex.Pattern.compile("\\b[A-Z]{3}\\b")
            .matcher(original)
            .results()
            .map(found -> claim(id, digest, original, new Span(found.start(), found.end())))
            .toList();
    Span all = new Span(0, original.length());
    return new ArticleReading(
        article,
        version,
        State.KEPT,
        Samples.header("2031-05-29", "outlet:dawn"),
        new Annotations(
            List.of(new Annotations.Section(all, original, "body")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        claims,
        List.of());
  }

  private static Claim claim(DocumentId id, Digest digest, String original, Span words) {
    Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
    roles.put(Role.PARTICIPANT, List.of(EntityId.state(words.of(original))));
    return Claim.of(
        id,
        digest,
        new Proposition(
            ClaimType.MEETING,
            Act.MEET,
            new Roles(roles),
            new Details(
                List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty()),
        new Factuality(Status.DONE, Certainty.CERTAIN, Polarity.POSITIVE),
        new Attribution(List.of(), Optional.empty(), List.of(), Optional.empty()),
        Map.of(),
        new Grounds(
            Evidence.of(original, words, words.of(original)), List.of(), "test:meeting/capitals"));
  }
}
