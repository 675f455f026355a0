package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/**
 * Joins the sources of one line into chains. Words of source behind a saying ("…, he said,
 * according to X, quoted by Y") name its source; a saying inside what another one says has both
 * behind it, the outer first.
 */
final class ChainAssembler {
  private ChainAssembler() {}

  /** Returns the drafts with their whole chains, without those that only named a source. */
  static List<Draft> chained(Line line, List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    Optional<Draft> ahead = Optional.empty();
    for (Draft draft : drafts) {
      int behind = isOnlySource(draft) ? earlier(line, kept, draft) : -1;
      if (behind >= 0) {
        kept.set(behind, joined(kept.get(behind), draft));
      } else if (isRelay(draft)) {
        // "The agency, citing X, reports": the saying is still to come.
        ahead = Optional.of(draft);
      } else {
        kept.add(
            ahead
                .filter(relay -> sameSentence(line, relay, draft))
                .map(relay -> joined(draft, relay))
                .orElse(draft));
        ahead = Optional.empty();
      }
    }
    Sayings sayings = Sayings.of(kept);
    return kept.stream().map(draft -> nested(sayings, draft)).toList();
  }

  private static Draft joined(Draft saying, Draft source) {
    boolean cites =
        source
            .site()
            .source()
            .filter(phrase -> phrase.link() == SourcePhrase.Link.CITES)
            .isPresent();
    return cites
        ? saying.citing(source.speakers(), source.via())
        : saying.reportedBy(source.speakers(), source.via());
  }

  private static boolean isRelay(Draft draft) {
    return draft
        .site()
        .source()
        .filter(phrase -> phrase.link() != SourcePhrase.Link.SAYS)
        .isPresent();
  }

  /** Tells whether a cue may serve only to name the source of another saying. */
  private static boolean isOnlySource(Draft draft) {
    boolean mediumOnly = draft.speakers().isEmpty() && !draft.via().isEmpty();
    return isRelay(draft)
        || (draft.statement().trailing()
            && (draft.site().kind() == CueSite.Kind.SOURCE || mediumOnly));
  }

  /** The last saying of the same sentence that this source stands behind, or -1. */
  private static int earlier(Line line, List<Draft> kept, Draft source) {
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (sameSentence(line, kept.get(i), source)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean sameSentence(Line line, Draft one, Draft other) {
    int first = one.site().first();
    int second = other.site().first();
    return line.zone(first) == line.zone(second)
        && line.sentenceStart(first) == line.sentenceStart(second);
  }

  private static Draft nested(Sayings sayings, Draft draft) {
    List<Draft> around =
        sayings.around(draft.site().cue().span()).stream()
            .filter(other -> !other.site().equals(draft.site()))
            .sorted(Comparator.comparingInt((Draft other) -> other.whole(List.of()).length()))
            .toList();
    if (around.isEmpty()) {
      return draft;
    }
    List<EntityId> speakers = new ArrayList<>();
    List<EntityId> via = new ArrayList<>();
    around.stream()
        .sorted(
            Comparator.comparingInt(
                (Draft other) -> -other.statement().parts().stream().mapToInt(Span::length).sum()))
        .forEach(
            outer -> {
              outer.speakers().stream().filter(id -> !speakers.contains(id)).forEach(speakers::add);
              outer.via().stream().filter(id -> !via.contains(id)).forEach(via::add);
            });
    return draft.reportedBy(speakers, via);
  }
}
