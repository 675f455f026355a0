package org.pactwatch.gazetteer.name;

import java.util.Comparator;
import java.util.List;
import org.pactwatch.model.entity.EntityId;

/** All names of one language, found in a text as {@link PhraseIndex} finds phrases. */
public final class NameIndex {
  private static final Comparator<Sense> ORDER =
      Comparator.comparing(Sense::id).thenComparing(Sense::form);

  private final PhraseIndex<Sense> phrases;

  private NameIndex(PhraseIndex<Sense> phrases) {
    this.phrases = phrases;
  }

  /** Returns the names in a text, in order. */
  public List<NameMatch> find(CharSequence text) {
    return find(Words.of(text));
  }

  /** Returns the names among words that were made before, in order. */
  public List<NameMatch> find(Words words) {
    return phrases.find(words).stream()
        .map(match -> new NameMatch(match.span(), match.values().stream().sorted(ORDER).toList()))
        .toList();
  }

  /** Gathers names. Not safe to share. */
  public static final class Builder {
    private final PhraseIndex.Builder<Sense> phrases = new PhraseIndex.Builder<>();

    /** Adds one spelling of a name; one without letters or digits adds nothing. */
    public Builder add(String spelling, CaseRule rule, NameForm form, EntityId id) {
      phrases.add(spelling, rule, new Sense(form, id));
      return this;
    }

    /** Ends the gathering; the builder starts anew. */
    public NameIndex build() {
      return new NameIndex(phrases.build());
    }
  }
}
