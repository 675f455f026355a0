package org.pactwatch.language.fr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;
import org.pactwatch.reading.quote.CueLexicon;
import org.pactwatch.reading.quote.QuoteStage;
import org.pactwatch.reading.stream.CleanText;
import org.pactwatch.reading.stream.Header;
import org.pactwatch.reading.stream.Mention;
import org.pactwatch.reading.stream.Quote;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Section;
import org.pactwatch.reading.time.TimeStage;
import org.pactwatch.syntax.Analyzer;
import org.pactwatch.syntax.french.FrenchAnalyzer;

/** A text whose mentions are marked by hand: {@code [Arno Velt|person:velt]}. */
record MarkedText(String text, List<Mention> mentions) {
  private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");
  private static final Analyzer ANALYZER = FrenchAnalyzer.load();
  private static final Published PUBLISHED =
      new Published(LocalDate.of(2031, 5, 14), Published.Basis.GIVEN);
  private static final TimeStage TIMES = new TimeStage(French.load().times());
  private static final QuoteStage STAGE = new QuoteStage(cues());

  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    int done = 0;
    while (matcher.find()) {
      text.append(marked, done, matcher.start());
      EntityId id = EntityId.parse(matcher.group(2));
      Span span = new Span(text.length(), text.length() + matcher.group(1).length());
      EntityKind kind = id.isKnown() ? id.kind() : EntityKind.ORG;
      mentions.add(new Mention(span, Mention.Form.NAME, kind, List.of(id), Optional.empty()));
      text.append(matcher.group(1));
      done = matcher.end();
    }
    text.append(marked, done, marked.length());
    return new MarkedText(text.toString(), mentions);
  }

  Reading reading() {
    MappedText mapped = MappedText.copyOf(text, new Span(0, text.length()));
    List<Section> sections = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      sections.add(new Section(new Span(start, start + line.length()), Section.Part.BODY));
      start += line.length() + 1;
    }
    Document document =
        new Document(
            new DocumentId("example"),
            Digest.of(text),
            Medium.TEXT,
            text,
            List.of(),
            Declared.nothing());
    Header header = new Header(Optional.of(PUBLISHED), Optional.empty(), List.of());
    return Reading.of(document)
        .withHeader(header)
        .withClean(new CleanText(mapped, sections, List.of()))
        .withSentences(ANALYZER.analyze(text))
        .withMentions(mentions);
  }

  List<Quote> quotes() {
    return STAGE.apply(TIMES.apply(reading())).quotes();
  }

  private static CueLexicon cues() {
    try (DataFile file = DataFile.resource(MarkedText.class, "quote.yaml")) {
      return CueLexicon.read(file);
    }
  }
}
