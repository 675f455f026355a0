package org.pactwatch.reading.quote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pactwatch.gazetteer.data.DataNode;

/**
 * A language's closed-class words that show how reported speech is built; as lemmas or forms.
 *
 * @param clause open a reported clause: that
 * @param question open a reported question: whether
 * @param relative stand for the subject of a relative clause: who
 * @param infinitive stand before an infinitive: to
 * @param auxiliary make compound tenses
 * @param passive make the passive
 * @param reflexive reflexive pronouns
 * @param negation negate a verb
 * @param agent stands before the agent of a passive: by
 * @param possessor stands before a possessor: of
 * @param subjects subject pronouns
 * @param personal those of them that are personal pronouns
 * @param objects those of the reflexive pronouns that may stand for a mere object
 * @param linking open a clause that comments on a noun: which, whose, where
 * @param clitics object pronouns that may belong to a cue: "y voir"
 * @param comments open a clause that comments on a whole clause: which
 * @param demonstratives point to a noun that sums up what was said: this
 * @param summaries nouns that sum up what was said: rumour, version
 * @param contrasts open a clause beside what is said: while
 * @param pronouns stand for a source behind words of source: "according to whom"
 * @param connectives adverbs that belong to the cue: also, however
 * @param like stand before a cue that confirms: as he said
 * @param nobody those of them that name nobody: one, it
 * @param finite forms that may stand alone though they look like participles
 * @param emphatic stress the subject between auxiliary and verb: himself
 * @param restoring undo a negation: no less
 * @param reasons open a clause that goes on with what was said: since
 * @param where stand before the place or body at which one says something: at, in
 * @param homographs forms of verbs of saying that look like nouns or adverbs, with their lemmas
 */
record GrammarWords(
    Set<String> clause,
    Set<String> question,
    Set<String> relative,
    Set<String> infinitive,
    Set<String> auxiliary,
    Set<String> passive,
    Set<String> reflexive,
    Set<String> negation,
    Set<String> agent,
    Set<String> possessor,
    Set<String> subjects,
    Set<String> personal,
    Set<String> objects,
    Set<String> linking,
    Set<String> clitics,
    Set<String> comments,
    Set<String> demonstratives,
    Set<String> summaries,
    Set<String> contrasts,
    Set<String> pronouns,
    Set<String> connectives,
    Set<String> like,
    Set<String> nobody,
    Set<String> finite,
    Set<String> emphatic,
    Set<String> restoring,
    Set<String> reasons,
    Set<String> where,
    Map<String, String> homographs) {

  static GrammarWords of(DataNode node) {
    node.onlyKeys(
        "clause",
        "question",
        "relative",
        "infinitive",
        "auxiliary",
        "passive",
        "reflexive",
        "negation",
        "agent",
        "possessor",
        "subjects",
        "personal",
        "objects",
        "linking",
        "clitics",
        "comments",
        "demonstratives",
        "summaries",
        "contrasts",
        "pronouns",
        "connectives",
        "like",
        "nobody",
        "finite",
        "emphatic",
        "restoring",
        "reasons",
        "where",
        "homographs");
    return new GrammarWords(
        words(node, "clause"),
        words(node, "question"),
        words(node, "relative"),
        words(node, "infinitive"),
        words(node, "auxiliary"),
        words(node, "passive"),
        words(node, "reflexive"),
        words(node, "negation"),
        words(node, "agent"),
        words(node, "possessor"),
        words(node, "subjects"),
        words(node, "personal"),
        words(node, "objects"),
        words(node, "linking"),
        words(node, "clitics"),
        words(node, "comments"),
        words(node, "demonstratives"),
        words(node, "summaries"),
        words(node, "contrasts"),
        words(node, "pronouns"),
        words(node, "connectives"),
        words(node, "like"),
        words(node, "nobody"),
        words(node, "finite"),
        words(node, "emphatic"),
        words(node, "restoring"),
        words(node, "reasons"),
        words(node, "where"),
        homographs(node.get("homographs").texts()));
  }

  private static Map<String, String> homographs(List<String> pairs) {
    return pairs.stream()
        .map(pair -> List.of(pair.split(" ")))
        .collect(Collectors.toUnmodifiableMap(pair -> pair.get(0), pair -> pair.get(1)));
  }

  private static Set<String> words(DataNode node, String key) {
    List<String> words = node.get(key).texts();
    return Set.copyOf(words);
  }
}
