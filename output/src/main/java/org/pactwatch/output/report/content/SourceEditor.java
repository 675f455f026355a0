package org.pactwatch.output.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.text.Span;
import org.pactwatch.output.report.content.ClaimEntry.Fact;
import org.pactwatch.output.report.content.Source.CutGroup;
import org.pactwatch.output.report.content.Source.CutPart;
import org.pactwatch.output.report.content.Source.Link;
import org.pactwatch.output.report.content.Source.Paragraph;
import org.pactwatch.output.report.content.Source.Piece;

/** Puts a document into words. */
final class SourceEditor {
  private static final int CUT_SHOWN = 140;

  private final Wording wording;
  private final boolean fullText;

  SourceEditor(Wording wording, boolean fullText) {
    this.wording = wording;
    this.fullText = fullText;
  }

  Source entry(DocumentEntry entry, Optional<Article> article) {
    return new Source(
        Anchors.document(entry.id()),
        entry.id().value(),
        article.flatMap(Article::title),
        entry.state().toString(),
        facts(entry),
        entry.copyOf().map(other -> new Link(Anchors.document(other), other.value())),
        article.map(SourceEditor::cuts).orElse(List.of()),
        article.filter(one -> fullText).map(SourceEditor::paragraphs).orElse(List.of()));
  }

  private List<Fact> facts(DocumentEntry entry) {
    List<Fact> facts = new ArrayList<>();
    entry.header().outlet().ifPresent(one -> facts.add(new Fact("Outlet", wording.name(one))));
    if (!entry.header().agencies().isEmpty()) {
      facts.add(new Fact("Agencies", wording.names(entry.header().agencies())));
    }
    facts.add(
        new Fact(
            "Published",
            entry
                .header()
                .published()
                .map(one -> Days.of(one.day()) + ", " + Wording.basis(one.basis()))
                .orElse("nobody tells the day")));
    entry.header().language().ifPresent(one -> facts.add(new Fact("Language", one)));
    facts.add(new Fact("Claims", String.valueOf(entry.claims())));
    facts.add(new Fact("SHA-256", entry.digest().hex()));
    facts.add(new Fact("Read by", entry.version()));
    return facts;
  }

  private static List<CutGroup> cuts(Article article) {
    String original = article.reading().article().original();
    boolean markup = article.reading().article().medium() == Medium.HTML;
    Map<String, List<CutPart>> byReason = new TreeMap<>();
    for (Annotations.Cut cut : article.reading().annotations().cuts()) {
      String words = cut.span().of(original);
      String shown = markup ? words.replaceAll("<[^>]*>", " ") : words;
      byReason
          .computeIfAbsent(Wording.capital(cut.reason()), reason -> new ArrayList<>())
          .add(new CutPart(beginning(shown), cut.rule()));
    }
    return byReason.entrySet().stream()
        .map(one -> new CutGroup(one.getKey(), one.getValue()))
        .toList();
  }

  private static String beginning(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= CUT_SHOWN) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, CUT_SHOWN)).strip() + "…";
  }

  private static List<Paragraph> paragraphs(Article article) {
    List<Span> evidence = evidence(article);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < article.sections().size(); i++) {
      Annotations.Section section = article.sections().get(i);
      paragraphs.add(
          new Paragraph(section.part(), pieces(section.text(), article.place(i), evidence)));
    }
    return paragraphs;
  }

  private static List<Span> evidence(Article article) {
    return article.reading().claims().stream()
        .map(Claim::grounds)
        .flatMap(one -> Stream.concat(Stream.of(one.evidence()), one.also().stream()))
        .flatMap(one -> article.find(one).stream())
        .toList();
  }

  /** Cuts a line wherever evidence begins or ends. */
  private static List<Piece> pieces(String text, Span place, List<Span> evidence) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
    for (Span span : evidence) {
      span.intersection(place)
          .map(within -> within.shift(-place.start()))
          .ifPresent(within -> borders.addAll(List.of(within.start(), within.end())));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int to : borders.tailSet(0, false)) {
      Span piece = new Span(from, to).shift(place.start());
      boolean rests = evidence.stream().anyMatch(span -> span.contains(piece));
      pieces.add(new Piece(text.substring(from, to), rests));
      from = to;
    }
    return pieces;
  }
}
