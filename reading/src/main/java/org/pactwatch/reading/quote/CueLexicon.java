package org.pactwatch.reading.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.reading.stream.Stance;

/**
 * A language's words of saying. Immutable and safe to share.
 *
 * <p>Its file holds {@code grammar}, {@code nouns}, {@code carriers}, {@code leaners}, {@code
 * addressee}, {@code verbs} and {@code sources}; each group of verbs and sources carries examples,
 * which tests run.
 */
public final class CueLexicon {
  private final String language;
  private final GrammarWords grammar;
  private final SourceNouns nouns;
  private final List<List<String>> addressee;
  private final List<List<String>> carriers;
  private final List<List<String>> leaners;
  private final Map<String, List<CueVerb>> verbs;
  private final List<SourcePhrase> sources;

  private CueLexicon(
      String language,
      GrammarWords grammar,
      SourceNouns nouns,
      List<List<String>> addressee,
      List<List<String>> carriers,
      List<List<String>> leaners,
      Map<String, List<CueVerb>> verbs,
      List<SourcePhrase> sources) {
    this.language = language;
    this.grammar = grammar;
    this.nouns = nouns;
    this.addressee = addressee;
    this.carriers = carriers;
    this.leaners = leaners;
    this.verbs = verbs;
    this.sources = sources;
  }

  /**
   * Reads a language's cues; leaves the file open.
   *
   * @throws ProblemException if the file's outline is wrong; a wrong entry is told when the file is
   *     closed
   */
  public static CueLexicon read(DataFile file) {
    DataNode root = file.root();
    root.onlyKeys(
        "language", "grammar", "nouns", "addressee", "carriers", "leaners", "verbs", "sources");
    GrammarWords grammar = GrammarWords.of(root.get("grammar"));
    Map<String, List<CueVerb>> verbs = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (List<CueVerb> group :
        file.each(root.get("verbs"), node -> verbs(node, grammar.reflexive(), grammar.clitics()))) {
      for (CueVerb verb : group) {
        if (!known.add(verb.reflexive() + verb.head() + verb.clitic() + verb.tail())) {
          file.attempt(
              () -> {
                throw root.get("verbs")
                    .mistake("expected each verb once, got \"" + verb.head() + "\" again");
              });
        }
        verbs.computeIfAbsent(verb.head(), head -> new ArrayList<>()).add(verb);
      }
    }
    // The longest tail is the most telling one.
    Comparator<CueVerb> longest =
        Comparator.comparingInt(verb -> -verb.tail().size() - verb.clitic().size());
    verbs.values().forEach(same -> same.sort(longest));
    List<SourcePhrase> sources = new ArrayList<>();
    file.each(root.get("sources"), CueLexicon::sources).forEach(sources::addAll);
    sources.sort(Comparator.comparingInt(source -> -source.words().size()));
    return new CueLexicon(
        root.get("language").text(),
        grammar,
        SourceNouns.of(root.get("nouns")),
        root.get("addressee").texts().stream().map(CueLexicon::split).toList(),
        root.get("carriers").texts().stream().map(CueLexicon::split).toList(),
        root.get("leaners").texts().stream().map(CueLexicon::split).toList(),
        verbs,
        sources);
  }

  String language() {
    return language;
  }

  GrammarWords grammar() {
    return grammar;
  }

  SourceNouns nouns() {
    return nouns;
  }

  List<List<String>> addressee() {
    return addressee;
  }

  List<List<String>> carriers() {
    return carriers;
  }

  /** Words before an infinitive that a speaker does beside: "before recalling that". */
  List<List<String>> leaners() {
    return leaners;
  }

  List<CueVerb> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<SourcePhrase> sources() {
    return sources;
  }

  private static List<CueVerb> verbs(DataNode node, Set<String> reflexive, Set<String> clitic) {
    node.onlyKeys("cue", "stance", "negated", "takes", "verbs", "examples", "silent");
    CueVerb.Meaning meaning = meaning(node);
    Optional<CueVerb.Meaning> negated = node.find("negated").map(CueLexicon::meaning);
    Set<Frame> takes = EnumSet.noneOf(Frame.class);
    DataNode frames = node.get("takes");
    frames.items().forEach(frame -> takes.add(frame.oneOf(Frame.class)));
    List<CueVerb> verbs = new ArrayList<>();
    for (String pattern : node.get("verbs").texts()) {
      List<String> words = split(pattern);
      boolean isReflexive = reflexive.contains(words.get(0));
      boolean isClitic = clitic.contains(words.get(0));
      int head = isReflexive || isClitic ? 1 : 0;
      if (words.size() <= head) {
        throw node.get("verbs").mistake("expected a verb, got \"" + pattern + "\"");
      }
      verbs.add(
          new CueVerb(
              isReflexive,
              isClitic ? Set.of(words.get(0)) : Set.of(),
              words.get(head),
              words.subList(head + 1, words.size()),
              meaning,
              negated,
              takes));
    }
    return verbs;
  }

  private static CueVerb.Meaning meaning(DataNode node) {
    return new CueVerb.Meaning(node.get("cue").text(), node.get("stance").oneOf(Stance.class));
  }

  private static List<SourcePhrase> sources(DataNode node) {
    node.onlyKeys("cue", "stance", "link", "phrases", "ahead", "only", "examples", "silent");
    boolean onlyPeople = node.find("only").map(only -> only.oneOf(Only.class)).isPresent();
    Set<String> ahead = Set.copyOf(node.texts("ahead"));
    CueVerb.Meaning meaning = meaning(node);
    SourcePhrase.Link link = node.get("link").oneOf(SourcePhrase.Link.class);
    return node.get("phrases").texts().stream()
        .map(
            phrase ->
                new SourcePhrase(
                    split(phrase), link, meaning.name(), meaning.stance(), ahead, onlyPeople))
        .toList();
  }

  /** Splits a pattern into words; an apostrophe ends the word it belongs to. */
  private static List<String> split(String pattern) {
    String spaced = Objects.requireNonNull(pattern).strip().replace("'", "' ");
    return List.of(spaced.split(" +"));
  }

  private enum Only {
    PEOPLE
  }
}
