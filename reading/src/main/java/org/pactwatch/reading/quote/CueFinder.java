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
import org.pactwatch.syntax.Upos;

/** Finds the cues of a line: verbs of saying in a form that speaks, and words of source. */
final class CueFinder {
  private static final int LONGEST_GAP = 5;
  private static final int LONGEST_ADVERBIAL = 3;

  private static final int FEWEST_WORDS = 3;
  private static final String STOPS = "?!….";
  private static final CueVerb.Meaning SAYS = new CueVerb.Meaning("say", Stance.ASSERTS);

  private final CueLexicon lexicon;
  private final NounPhrases phrases;
  private final CueTails tails;

  CueFinder(CueLexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
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
    Optional<Group> group = line.mention(word).isPresent() ? Optional.empty() : group(line, word);
    if (isHomograph) {
      group = Optional.of(new Group(word, word + 1, CueSite.Kind.VERB));
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
  private Optional<CueSite> incise(Line line, int word, Group group, Clitics clitics) {
    int start = start(line, group);
    boolean bare = start == group.first() || clitics.reflexive();
    if (group.kind() != CueSite.Kind.VERB || !bare || start == 0) {
      return Optional.empty();
    }
    OptionalInt inverted = inverted(line, group);
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

  private int start(Line line, Group group) {
    int start = group.first();
    while (start > 0 && isClitic(line, start - 1)) {
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
      Line line, List<CueVerb> candidates, Group group, Clitics clitics) {
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
      Line line, Group group, int last, CueSite.Kind kind, CueVerb verb, CueVerb.Meaning meaning) {
    int cueEnd = verb.tail().contains(CueVerb.GAP) ? group.last() : last;
    return new CueSite(
        group.first(),
        last,
        kind,
        Optional.of(verb),
        Optional.empty(),
        inverted(line, group),
        new Cue(line.span(group.first(), cueEnd), meaning.name(), meaning.stance()));
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
    return line.isParticiple(word, "Past")
        ? compound(line, word).or(() -> coordinated(line, word))
        : Optional.empty();
  }

  /** "has denounced the plan and announced": the second verb shares the auxiliary of the first. */
  private Optional<Group> coordinated(Line line, int participle) {
    int floor = line.sentenceStart(participle);
    int before = participle - 1;
    while (before > floor && line.upos(before) == Upos.ADV) {
      before--;
    }
    if (before <= floor || line.upos(before) != Upos.CCONJ) {
      return Optional.empty();
    }
    int verb = before - 1;
    while (verb >= floor && (line.zone(verb) != line.zone(participle) || !line.isFinite(verb))) {
      verb--;
    }
    return verb >= floor && isActiveCompound(line, verb, before)
        ? Optional.of(new Group(participle, participle + 1, CueSite.Kind.VERB))
        : Optional.empty();
  }

  /** An auxiliary with its participle, only adverbs between, and no passive one. */
  private boolean isActiveCompound(Line line, int auxiliary, int end) {
    Set<String> passive = lexicon.grammar().passive();
    if (!line.isAny(auxiliary, lexicon.grammar().auxiliary()) || line.isAny(auxiliary, passive)) {
      return false;
    }
    int at = auxiliary + 1;
    while (at < end && at <= auxiliary + LONGEST_GAP && mayStandInside(line, at)) {
      at++;
    }
    return at < end
        && line.isVerb(at)
        && line.isParticiple(at, "Past")
        && !line.isAny(at, lexicon.grammar().auxiliary());
  }

  private Optional<Group> compound(Line line, int participle) {
    boolean passive = false;
    int auxiliary = -1;
    for (int at = participle - 1; at >= 0 && participle - at <= LONGEST_GAP + 1; at--) {
      if (line.zone(at) != line.zone(participle)) {
        break;
      }
      if (line.isVerb(at) && line.isAny(at, lexicon.grammar().auxiliary())) {
        passive |=
            auxiliary < 0
                && line.isAny(at, lexicon.grammar().passive())
                && !(at > 0 && line.isAny(at - 1, lexicon.grammar().reflexive()));
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
        || isAdverbial(line, word)
        || line.time(word).isPresent()
        || line.upos(word) == Upos.PART
        || isInvertedPronoun(line, word)
        || line.isAny(word, lexicon.grammar().emphatic())
        || (line.isPunctuation(word) && line.form(word).equals("-"));
  }

  /** "de nouveau", "en outre", "pour sa part": a short phrase that does what an adverb does. */
  private boolean isAdverbial(Line line, int word) {
    int first = word;
    while (first > 0
        && word - first < LONGEST_ADVERBIAL
        && line.mention(first).isEmpty()
        && (line.upos(first) == Upos.NOUN
            || line.upos(first) == Upos.ADJ
            || line.upos(first) == Upos.DET)) {
      first--;
    }
    boolean opened = line.upos(first) == Upos.ADP && line.mention(first).isEmpty();
    return opened && first > 0 && (line.isVerb(first - 1) || line.upos(first - 1) == Upos.ADV);
  }

  /** "wanted to say" says, "before saying" too; "to say" alone does not. */
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
        return Optional.of(
            new Group(group.get().first(), infinitive + 1, group.get().kind(), true));
      }
    }
    int last = before;
    boolean leans =
        lexicon.leaners().stream().anyMatch(words -> line.matches(last - words.size() + 1, words));
    return leans
        ? Optional.of(new Group(infinitive, infinitive + 1, CueSite.Kind.GERUND))
        : Optional.empty();
  }

  private Clitics clitics(Line line, Group group) {
    boolean reflexive = false;
    boolean negated = false;
    boolean object = false;
    Set<String> forms = new HashSet<>();
    for (int at = group.first() - 1; at >= 0 && isClitic(line, at); at--) {
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

  /**
   * The words that make up a verb.
   *
   * @param carried whether another verb carries it
   */
  private record Group(int first, int last, CueSite.Kind kind, boolean carried) {
    Group(int first, int last, CueSite.Kind kind) {
      this(first, last, kind, false);
    }
  }

  private record Clitics(
      boolean reflexive, boolean ambiguous, boolean negated, Set<String> forms) {}
}
