package org.pactwatch.reading.quote;

import java.util.List;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.stream.InOrder;
import org.pactwatch.reading.stream.Mention;

/**
 * Who spoke last, and whether a pronoun of saying may still mean him.
 *
 * @param speakers those who spoke last; none before anybody did
 * @param end where his saying ends
 * @param sure whether nobody else was named since, outside what is quoted
 */
record LastSpeaker(List<EntityId> speakers, int end, boolean sure) {
  private static final LastSpeaker NOBODY = new LastSpeaker(List.of(), 0, false);

  LastSpeaker {
    speakers = List.copyOf(speakers);
  }

  static LastSpeaker nobody() {
    return NOBODY;
  }

  /** Returns who spoke last, as known where the line reaches an offset. */
  LastSpeaker upTo(Line line, int offset) {
    boolean someoneElse =
        sure
            && end < offset
            && InOrder.within(line.namedPeople(), Mention::span, new Span(end, offset)).stream()
                .anyMatch(one -> !speakers.containsAll(one.entities()));
    return someoneElse ? new LastSpeaker(speakers, end, false) : this;
  }

  /** Returns who spoke last once this was said. */
  LastSpeaker after(Draft draft) {
    return draft.speakers().isEmpty()
        ? this
        : new LastSpeaker(draft.speakers(), draft.whole(draft.statement().parts()).end(), true);
  }

  /** Whom a pronoun of saying means, where nobody else can be meant. */
  List<EntityId> meantBy(List<EntityId> pronoun) {
    return sure && speakers.size() == 1 ? speakers : pronoun;
  }
}
