package org.pactwatch.ledger.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.model.claim.ClaimType;

/** What a decision says. Each kind has a name of its own, that of the command which makes it. */
public sealed interface Verdict {
  /** The word for its kind: {@code accept}. */
  String kind();

  /** The claims it is about, in its own order; none of an undoing. */
  List<ClaimMark> claims();

  /** Decides on one claim; the latest on a claim is in effect. */
  sealed interface OnClaim extends Verdict {
    ClaimMark claim();

    @Override
    default List<ClaimMark> claims() {
      return List.of(claim());
    }

    /** What it says, whoever says it and however its claim was read. */
    default String saying() {
      return kind();
    }
  }

  /** Decides which claims share a line; done in the order of deciding. */
  sealed interface OnLines extends Verdict {}

  /** The claim is right as it was read. */
  record Accept(ClaimMark claim) implements OnClaim {
    public Accept {
      claim = claim.anywhere();
    }

    @Override
    public String kind() {
      return "accept";
    }
  }

  /** Nobody says this here: the claim stays out of lines. */
  record Reject(ClaimMark claim) implements OnClaim {
    public Reject {
      claim = claim.anywhere();
    }

    @Override
    public String kind() {
      return "reject";
    }
  }

  /**
   * The words say something else than was read.
   *
   * @param type as it was read; where another reading says something else of the same words, the
   *     correction is of the sole claim of this type there
   */
  record Correct(ClaimMark claim, ClaimType type, Changes changes) implements OnClaim {
    public Correct {
      claim = claim.anywhere();
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(changes, "changes");
    }

    @Override
    public String kind() {
      return "correct";
    }

    @Override
    public String saying() {
      return changes.toString();
    }
  }

  /**
   * Some lines are one.
   *
   * @param lines the claims of each line as it was; the first line keeps its id; two or more
   */
  record Merge(List<List<ClaimMark>> lines) implements OnLines {
    public Merge {
      lines = lines.stream().map(one -> one.stream().sorted().distinct().toList()).toList();
      if (lines.size() < 2 || lines.stream().anyMatch(List::isEmpty)) {
        throw new IllegalArgumentException(
            "expected two lines or more with the claims of each, got " + lines);
      }
    }

    @Override
    public String kind() {
      return "merge";
    }

    @Override
    public List<ClaimMark> claims() {
      return lines.stream().flatMap(List::stream).toList();
    }
  }

  /**
   * Some claims of a line are about something else.
   *
   * @param apart the claims that leave, sorted
   * @param from those that stay, sorted
   */
  record Split(List<ClaimMark> apart, List<ClaimMark> from) implements OnLines {
    public Split {
      apart = apart.stream().sorted().distinct().toList();
      from = from.stream().sorted().distinct().toList();
      if (apart.isEmpty() || from.isEmpty() || apart.stream().anyMatch(from::contains)) {
        throw new IllegalArgumentException(
            "expected claims that leave and other claims that stay, got " + apart + " " + from);
      }
    }

    @Override
    public String kind() {
      return "split";
    }

    @Override
    public List<ClaimMark> claims() {
      return Stream.concat(apart.stream(), from.stream()).toList();
    }
  }

  /** Takes a decision back; what it had overtaken is in effect again. */
  record Undo(DecisionId decision) implements Verdict {
    public Undo {
      Objects.requireNonNull(decision, "decision");
    }

    @Override
    public String kind() {
      return "undo";
    }

    @Override
    public List<ClaimMark> claims() {
      return List.of();
    }
  }
}
