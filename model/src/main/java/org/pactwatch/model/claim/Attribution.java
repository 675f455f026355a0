package org.pactwatch.model.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.entity.EntityId;

/**
 * Whose word a claim is.
 *
 * @param speakers the outermost first; none where the outlet speaks in its own voice
 * @param cue what kind of saying: {@code announce}, {@code deny}, …
 * @param via agency, outlet, channel or medium that the document names
 * @param said when it was said or reported, where words tell
 */
public record Attribution(
    List<EntityId> speakers, Optional<String> cue, List<EntityId> via, Optional<TimeValue> said) {
  private static final Attribution OWN_VOICE =
      new Attribution(List.of(), Optional.empty(), List.of(), Optional.empty());

  public Attribution {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(said, "said");
  }

  /** The outlet's own voice. */
  public static Attribution ownVoice() {
    return OWN_VOICE;
  }
}
