package org.pactwatch.eval.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pactwatch.eval.corpus.press.Content;
import org.pactwatch.eval.corpus.press.Draft;
import org.pactwatch.eval.corpus.press.Page;
import org.pactwatch.eval.corpus.press.PageMaker;
import org.pactwatch.eval.corpus.press.Side;
import org.pactwatch.eval.corpus.press.Sides;
import org.pactwatch.eval.corpus.truth.Truth;
import org.pactwatch.eval.corpus.truth.TruthClaim;
import org.pactwatch.eval.corpus.truth.TruthContradiction;
import org.pactwatch.eval.corpus.truth.TruthDocument;
import org.pactwatch.eval.corpus.truth.TruthLine;
import org.pactwatch.eval.corpus.world.Clash;
import org.pactwatch.eval.corpus.world.Happening;
import org.pactwatch.eval.corpus.world.Kind;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;

/** Gathers the truth of a corpus, document by document. */
final class TruthMaker {
  private final PageMaker pages;
  private final List<TruthDocument> documents = new ArrayList<>();
  private final List<TruthClaim> claims = new ArrayList<>();
  private final Map<String, Gathered> lines = new TreeMap<>();
  private final Map<String, Clashing> clashes = new TreeMap<>();

  TruthMaker(PageMaker pages) {
    this.pages = pages;
  }

  /**
   * Adds a document; its parents must have been added.
   *
   * @param ids the documents' ids by number of draft
   * @param shared how much of its 3-grams its parent has, in per cent
   */
  void add(Draft draft, Page page, Map<Integer, String> ids, int shared) {
    String id = ids.get(draft.number());
    documents.add(
        new TruthDocument(
            id,
            ids.get(draft.root().number()),
            draft.parent().map(parent -> ids.get(parent.number())),
            draft.way().toString(),
            pages.masthead(draft.publisher()),
            draft.publisher().agency(),
            shared));
    for (Page.Placed placed : page.placed()) {
      Optional<Content> content = placed.sentence().content();
      if (content.isPresent() && content.get() instanceof Content.Fact fact) {
        add(fact, placed, draft, id);
      } else if (content.isPresent()
          && content.get() instanceof Content.Quotation quotation
          && !quotation.retold()) {
        add(quotation, placed, id);
      }
    }
  }

  /** Returns all that was added, sorted. */
  Truth truth() {
    Comparator<TruthClaim> byPlace =
        Comparator.comparing(TruthClaim::doc).thenComparing(TruthClaim::span);
    return new Truth(
        documents.stream().sorted(Comparator.comparing(TruthDocument::doc)).toList(),
        claims.stream().sorted(byPlace).toList(),
        lines.entrySet().stream().map(one -> one.getValue().line(one.getKey())).toList(),
        clashes.values().stream().flatMap(one -> one.contradiction().stream()).toList());
  }

  private void add(Content.Fact fact, Page.Placed placed, Draft draft, String id) {
    Happening one = fact.happening();
    Kind.Words words = one.kind().step(fact.step().phase());
    String line = one.line(fact.step().phase());
    Optional<String> origin = fact.voice().origin().or(() -> root(draft));
    TruthClaim claim =
        new TruthClaim(
            id,
            placed.span(),
            one.kind().type(),
            words.act(),
            one.participants(),
            words.status(),
            Optional.of(line),
            origin,
            one.kind().name() + "/" + fact.step().phase() + ": " + placed.sentence().wording());
    claims.add(claim);
    lines.computeIfAbsent(line, fresh -> new Gathered(one)).add(claim);
    clash(one, Sides.of(placed.sentence()), claim);
  }

  private void add(Content.Quotation quotation, Page.Placed placed, String id) {
    TruthClaim claim =
        new TruthClaim(
            id,
            placed.span(),
            ClaimType.STATEMENT,
            Act.SAY,
            Map.of(),
            Status.DONE,
            Optional.empty(),
            Optional.of("state:" + quotation.speaker().state().name()),
            "statement: " + placed.sentence().wording());
    claims.add(claim);
    clash(quotation.happening(), Sides.of(placed.sentence()), claim);
  }

  /** An agency's own word is its own, whoever copies it. */
  private static Optional<String> root(Draft draft) {
    Draft root = draft.root();
    return root.publisher().agency()
        ? Optional.of("agency:" + root.publisher().name())
        : Optional.empty();
  }

  private void clash(Happening one, Side side, TruthClaim claim) {
    if (side != Side.NONE) {
      clashes.computeIfAbsent(one.id(), fresh -> new Clashing(one)).add(side, claim);
    }
  }

  /** A line while its claims are gathered. */
  private static final class Gathered {
    private final Happening happening;
    private final TreeSet<String> origins = new TreeSet<>();

    Gathered(Happening happening) {
      this.happening = happening;
    }

    void add(TruthClaim claim) {
      if (claim.asserts()) {
        claim.origin().ifPresent(origins::add);
      }
    }

    TruthLine line(String id) {
      TreeSet<String> participants = new TreeSet<>();
      happening.participants().values().forEach(participants::addAll);
      return new TruthLine(
          id, happening.kind().type(), List.copyOf(participants), List.copyOf(origins));
    }
  }

  /** A contradiction while its claims are gathered. */
  private static final class Clashing {
    private final Happening happening;
    private final List<TruthContradiction.Where> a = new ArrayList<>();
    private final List<TruthContradiction.Where> b = new ArrayList<>();

    Clashing(Happening happening) {
      this.happening = happening;
    }

    void add(Side side, TruthClaim claim) {
      (side == Side.A ? a : b)
          .add(new TruthContradiction.Where(claim.doc(), claim.span(), claim.type()));
    }

    /** None where a side is not told: a corpus may end before it. */
    Optional<TruthContradiction> contradiction() {
      return a.isEmpty() || b.isEmpty()
          ? Optional.empty()
          : Optional.of(new TruthContradiction(happening.id(), kind(happening.clash()), a, b));
    }

    private static TruthContradiction.Kind kind(Clash clash) {
      return switch (clash) {
        case DENIAL -> TruthContradiction.Kind.STATUS;
        case COUNT -> TruthContradiction.Kind.COUNT;
        case DATE -> TruthContradiction.Kind.DATE;
        case MEMBERSHIP -> TruthContradiction.Kind.MEMBERSHIP;
        case PLACE -> TruthContradiction.Kind.PLACE;
        case ATTRIBUTION -> TruthContradiction.Kind.ATTRIBUTION;
        case OFFICE -> TruthContradiction.Kind.OFFICE;
        case NONE, SPREAD ->
            throw new IllegalStateException("expected what contradicts, got " + clash);
      };
    }
  }
}
