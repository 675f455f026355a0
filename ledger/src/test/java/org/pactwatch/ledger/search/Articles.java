package org.pactwatch.ledger.search;

import java.util.List;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.Annotations.Section;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.State;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.text.Span;

/** Invented articles: a title, an empty line and a body. */
final class Articles {
  private Articles() {}

  static String original(String title, String body) {
    return title + "\n\n" + body + "\n";
  }

  static ArticleReading reading(String id, String title, String body) {
    return reading(id, title, body, Samples.header("2031-05-01", "outlet:dawn"), List.of());
  }

  /** An article that tells of a delivery from Orsenna to Vardan. */
  static ArticleReading withClaim(String id, String day, String body) {
    return withClaim(id, day, body, "VAR");
  }

  /** An article that tells of a delivery from Orsenna to a state. */
  static ArticleReading withClaim(String id, String day, String body, String recipient) {
    Claim claim =
        Samples.claim(id, ClaimType.TRANSFER, Act.DELIVER)
            .role(Role.SUPPLIER, "ORS")
            .role(Role.RECIPIENT, recipient)
            .held(day)
            .build();
    return reading(id, "Des chars", body, Samples.header(day, "outlet:dawn"), List.of(claim));
  }

  static ArticleReading reading(
      String id, String title, String body, Header header, List<Claim> claims) {
    String original = original(title, body);
    Span titleSpan = new Span(0, title.length());
    Span bodySpan = new Span(title.length() + 2, title.length() + 2 + body.length());
    return reading(
        id,
        original,
        header,
        List.of(new Section(titleSpan, title, "title"), new Section(bodySpan, body, "body")),
        claims);
  }

  /** An article as it came, with the lines that were found in it. */
  static ArticleReading reading(String id, String original, List<Section> sections) {
    return reading(id, original, Header.nothing(), sections, List.of());
  }

  private static ArticleReading reading(
      String id, String original, Header header, List<Section> sections, List<Claim> claims) {
    Annotations annotations =
        new Annotations(sections, List.of(), List.of(), List.of(), List.of(), List.of());
    return new ArticleReading(
        Samples.article(id, original),
        "engine 1",
        State.KEPT,
        header,
        annotations,
        claims,
        List.of());
  }
}
