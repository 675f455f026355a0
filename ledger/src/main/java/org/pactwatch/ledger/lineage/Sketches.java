package org.pactwatch.ledger.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.document.Published;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;
import org.pactwatch.model.text.Span;

/** Makes sketches of what was read. */
public final class Sketches {
  /** Forms of a mention that name a thing, rather than point back to one. */
  private static final Set<String> NAMING = Set.of("name", "title", "adjective", "metonym");

  private static final Pattern LINK =
      Pattern.compile(
          "href\\s*=\\s*[\"']?https?://(?:www\\.)?([\\w.-]+)", Pattern.CASE_INSENSITIVE);

  private Sketches() {}

  /** Returns the sketch of an article; the same reading gives the same sketch everywhere. */
  public static Sketch of(ArticleReading reading) {
    return new Sketch(
        reading.article().id(),
        reading.article().digest(),
        reading.header().published().map(Published::day),
        reading.header().outlet(),
        reading.header().agencies(),
        sources(reading),
        links(reading),
        reading.header().language(),
        print(reading));
  }

  private static List<EntityId> sources(ArticleReading reading) {
    Stream<EntityId> ofQuotes =
        reading.annotations().quotes().stream()
            .flatMap(quote -> Stream.of(quote.via(), quote.speakers()).flatMap(Collection::stream));
    Stream<EntityId> ofClaims =
        reading.claims().stream()
            .flatMap(
                claim ->
                    Stream.of(claim.attribution().via(), claim.attribution().speakers())
                        .flatMap(Collection::stream));
    return Stream.concat(ofQuotes, ofClaims)
        .filter(id -> id.kind() == EntityKind.OUTLET)
        .distinct()
        .toList();
  }

  private static List<String> links(ArticleReading reading) {
    String original = reading.article().original();
    Set<String> hosts = new TreeSet<>();
    for (Annotations.Section section : reading.annotations().sections()) {
      Span span = section.span();
      Matcher link = LINK.matcher(original).region(tagsBefore(original, span.start()), span.end());
      while (link.find()) {
        hosts.add(link.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(hosts);
  }

  /** A line that begins with a link has its tag just before its first word. */
  private static int tagsBefore(String original, int start) {
    int from = start;
    while (from > 0 && original.charAt(from - 1) == '>') {
      int open = original.lastIndexOf('<', from - 1);
      if (open < 0) {
        break;
      }
      from = open;
    }
    return from;
  }

  private static TextPrint print(ArticleReading reading) {
    Annotations found = reading.annotations();
    List<Annotations.Mention> names =
        found.mentions().stream()
            .filter(mention -> NAMING.contains(mention.form()))
            .sorted(Comparator.comparing(Annotations.Mention::span))
            .toList();
    Cover named = new Cover(names.stream().map(Annotations.Mention::span).toList());
    Cover quoted =
        new Cover(
            found.quotes().stream()
                .filter(quote -> quote.kind().equals("direct"))
                .flatMap(quote -> quote.parts().stream())
                .toList());
    PrintBuilder print = new PrintBuilder();
    List<Annotations.Section> sections = new ArrayList<>(found.sections());
    sections.sort(Comparator.comparing(Annotations.Section::span));
    int mention = 0;
    for (Annotations.Section section : sections) {
      int[] offsets =
          OriginalOffsets.of(reading.article().original(), section.span(), section.text());
      boolean title = section.part().equals("title");
      for (WordReader.Word word : WordReader.words(section.text())) {
        int at = offsets[word.span().start()];
        while (mention < names.size() && names.get(mention).span().start() <= at) {
          print.anchor(named(names.get(mention)), quoted.holds(names.get(mention).span().start()));
          mention++;
        }
        if (word.number()) {
          print.anchor(word.folded(), quoted.holds(at));
        }
        print.word(word, title, quoted.holds(at), named.holds(at));
      }
    }
    return print.build();
  }

  private static String named(Annotations.Mention mention) {
    Optional<EntityId> first = mention.entities().stream().min(Comparator.naturalOrder());
    return first.map(EntityId::toString).orElse("");
  }
}
