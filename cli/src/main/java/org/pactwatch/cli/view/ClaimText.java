package org.pactwatch.cli.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Quantity;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Pages;
import org.pactwatch.model.entity.EntityId;

/** A claim for people: what, who says so, and the words. */
public final class ClaimText {
  private final Labels labels;
  private final Context context;
  private final Function<DocumentId, Optional<ArticleReading>> documents;

  /**
   * Makes texts of claims.
   *
   * @param documents readings by document, for the words around evidence
   */
  public ClaimText(
      Labels labels, Marks marks, Function<DocumentId, Optional<ArticleReading>> documents) {
    this.labels = labels;
    this.context = new Context(marks);
    this.documents = documents;
  }

  /** Returns the claim's first line: id, type, act and how far it has come. */
  public static String title(Claim claim) {
    return String.join(
        "  ",
        claim.id().value(),
        claim.type() + " " + claim.proposition().act(),
        claim.factuality().status().toString(),
        claim.factuality().certainty().toString(),
        claim.factuality().polarity().toString());
  }

  /** Returns all that a claim says, one fact a line. */
  public String facts(Claim claim) {
    Fields fields = new Fields();
    claim
        .proposition()
        .roles()
        .byRole()
        .forEach((role, ids) -> fields.add(role.toString(), participants(claim, ids)));
    Details details = claim.proposition().details();
    fields.add("item", labels.of(details.items()));
    fields.add("quantity", details.quantity().map(Quantity::expression));
    fields.add("instrument", details.instrument().map(labels::of));
    fields.add("kind", details.kind());
    fields.add("place", details.place().map(labels::of));
    fields.add("time", claim.proposition().time().map(ClaimText::time));
    return fields.text();
  }

  /** Returns whose word a claim is and the words, with why it was made. */
  public String grounds(SourcedClaim sourced) {
    Claim claim = sourced.claim();
    Fields fields = new Fields();
    fields.add(
        "speakers",
        claim.attribution().speakers().isEmpty()
            ? "none: the outlet's own voice"
            : claim.attribution().speakers().stream()
                .map(labels::of)
                .collect(Collectors.joining(", whom tells ")));
    fields.add("cue", claim.attribution().cue());
    fields.add("via", labels.of(claim.attribution().via()));
    fields.add("said", claim.attribution().said().map(ClaimText::time));
    fields.add("document", source(claim.document(), sourced.header()));
    fields.add("rule", claim.grounds().rule());
    Optional<ArticleReading> reading = documents.apply(claim.document());
    fields.add("words", evidence(claim.grounds().evidence(), reading));
    for (Evidence further : claim.grounds().also()) {
      fields.add("also", evidence(further, reading));
    }
    return fields.text();
  }

  private String evidence(Evidence evidence, Optional<ArticleReading> reading) {
    return evidence.span().start()
        + "–"
        + evidence.span().end()
        + page(evidence, reading)
        + "  "
        + context.of(evidence, reading);
  }

  private static String page(Evidence evidence, Optional<ArticleReading> reading) {
    return reading
        .map(ArticleReading::article)
        .map(one -> Pages.at(one.medium(), one.original(), evidence.span().start()))
        .filter(OptionalInt::isPresent)
        .map(page -> ", page " + page.getAsInt())
        .orElse("");
  }

  private String participants(Claim claim, List<EntityId> ids) {
    Map<EntityId, EntityId> represents = claim.represents();
    return ids.stream()
        .map(
            id ->
                represents.containsKey(id)
                    ? labels.of(id) + " for " + labels.of(represents.get(id))
                    : labels.of(id))
        .collect(Collectors.joining(", "));
  }

  private String source(DocumentId document, Header header) {
    return document
        + header.published().map(day -> ", published " + day.day()).orElse(", day unknown")
        + header.outlet().map(outlet -> ", " + labels.of(outlet)).orElse("");
  }

  private static String time(TimeValue time) {
    return time.value()
        + "  "
        + time.precision()
        + ", «"
        + time.expression()
        + "», anchor "
        + time.anchor();
  }
}
