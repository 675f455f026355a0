package org.pactwatch.output.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.State;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.output.Names;
import org.pactwatch.output.report.content.Edition.Figures;
import org.pactwatch.output.report.content.Edition.Note;
import org.pactwatch.output.report.content.Edition.Speaker;

/** Makes an edition of a ledger; one edition an editor. One article is in memory at a time. */
public final class Editor {
  private final Ledger ledger;
  private final Wording wording;
  private final ClaimEditor claimEditor;
  private final SourceEditor sourceEditor;

  private final Map<String, ClaimEntry> claims = new TreeMap<>();
  private final Map<String, List<ClaimEntry>> statements = new TreeMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  private Editor(Ledger ledger, Names names, boolean fullText) {
    this.ledger = ledger;
    this.wording = new Wording(names);
    this.claimEditor = new ClaimEditor(wording);
    this.sourceEditor = new SourceEditor(wording, fullText);
  }

  /**
   * Returns what a report of a ledger says.
   *
   * @param names what things are called
   * @param day for which to tell what is in force; absent for the latest day of publication
   * @param fullText whether articles are shown from title to end
   */
  public static Edition edition(
      Ledger ledger, Names names, Optional<LocalDate> day, boolean fullText) {
    return new Editor(ledger, names, fullText).edition(day);
  }

  private Edition edition(Optional<LocalDate> wanted) {
    List<DocumentEntry> documents = ledger.documents();
    documents.forEach(this::document);
    List<Line> lines = ledger.lines(LineFilter.all());
    Figures figures = figures(documents, lines);
    Optional<LocalDate> day = wanted.or(figures::lastPublished);
    LineEditor lineEditor = new LineEditor(wording, claims);
    Shelves shelves = Shelves.of(lines, day, lineEditor);
    return new Edition(
        day,
        figures,
        shelves.inForce(),
        shelves.happened(),
        shelves.intended(),
        shelves.doubtful(),
        lineEditor.conflicts(lines),
        notes,
        statements.entrySet().stream()
            .map(one -> new Speaker(one.getKey(), one.getValue()))
            .toList(),
        sources,
        ledger.problems().stream().map(Problem::line).toList());
  }

  private void document(DocumentEntry entry) {
    // A copy shows where its words count; its text need not be read again.
    Optional<Article> article =
        entry.copyOf().isPresent()
            ? Optional.empty()
            : ledger.document(entry.id()).map(Article::new);
    sources.add(sourceEditor.entry(entry, article));
    article.ifPresent(this::article);
  }

  private void article(Article article) {
    ArticleReading reading = article.reading();
    for (Claim claim : reading.claims()) {
      ClaimEntry entry = claimEditor.entry(claim, article);
      claims.put(claim.id().value(), entry);
      if (claim.type() == ClaimType.STATEMENT) {
        statements.computeIfAbsent(speaker(claim), name -> new ArrayList<>()).add(entry);
      }
    }
    String original = reading.article().original();
    for (Annotations.Remark remark : reading.annotations().remarks()) {
      Evidence words = Evidence.of(original, remark.span(), remark.span().of(original));
      notes.add(
          new Note(
              Wording.sentenceCase(remark.message()),
              article.excerpt(words),
              Anchors.document(reading.article().id()),
              article.citation(wording)));
    }
  }

  private String speaker(Claim claim) {
    List<EntityId> speakers = claim.attribution().speakers();
    List<EntityId> inRole = claim.proposition().roles().of(Role.SPEAKER);
    if (!inRole.isEmpty()) {
      return wording.names(inRole);
    }
    return speakers.isEmpty()
        ? "Speaker not named"
        : wording.name(speakers.get(speakers.size() - 1));
  }

  private Figures figures(List<DocumentEntry> documents, List<Line> lines) {
    List<LocalDate> days =
        documents.stream()
            .flatMap(one -> one.header().published().stream())
            .map(Published::day)
            .sorted()
            .toList();
    int copies = (int) documents.stream().filter(one -> one.copyOf().isPresent()).count();
    int refused = (int) documents.stream().filter(one -> one.state() == State.REFUSED).count();
    return new Figures(
        documents.size() - refused - copies,
        refused,
        copies,
        claims.size(),
        lines.size(),
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)));
  }
}
