package org.pactwatch.ledger.line;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Claims of one subject within one stretch of time. Most lines are one part; people may put several
 * together. Sorts by subject, then by stretch, then by id.
 *
 * @param id of the line that begins with it
 * @param subject what it is about
 * @param bucket what tells this stretch from the subject's others
 * @param claims each with the reason why computing put it here
 * @param ruled what people ruled of it
 */
record Part(LineId id, Subject subject, String bucket, List<LineClaim> claims, Ruled ruled)
    implements Comparable<Part> {
  private static final Comparator<Part> ORDER =
      Comparator.comparing(Part::subject).thenComparing(Part::bucket).thenComparing(Part::id);

  Part {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(bucket, "bucket");
    Objects.requireNonNull(ruled, "ruled");
    claims = List.copyOf(claims);
  }

  /** A part whose id is made of all that tells it from others. */
  static Part of(Subject subject, String bucket, List<LineClaim> claims, Ruled ruled) {
    return new Part(LineId.of(subject, bucket + ruled.apart()), subject, bucket, claims, ruled);
  }

  /** The same under an id that it had as part of more. */
  Part as(LineId other) {
    return new Part(other, subject, bucket, claims, ruled);
  }

  /** The same, put together with others. */
  Part with(String sentence) {
    return new Part(id, subject, bucket, claims, ruled.and("", sentence));
  }

  /** The same, set apart from others. */
  Part apart(String suffix, String sentence) {
    return of(subject, bucket, claims, ruled.and(suffix, sentence));
  }

  /** Its claims, the reason of each followed by what people ruled. */
  Stream<LineClaim> told() {
    return claims.stream()
        .map(one -> new LineClaim(one.sourced(), one.reason() + ruled.sentences()));
  }

  @Override
  public int compareTo(Part other) {
    return ORDER.compare(this, other);
  }

  /**
   * What people ruled of a part.
   *
   * @param apart what that adds to what its id is made of; empty where it was not set apart
   * @param sentences each behind a blank
   */
  record Ruled(String apart, String sentences) {
    static final Ruled NOTHING = new Ruled("", "");

    private Ruled and(String suffix, String sentence) {
      return new Ruled(apart + suffix, sentences + " " + sentence);
    }
  }
}
