package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pactwatch.reading.stream.Cue;
import org.pactwatch.syntax.Upos;

/** Finds the cues of a line: verbs of saying in a form that speaks, and words of source. */
final class CueFinder {
  private static final int LONGEST_GAP = 5;

  private final CueLexicon lexicon;

  CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the line's cues in order. */
  List<CueSite> in(Line line) {
    List<CueSite> sites = new ArrayList<>();
    for (int word = 0; word < line.size(); word++) {
      int from = word;
      Optional<CueSite> site = source(line, word).or(() -> verb(line, from));
      if (site.isPresent()) {
        sites.add(site.get());
        word = Math.max(word, site.get().last() - 1);
      }
    }
    return sites;
  }

  private Optional<CueSite> source(Line line, int word) {
    if (line.mention(word).isPresent()) {
      return Optional.empty();
    }
    for (SourcePhrase phrase : lexicon.sources()) {
      if (line.matches(word, phrase.words())) {
        int last = word + phrase.words().size();
        Cue cue = new Cue(line.span(word, last), phrase.name(), phrase.stance());
        return Optional.of(
            new CueSite(
                word,
                last,
                CueSite.Kind.SOURCE,
                Optional.empty(),
                Optional.of(phrase),
                OptionalInt.empty(),
                cue));
      }
    }
    return Optional.empty();
  }

  private Optional<CueSite> verb(Line line, int word) {
    List<CueVerb> candidates = lexicon.verbs(line.word(word).lemma());
    if (candidates.isEmpty() || line.mention(word).isPresent()) {
      return Optional.empty();
    }
    Optional<Group> group = group(line, word);
    if (group.isEmpty()) {
      return Optional.empty();
    }
    Clitics clitics = clitics(line, group.get());
    for (CueVerb candidate : candidates) {
      int tail = tail(line, group.get().last(), candidate.tail());
      if (tail < 0 || candidate.reflexive() != clitics.reflexive()) {
        continue;
      }
      Optional<CueVerb.Meaning> meaning =
          clitics.negated() ? candidate.negated() : Optional.of(candidate.meaning());
      if (meaning.isEmpty()) {
        return Optional.empty();
      }
      boolean passive = group.get().kind() == CueSite.Kind.PASSIVE;
      CueSite.Kind kind = passive && candidate.reflexive() ? CueSite.Kind.VERB : group.get().kind();
      Cue cue =
          new Cue(
              line.span(group.get().first(), tail), meaning.get().name(), meaning.get().stance());
      return Optional.of(
          new CueSite(
              group.get().first(),
              tail,
              kind,
              Optional.of(candidate),
              Optional.empty(),
              inverted(line, group.get()),
              cue));
    }
    return Optional.empty();
  }

  /** The words that make up the verb, from auxiliary or carrier to the verb itself. */
  private Optional<Group> group(Line line, int word) {
    if (line.isInfinitive(word)) {
      return carried(line, word);
    }
    if (line.isParticiple(word, "Pres")) {
      return Optional.of(new Group(word, word + 1, CueSite.Kind.GERUND));
    }
    boolean mayBeFinite = lexicon.grammar().finite().contains(line.form(word));
    if ((line.isFinite(word) && !line.isAny(word, lexicon.grammar().auxiliary()))
        || (mayBeFinite && line.isVerb(word))) {
      Optional<Group> compound = compound(line, word);
      return compound.isPresent()
          ? compound
          : Optional.of(new Group(word, inversionEnd(line, word), CueSite.Kind.VERB));
    }
    return line.isParticiple(word, "Past") ? compound(line, word) : Optional.empty();
  }

  private Optional<Group> compound(Line line, int participle) {
    boolean passive = false;
    int auxiliary = -1;
    for (int at = participle - 1; at >= 0 && participle - at <= LONGEST_GAP + 1; at--) {
      if (line.zone(at) != line.zone(participle)) {
        break;
      }
      if (line.isVerb(at) && line.isAny(at, lexicon.grammar().auxiliary())) {
        passive |= auxiliary < 0 && line.isAny(at, lexicon.grammar().passive());
        auxiliary = at;
        if (line.isFinite(at)) {
          return Optional.of(
              new Group(at, participle + 1, passive ? CueSite.Kind.PASSIVE : CueSite.Kind.VERB));
        }
      } else if (!mayStandInside(line, at)) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean mayStandInside(Line line, int word) {
    return line.upos(word) == Upos.ADV
        || line.time(word).isPresent()
        || line.upos(word) == Upos.PART
        || isInvertedPronoun(line, word)
        || (line.isPunctuation(word) && line.form(word).equals("-"));
  }

  /** "wanted to say" says; "to say" alone does not. */
  private Optional<Group> carried(Line line, int infinitive) {
    int before = infinitive - 1;
    while (before >= 0 && isClitic(line, before)) {
      before--;
    }
    for (List<String> carrier : lexicon.carriers()) {
      int start = before - carrier.size() + 1;
      if (start < 0 || !line.matches(start, carrier)) {
        continue;
      }
      Optional<Group> group = group(line, start);
      if (group.isPresent()) {
        return Optional.of(new Group(group.get().first(), infinitive + 1, group.get().kind()));
      }
    }
    return Optional.empty();
  }

  private int tail(Line line, int from, List<String> tail) {
    int at = from;
    if (!tail.isEmpty()) {
      while (at < line.size() && line.upos(at) == Upos.ADV && !line.matches(at, tail)) {
        at++;
      }
    }
    return line.matches(at, tail) ? at + tail.size() : -1;
  }

  private Clitics clitics(Line line, Group group) {
    boolean reflexive = false;
    boolean negated = false;
    for (int at = group.first() - 1; at >= 0 && isClitic(line, at); at--) {
      reflexive |= line.isAny(at, lexicon.grammar().reflexive());
      negated |= line.isAny(at, lexicon.grammar().negation());
    }
    return new Clitics(reflexive, negated);
  }

  boolean isClitic(Line line, int word) {
    boolean little = line.upos(word) == Upos.PRON || line.upos(word) == Upos.ADV;
    boolean negation = line.isAny(word, lexicon.grammar().negation());
    boolean reflexive = line.isAny(word, lexicon.grammar().reflexive());
    boolean subject = lexicon.grammar().subjects().contains(line.form(word));
    boolean linking =
        line.isAny(word, lexicon.grammar().relative())
            || line.isAny(word, lexicon.grammar().clause());
    return negation || reflexive || (little && !subject && !linking);
  }

  private int inversionEnd(Line line, int verb) {
    int end = verb + 1;
    while (end < line.size()
        && end <= verb + 2
        && (isInvertedPronoun(line, end) || line.form(end).equals("-"))) {
      end++;
    }
    return end;
  }

  private OptionalInt inverted(Line line, Group group) {
    for (int at = group.first() + 1; at < group.last(); at++) {
      if (isInvertedPronoun(line, at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isInvertedPronoun(Line line, int word) {
    int start = line.word(word).start();
    String form = line.form(word);
    int hyphen = form.lastIndexOf('-');
    boolean hyphened = hyphen >= 0 || (start > 0 && line.text().charAt(start - 1) == '-');
    return hyphened && lexicon.grammar().subjects().contains(form.substring(hyphen + 1));
  }

  private record Group(int first, int last, CueSite.Kind kind) {}

  private record Clitics(boolean reflexive, boolean negated) {}
}
