package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.text.Span;
import org.pactwatch.syntax.Upos;

/** Turns the cues of one line into drafts: who says what. */
final class LineReader {
  /** What only somebody who speaks can be the source of. */
  private static final Set<String> SURE = Set.of("clause", "before", "after", "inside", "incise");

  private final CueFinder cues;
  private final SourceFinder sources;
  private final ContentFinder contents;
  private final Adjuncts adjuncts;

  LineReader(CueLexicon lexicon) {
    NounPhrases phrases = new NounPhrases(lexicon);
    CueGroups groups = new CueGroups(lexicon);
    this.cues = new CueFinder(lexicon, phrases, groups);
    this.sources = new SourceFinder(lexicon, groups, phrases);
    this.adjuncts = new Adjuncts(lexicon, phrases);
    this.contents = new ContentFinder(lexicon, adjuncts, sources);
  }

  /**
   * Returns the line's drafts in the order of their cues, chains joined.
   *
   * @param last who spoke last before this line; none where nobody did
   */
  List<Draft> read(Line line, LastSpeaker last) {
    List<CueSite> sites = cues.in(line);
    List<Optional<Source>> behind = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      behind.add(source(line, sites, behind, i));
    }
    List<Draft> drafts = new ArrayList<>();
    Sayings sayings = new Sayings();
    LastSpeaker before = last;
    for (int i = 0; i < sites.size(); i++) {
      LastSpeaker known = before.upTo(line, line.span(sites.get(i).first()).start());
      Optional<Draft> draft = draft(line, sites, behind, i, known);
      if (draft.isPresent()) {
        before = isTop(line, sayings, draft.get()) ? known.after(draft.get()) : known;
        drafts.add(draft.get());
        sayings.add(draft.get());
      }
    }
    return ChainAssembler.chained(line, drafts);
  }

  /** Returns who spoke last when the line is over. */
  static LastSpeaker after(Line line, List<Draft> drafts, LastSpeaker before) {
    LastSpeaker last = before;
    Sayings sayings = Sayings.of(drafts);
    for (Draft draft : drafts) {
      last = isTop(line, sayings, draft) ? last.after(draft) : last;
    }
    return last.upTo(line, line.span(line.size() - 1).end());
  }

  /** Tells whether a saying is the article's own report, no part of another saying. */
  private static boolean isTop(Line line, Sayings sayings, Draft draft) {
    return (line.zone(draft.site().first()) == Line.OUTSIDE || draft.isIncise())
        && sayings.around(draft.site().cue().span()).stream().allMatch(draft::equals);
  }

  private Optional<Source> source(
      Line line, List<CueSite> sites, List<Optional<Source>> behind, int index) {
    CueSite site = sites.get(index);
    if (site.kind() == CueSite.Kind.GERUND || isCoordinated(line, site)) {
      // "X said that Y would answer, adding": X adds; "… and added" goes on with the nearest.
      boolean gerund = site.kind() == CueSite.Kind.GERUND;
      for (int step = 1; step <= index; step++) {
        int i = gerund ? step - 1 : index - step;
        CueSite earlier = sites.get(i);
        boolean parallel =
            behind.get(i).isPresent()
                && earlier.kind() != CueSite.Kind.SOURCE
                && earlier.kind() != CueSite.Kind.PASSIVE
                && sameClause(line, earlier, site);
        if (parallel) {
          return behind.get(i);
        }
      }
    }
    return sources.of(line, site);
  }

  private Optional<Draft> draft(
      Line line, List<CueSite> sites, List<Optional<Source>> behind, int index, LastSpeaker last) {
    CueSite site = sites.get(index);
    Optional<Source> source = behind.get(index);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int end = end(line, sites, behind, index);
    Optional<Statement> statement = contents.of(line, site, source, end);
    if (statement.isEmpty()
        || (source.get().doubtful() && !SURE.contains(statement.get().rule()))) {
      return Optional.empty();
    }
    List<EntityId> speakers = speakers(source.get(), last);
    List<EntityId> via = new ArrayList<>(source.get().via());
    adjuncts.via(line, site, source, statement.get()).stream()
        .filter(id -> !via.contains(id))
        .forEach(via::add);
    Optional<Span> words =
        source.get().from() < source.get().to()
            ? Optional.of(line.span(source.get().from(), source.get().to()))
            : Optional.empty();
    return Optional.of(
        new Draft(
            site,
            words,
            statement.get(),
            speakers,
            adjuncts.addressee(line, site, statement.get()),
            via,
            adjuncts.said(line, site, statement.get())));
  }

  private static List<EntityId> speakers(Source source, LastSpeaker last) {
    if (source.again()) {
      return last.speakers();
    }
    return source.pronoun() ? last.meantBy(source.speakers()) : source.speakers();
  }

  /** How far a cue may reach: to the end of its sentence, or to the next cue that stands beside. */
  private int end(Line line, List<CueSite> sites, List<Optional<Source>> behind, int index) {
    CueSite site = sites.get(index);
    int end = line.sentenceEnd(site.first());
    for (int i = index + 1; i < sites.size(); i++) {
      CueSite other = sites.get(i);
      if (other.first() >= end) {
        break;
      }
      if (!sameClause(line, site, other) || behind.get(i).isEmpty()) {
        continue;
      }
      int start = sources.start(line, other);
      boolean insideOwnSource = behind.get(index).filter(own -> own.to() >= start).isPresent();
      if (insideOwnSource || isRelayOf(line, site, behind.get(index), other)) {
        continue;
      }
      Source source = behind.get(i).get();
      if (isMainClauseOf(line, site, other, source)) {
        return source.from();
      }
      if (isBeside(line, site, other, source, end)) {
        boolean conjoined = line.upos(start - 1) == Upos.CCONJ;
        return conjoined ? start - 1 : start;
      }
    }
    return end;
  }

  /** "According to X, quoted by Y / citing Z, …": it belongs to the words of source before it. */
  private static boolean isRelayOf(
      Line line, CueSite site, Optional<Source> source, CueSite other) {
    return site.kind() == CueSite.Kind.SOURCE
        && site.first() - line.sentenceStart(site.first()) <= 1
        && other.source().filter(one -> one.link() != SourcePhrase.Link.SAYS).isPresent()
        && source.isPresent()
        && noVerb(line, source.get().to(), other.first());
  }

  /** "When he asked whether …, the president replied": the reply is no part of the question. */
  private static boolean isMainClauseOf(Line line, CueSite site, CueSite other, Source source) {
    boolean ownSubject =
        other.kind() == CueSite.Kind.VERB
            && source.from() > site.last()
            && source.from() < other.first();
    if (!ownSubject || !line.isComma(source.from() - 1)) {
      return false;
    }
    for (int at = site.first() - 1; at >= line.sentenceStart(site.first()); at--) {
      if (line.isPunctuation(at)) {
        return false;
      }
      if (line.upos(at) == Upos.SCONJ) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeside(Line line, CueSite site, CueSite other, Source source, int end) {
    int start = sources.start(line, other);
    if (start <= site.last()) {
      return false;
    }
    boolean comma = line.isPunctuation(start - 1);
    return switch (other.kind()) {
      case GERUND -> comma;
      case SOURCE -> {
        boolean relay =
            other.source().filter(one -> one.link() != SourcePhrase.Link.SAYS).isPresent();
        yield relay || noVerb(line, source.to(), end);
      }
      case VERB ->
          (isCoordinated(line, other) && site.kind() != CueSite.Kind.SOURCE)
              || (comma
                  && source.from() >= other.first()
                  && noVerb(line, Math.max(other.last(), source.to()), end));
      case PASSIVE -> false;
    };
  }

  private static boolean noVerb(Line line, int from, int end) {
    for (int at = from; at < end; at++) {
      if (line.isFinite(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCoordinated(Line line, CueSite site) {
    int start = sources.start(line, site);
    return site.kind() == CueSite.Kind.VERB
        && site.inverted().isEmpty()
        && start > line.sentenceStart(site.first())
        && line.upos(start - 1) == Upos.CCONJ;
  }

  private static boolean sameClause(Line line, CueSite one, CueSite other) {
    return line.zone(one.first()) == line.zone(other.first())
        && line.sentenceStart(one.first()) == line.sentenceStart(other.first());
  }
}
