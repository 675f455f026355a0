package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.pactwatch.reading.stream.Cue;
import org.pactwatch.reading.stream.Stance;

/** Finds the cues of a line: verbs of saying in a form that speaks, and words of source. */
final class CueFinder {
  private static final int FEWEST_WORDS = 3;
  private static final String STOPS = "?!….";
  private static final CueVerb.Meaning SAYS = new CueVerb.Meaning("say", Stance.ASSERTS);

  private final CueLexicon lexicon;
  private final NounPhrases phrases;
  private final CueGroups groups;
  private final CueTails tails;

  CueFinder(CueLexicon lexicon, NounPhrases phrases, CueGroups groups) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.groups = groups;
    this.tails = new CueTails(lexicon.grammar(), phrases);
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
      int last = word + phrase.words().size();
      if (line.matches(word, phrase.words()) && leads(line, word, last, phrase)) {
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

  private boolean leads(Line line, int word, int last, SourcePhrase phrase) {
    boolean relative =
        phrase.link() == SourcePhrase.Link.SAYS
            && phrase.ahead().isEmpty()
            && last < line.size()
            && line.isAny(last, lexicon.grammar().pronouns());
    if (relative) {
      return true;
    }
    boolean first = word - line.sentenceStart(word) <= 1;
    boolean verb = line.isFinite(word) || line.isInfinitive(word);
    if ((phrase.onlyPeople() && !first) || (phrase.link() == SourcePhrase.Link.CITED && verb)) {
      return false;
    }
    return phrase.ahead().isEmpty()
        || (last < line.size()
            && line.isAny(last, phrase.ahead())
            && (word == line.sentenceStart(word) || line.isPunctuation(word - 1)));
  }

  private Optional<CueSite> verb(Line line, int word) {
    boolean mayBeVerb =
        line.isVerb(word) || lexicon.grammar().homographs().containsKey(line.form(word));
    if (!mayBeVerb && lexicon.verbs(line.word(word).lemma()).isEmpty()) {
      return Optional.empty();
    }
    String mistaken = lexicon.grammar().homographs().getOrDefault(line.form(word), "");
    boolean isHomograph = !mistaken.isEmpty() && !line.isVerb(word) && mayBePredicate(line, word);
    List<CueVerb> candidates = lexicon.verbs(isHomograph ? mistaken : line.word(word).lemma());
    Optional<CueGroup> group =
        line.mention(word).isPresent() ? Optional.empty() : groups.at(line, word);
    if (isHomograph) {
      group = Optional.of(new CueGroup(word, word + 1, CueSite.Kind.VERB));
    }
    if (group.isEmpty()) {
      return Optional.empty();
    }
    Clitics clitics = clitics(line, group.get());
    Optional<CueSite> known = known(line, candidates, group.get(), clitics);
    return known.isPresent() || clitics.negated()
        ? known
        : incise(line, word, group.get(), clitics);
  }

  /** Behind a noun, a name or a pronoun a form that the tagger took for a noun may be a verb. */
  private boolean mayBePredicate(Line line, int word) {
    if (word == 0) {
      return false;
    }
    return line.mention(word - 1).isPresent()
        || line.isComma(word - 1)
        || switch (line.upos(word - 1)) {
          case NOUN, PROPN, PRON, ADJ -> true;
          default -> lexicon.grammar().negation().contains(line.form(word - 1));
        };
  }

  /** Any verb between a quotation and who spoke it tells that he spoke: "…", smiles X. */
  private Optional<CueSite> incise(Line line, int word, CueGroup group, Clitics clitics) {
    int start = start(line, group);
    boolean bare = start == group.first() || clitics.reflexive();
    if (group.kind() != CueSite.Kind.VERB || !bare || start == 0) {
      return Optional.empty();
    }
    OptionalInt inverted = groups.inverted(line, group);
    boolean comma = line.isComma(start - 1);
    boolean person =
        inverted.isPresent()
            && !lexicon.grammar().nobody().contains(bareForm(line, inverted.getAsInt()))
            && comma
            && group.last() < line.size()
            && line.isPunctuation(group.last());
    boolean quoted =
        line.zone(word) == Line.OUTSIDE
            && endingNear(line, start).stream().anyMatch(one -> endsBefore(line, one, start))
            && (person
                || phrases.source(line, group.last()).isPresent()
                || phrases.anyone(line, group.last()).isPresent());
    boolean insideQuotation = line.zone(word) != Line.OUTSIDE && person;
    if (!quoted && !insideQuotation) {
      return Optional.empty();
    }
    CueVerb verb =
        new CueVerb(
            clitics.reflexive(),
            Set.of(),
            line.word(word).lemma(),
            List.of(),
            SAYS,
            Optional.empty(),
            Set.of(Frame.DIRECT));
    return Optional.of(site(line, group, group.last(), group.kind(), verb, SAYS));
  }

  private int start(Line line, CueGroup group) {
    int start = group.first();
    while (start > 0 && groups.isClitic(line, start - 1)) {
      start--;
    }
    return start;
  }

  private static List<Quotation> endingNear(Line line, int word) {
    int from = line.span(Math.max(0, word - 2)).start();
    return line.quotationsEnding(from, line.span(word).start());
  }

  /** Tells whether a quotation of some words ends right before a word, with a comma or a stop. */
  private static boolean endsBefore(Line line, Quotation quotation, int word) {
    int last = line.wordAt(quotation.outside().end());
    boolean comma = last == word - 1 && line.isComma(last);
    boolean stop =
        last == word && STOPS.indexOf(line.text().charAt(quotation.inside().end() - 1)) >= 0;
    return (comma || stop) && quotation.wordCount(line.text()) >= FEWEST_WORDS;
  }

  private static String bareForm(Line line, int word) {
    String form = line.form(word);
    return form.substring(form.lastIndexOf('-') + 1);
  }

  private Optional<CueSite> known(
      Line line, List<CueVerb> candidates, CueGroup group, Clitics clitics) {
    for (CueVerb candidate : candidates) {
      int tail = tails.end(line, group.last(), candidate);
      boolean fits =
          (candidate.reflexive() == clitics.reflexive() || clitics.ambiguous())
              && (candidate.clitic().isEmpty() || clitics.forms().containsAll(candidate.clitic()));
      if (tail < 0 || !fits) {
        continue;
      }
      Optional<CueVerb.Meaning> meaning =
          clitics.negated() ? candidate.negated() : Optional.of(candidate.meaning());
      if (meaning.isEmpty()) {
        return Optional.empty();
      }
      boolean passive = group.kind() == CueSite.Kind.PASSIVE;
      CueSite.Kind kind = passive && candidate.reflexive() ? CueSite.Kind.VERB : group.kind();
      return Optional.of(site(line, group, tail, kind, candidate, meaning.get()));
    }
    return Optional.empty();
  }

  private CueSite site(
      Line line,
      CueGroup group,
      int last,
      CueSite.Kind kind,
      CueVerb verb,
      CueVerb.Meaning meaning) {
    int cueEnd = verb.tail().contains(CueVerb.GAP) ? group.last() : last;
    return new CueSite(
        group.first(),
        last,
        kind,
        Optional.of(verb),
        Optional.empty(),
        groups.inverted(line, group),
        new Cue(line.span(group.first(), cueEnd), meaning.name(), meaning.stance()));
  }

  private Clitics clitics(Line line, CueGroup group) {
    boolean reflexive = false;
    boolean negated = false;
    boolean object = false;
    Set<String> forms = new HashSet<>();
    for (int at = group.first() - 1; at >= 0 && groups.isClitic(line, at); at--) {
      forms.add(line.form(at));
      // What stands before a carrier belongs to it: "s'est empressé de dire".
      reflexive |= !group.carried() && line.isAny(at, lexicon.grammar().reflexive());
      object |= lexicon.grammar().objects().contains(line.form(at));
      negated |= line.isAny(at, lexicon.grammar().negation());
    }
    // "n'en a pas moins dit": said all the same.
    boolean restored =
        IntStream.range(group.first(), group.last())
            .anyMatch(at -> line.isAny(at, lexicon.grammar().restoring()));
    return new Clitics(reflexive, object, negated && !restored, forms);
  }

  private record Clitics(
      boolean reflexive, boolean ambiguous, boolean negated, Set<String> forms) {}
}
