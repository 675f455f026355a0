package org.pactwatch.ledger.line;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Claims of one subject within one stretch of time. Most lines are one part; people may put several
 * together. Sorts by subject, then by what its id is made of besides.
 *
 * @param subject what it is about
 * @param bucket what tells this stretch from the subject's others
 * @param claims each with the reason why computing put it here
 * @param apart the names of the rulings that set it apart, each behind a blank; mostly empty
 * @param ruled what people ruled of it, one sentence each
 */
record Part(
    Subject subject, String bucket, List<LineClaim> claims, String apart, List<String> ruled)
    implements Comparable<Part> {
  private static final Comparator<Part> ORDER =
      Comparator.comparing(Part::subject).thenComparing(Part::bucket).thenComparing(Part::apart);

  Part {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(bucket, "bucket");
    Objects.requireNonNull(apart, "apart");
    claims = List.copyOf(claims);
    ruled = List.copyOf(ruled);
  }

  LineId id() {
    return LineId.of(subject, bucket + apart);
  }

  Part with(String sentence) {
    return new Part(
        subject, bucket, claims, apart, Stream.concat(ruled.stream(), Stream.of(sentence)).toList());
  }

  /** Its claims, the reason of each followed by what people ruled. */
  Stream<LineClaim> told() {
    String sentences = ruled.isEmpty() ? "" : " " + String.join(" ", ruled);
    return claims.stream().map(one -> new LineClaim(one.sourced(), one.reason() + sentences));
  }

  @Override
  public int compareTo(Part other) {
    return ORDER.compare(this, other);
  }
}
