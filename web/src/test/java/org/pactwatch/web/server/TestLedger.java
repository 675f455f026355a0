package org.pactwatch.web.server;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Article;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.query.Ledger;
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
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/**
 * A small ledger of invented articles, some of whose words would harm a page that took them as they
 * are.
 */
final class TestLedger {
  /** Would run where it is not escaped. */
  static final String SCRIPT = "<script>alert('x')</script>";

  private static final String NAME = "\"><img src=x onerror=alert(1)>";

  private TestLedger() {}

  static void make(Path file) {
    try (Ledger ledger = Ledger.open(file, Mode.WRITE, Background.none())) {
      ledger.record(
          reading("first", "Ostravie livre des chars. " + SCRIPT, "2031-05-02", Status.DONE));
      ledger.record(
          reading(
              "folder/second & \"third\"",
              "Ostravie nie livrer des chars.",
              "2031-05-09",
              Status.DENIED));
    }
  }

  private static ArticleReading reading(String name, String text, String day, Status status) {
    DocumentId id = new DocumentId(name);
    Digest digest = Digest.of(text);
    Span words = new Span(0, text.indexOf('.') + 1);
    Span all = new Span(0, text.length());
    Annotations annotations =
        new Annotations(
            List.of(new Annotations.Section(all, text, "body")),
            List.of(),
            List.of(
                new Annotations.Mention(
                    new Span(0, 8), "name", List.of(EntityId.text(NAME)), Optional.empty())),
            List.of(),
            List.of(),
            List.of(new Annotations.Remark(words, "office-contradicts-name", SCRIPT)));
    List<Claim> claims = new ArrayList<>();
    claims.add(claim(id, digest, text, words, status));
    return new ArticleReading(
        new Article(id, digest, Medium.TEXT, text, Declared.nothing()),
        "1",
        State.KEPT,
        new Header(
            Optional.of(new Published(LocalDate.parse(day), Published.Basis.GIVEN)),
            Optional.of(EntityId.text(NAME)),
            List.of(),
            Optional.of("fr")),
        annotations,
        claims,
        List.of());
  }

  private static Claim claim(DocumentId id, Digest digest, String text, Span words, Status status) {
    Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
    roles.put(Role.SUPPLIER, List.of(EntityId.state("BLR")));
    roles.put(Role.RECIPIENT, List.of(EntityId.text(NAME)));
    return Claim.of(
        id,
        digest,
        new Proposition(
            ClaimType.TRANSFER, Act.DELIVER, new Roles(roles), Details.none(), Optional.empty()),
        new Factuality(status, Certainty.CERTAIN, Polarity.POSITIVE),
        new Attribution(
            List.of(EntityId.text(SCRIPT)), Optional.empty(), List.of(), Optional.empty()),
        Map.of(),
        new Grounds(Evidence.of(text, words, words.of(text)), List.of(), "test:transfer"));
  }
}
