package org.pactwatch.reading.quote;

import java.util.List;
import java.util.Set;
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
 * @param nobody those of them that name nobody: one, it
 * @param finite forms that may stand alone though they look like participles
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
    Set<String> nobody,
    Set<String> finite) {

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
        "nobody",
        "finite");
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
        words(node, "nobody"),
        words(node, "finite"));
  }

  private static Set<String> words(DataNode node, String key) {
    List<String> words = node.get(key).texts();
    return Set.copyOf(words);
  }
}
