package org.pactwatch.ledger.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.entity.EntityId;

/**
 * What a decision knows a claim by: the document's bytes, and a print of its words and of what they
 * say. It holds while a reading says the same of the same words, however the claim was found and
 * whatever its id; it holds no word of the text, so that a text can be forgotten without it.
 *
 * <p>Prints itself as {@code digest:print}, or {@code digest:print:about}.
 *
 * @param document the digest of the document's bytes
 * @param print 32 hexadecimal digits of a hash over the words and what they say
 * @param about 8 hexadecimal digits of a hash over the one participant whom the line is about,
 *     where the claim stands in a line for each of several; else absent
 */
public record ClaimMark(Digest document, String print, Optional<String> about)
    implements Comparable<ClaimMark> {
  private static final Pattern SHAPE =
      Pattern.compile("([0-9a-f]{64}):([0-9a-f]{32})(?::([0-9a-f]{8}))?");

  public ClaimMark {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(about, "about");
    if (!SHAPE.matcher(printed(document, print, about)).matches()) {
      throw unlike(printed(document, print, about));
    }
  }

  /**
   * Marks a claim as it was read.
   *
   * @param document the digest of the document it stands in
   */
  public static ClaimMark of(Claim claim, Digest document) {
    return new ClaimMark(document, Digest.of(said(claim)).first(32), Optional.empty());
  }

  /**
   * Reads a mark as it prints itself.
   *
   * @throws IllegalArgumentException if the text is none, telling what was expected
   */
  public static ClaimMark parse(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      throw unlike(text);
    }
    return new ClaimMark(
        new Digest(shape.group(1)), shape.group(2), Optional.ofNullable(shape.group(3)));
  }

  /** The same claim where it stands for one of several participants. */
  public ClaimMark about(EntityId participant) {
    return new ClaimMark(document, print, Optional.of(aboutOf(participant)));
  }

  /** The same claim wherever it stands. */
  public ClaimMark anywhere() {
    return new ClaimMark(document, print, Optional.empty());
  }

  /** Tells whether this participant is the one it is about, or whether it is about all. */
  boolean isAbout(Optional<EntityId> participant) {
    return about.isEmpty() || about.equals(participant.map(ClaimMark::aboutOf));
  }

  private static String aboutOf(EntityId participant) {
    return Digest.of(participant.toString()).first(8);
  }

  /**
   * The words and all that a reviewer judges. Rule, cue and offsets are left out: another rule that
   * finds the same in the same words is no reason to ask a reviewer again.
   */
  private static String said(Claim claim) {
    Details details = claim.proposition().details();
    return String.join(
        "\n",
        List.of(
            claim.type().toString(),
            claim.proposition().act().toString(),
            claim.proposition().roles().byRole().toString(),
            details.items().toString(),
            details
                .quantity()
                .map(one -> one.least() + " " + one.most() + " " + one.unit())
                .orElse(""),
            details.instrument().map(EntityId::toString).orElse(""),
            details.kind().map(Object::toString).orElse(""),
            details.place().map(EntityId::toString).orElse(""),
            claim.proposition().time().map(TimeValue::value).orElse(""),
            claim.attribution().said().map(TimeValue::value).orElse(""),
            claim.factuality().status().toString(),
            claim.factuality().certainty().toString(),
            claim.factuality().polarity().toString(),
            claim.attribution().speakers().toString(),
            claim.attribution().via().toString(),
            claim.grounds().evidence().exact()));
  }

  private static IllegalArgumentException unlike(String text) {
    return new IllegalArgumentException(
        "expected a claim as digest:print or digest:print:about, got \"" + text + "\"");
  }

  private static String printed(Digest document, String print, Optional<String> about) {
    return document.hex() + ":" + print + about.map(one -> ":" + one).orElse("");
  }

  @Override
  public int compareTo(ClaimMark other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return printed(document, print, about);
  }
}
