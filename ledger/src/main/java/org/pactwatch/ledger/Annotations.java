package org.pactwatch.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.model.claim.TimeValue;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;

/**
 * What a reading found in an article besides its claims, for people to look at. All spans are into
 * the original text.
 *
 * @param sections the lines of the clean text, in order
 * @param cuts what was set apart, in order
 * @param mentions what is named, in order
 * @param times time expressions, in order
 * @param quotes what is said by whom, in order
 * @param remarks what a reader should know, in order
 */
public record Annotations(
    List<Section> sections,
    List<Cut> cuts,
    List<Mention> mentions,
    List<Time> times,
    List<Quote> quotes,
    List<Remark> remarks) {
  private static final Annotations NONE =
      new Annotations(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Annotations {
    sections = List.copyOf(sections);
    cuts = List.copyOf(cuts);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    quotes = List.copyOf(quotes);
    remarks = List.copyOf(remarks);
  }

  /** The annotations of an article in which nothing was found. */
  public static Annotations none() {
    return NONE;
  }

  /**
   * One line of the clean text.
   *
   * @param span where it stands
   * @param text as a reader sees it
   * @param part what it is to the article: {@code title}, {@code lead}, {@code body}, …
   */
  public record Section(Span span, String text, String part) {
    public Section {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(part, "part");
    }
  }

  /**
   * A part that was set apart, not deleted.
   *
   * @param span where it stands
   * @param reason why: {@code menu}, {@code advertisement}, …
   * @param rule the rule that said so
   */
  public record Cut(Span span, String reason, String rule) {
    public Cut {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(rule, "rule");
    }
  }

  /**
   * Words that name something.
   *
   * @param span where
   * @param form how: {@code name}, {@code title}, {@code pronoun}, …
   * @param entities what is named
   * @param represents the state or body that a named person stood for
   */
  public record Mention(
      Span span, String form, List<EntityId> entities, Optional<EntityId> represents) {
    public Mention {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(represents, "represents");
      entities = List.copyOf(entities);
    }
  }

  /**
   * Words that tell a time.
   *
   * @param span where
   * @param type TIMEX3's type, in lower case
   * @param value what they resolve to; absent without an honest anchor
   * @param rule the rule that read them
   */
  public record Time(Span span, String type, Optional<TimeValue> value, String rule) {
    public Time {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(rule, "rule");
    }
  }

  /**
   * What someone says.
   *
   * @param kind {@code direct}, {@code indirect} or {@code mixed}
   * @param parts what is said; more than one where the cue breaks it
   * @param cue where the words of saying stand
   * @param cueName what kind of saying: {@code announce}, …
   * @param speakers whose word it is, the outermost first
   * @param via agency, outlet, channel or medium it came through
   * @param rule the rule that found it
   */
  public record Quote(
      String kind,
      List<Span> parts,
      Optional<Span> cue,
      Optional<String> cueName,
      List<EntityId> speakers,
      List<EntityId> via,
      String rule) {
    public Quote {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(cue, "cue");
      Objects.requireNonNull(cueName, "cueName");
      Objects.requireNonNull(rule, "rule");
      parts = List.copyOf(parts);
      speakers = List.copyOf(speakers);
      via = List.copyOf(via);
    }
  }

  /**
   * Something a reader of the article should know.
   *
   * @param span where
   * @param code what kind of remark: {@code office-contradicts-name}
   * @param message what is odd, in one sentence
   */
  public record Remark(Span span, String code, String message) {
    public Remark {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(message, "message");
    }
  }
}
