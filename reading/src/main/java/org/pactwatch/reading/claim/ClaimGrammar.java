package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.syntax.Upos;

/**
 * The closed-class words a language needs so that frames can find their arguments; lemmas, lower
 * case.
 *
 * @param complexPrepositions word sequences that act as one preposition, by their first lemma
 * @param relatives pronouns that open a relative clause
 * @param subjectRelatives those of them that are the subject of their clause: qui
 * @param perfectAuxiliaries auxiliaries of the perfect: avoir, être
 * @param passiveAuxiliaries auxiliaries of the passive: être
 * @param motionVerbs verbs whose perfect takes the passive's auxiliary: aller, arriver
 * @param reflexives reflexive pronouns: se
 * @param negators words that negate a verb: pas, jamais
 * @param proxies nouns that stand for the state they belong to: armée, territoire, militaire
 * @param negativeParticles particles that stand before a negated verb: ne
 * @param linkingPrepositions prepositions between a verb and its infinitive: de, à
 * @param attachingPrepositions prepositions that bind a noun to the one before it: de
 * @param agentPrepositions prepositions before the agent of a passive: par
 * @param absolutePrepositions prepositions that hang an occasion on the subject of its clause: "en
 *     visite", "lors de sa visite"
 * @param copulas verbs that say what their subject is: être, devenir
 * @param objectClitics pronouns that stand for an object before its verb: le, la, les
 * @param locatives prepositions of place before a state's name: en, à
 * @param objectControls verbs whose infinitive is done by whom they ask: demander, permettre
 * @param offers verbs whose infinitive is done by whom they name in the dative, else by their
 *     subject: proposer
 * @param deedNouns nouns whose infinitive is done by whose they are: promesse, projet
 * @param requestNouns nouns whose infinitive is done by whom they name in the dative, else by whose
 *     they are: demande
 * @param circumstances prepositions that hang an event beside another, taking it as given: après
 * @param dativeClitics pronouns before a verb that tell to whom: lui, leur
 * @param negativeWords words that negate a verb which has a particle but no negator: aucun,
 *     personne
 * @param relationals proxies that name another than their possessor: voisin, allié
 * @param dativePrepositions prepositions before whom one asks or gives to: à
 * @param forceNouns nouns that mean a force or base where a frame asks for one
 * @param formerModifiers adjectives that take a name out of the present: ancien
 * @param existentials clitics that make "avoir" mean that something is there: y
 * @param partitiveClitics pronouns before a verb that stand for some of a thing: en
 * @param pluralClitics clitics that stand for several
 * @param placeRelatives relatives that tell where: où
 * @param genitiveRelatives relatives that hold the preposition of a genitive: dont
 * @param groupNouns nouns of organisations without a name: "l'alliance"
 * @param subjectPronouns pronouns of one subject: il, elle
 * @param pluralPronouns pronouns of several subjects: ils, elles
 * @param pluralPossessives what belongs to several: leur, leurs
 * @param partyNouns nouns of states without a name: "les trois pays"
 * @param instrumentNouns nouns of instruments without a name: "l'accord de défense"
 * @param numbers small numbers in words, from nought on
 * @param countingPrepositions prepositions that bound a number behind them: "jusqu'à quarante"
 * @param conditionals conjunctions that open a condition: si
 * @param cessations negators that put an end to something: plus
 * @param delays prepositions that turn a denial into a delay: "pas livré avant 2028"
 */
public record ClaimGrammar(
    Map<String, List<List<String>>> complexPrepositions,
    Set<String> relatives,
    Set<String> subjectRelatives,
    Set<String> perfectAuxiliaries,
    Set<String> passiveAuxiliaries,
    Set<String> motionVerbs,
    Set<String> reflexives,
    Set<String> negators,
    Set<String> proxies,
    Set<String> negativeParticles,
    Set<String> linkingPrepositions,
    Set<String> attachingPrepositions,
    Set<String> agentPrepositions,
    Set<String> absolutePrepositions,
    Set<String> copulas,
    Set<String> objectClitics,
    Set<String> locatives,
    Set<String> objectControls,
    Set<String> offers,
    Set<String> deedNouns,
    Set<String> requestNouns,
    Set<String> circumstances,
    Set<String> dativeClitics,
    Set<String> negativeWords,
    Set<String> relationals,
    Set<String> dativePrepositions,
    Set<String> forceNouns,
    Set<String> formerModifiers,
    Set<String> existentials,
    Set<String> partitiveClitics,
    Set<String> pluralClitics,
    Set<String> placeRelatives,
    Set<String> genitiveRelatives,
    Set<String> groupNouns,
    Set<String> subjectPronouns,
    Set<String> pluralPronouns,
    Set<String> pluralPossessives,
    Set<String> partyNouns,
    Set<String> instrumentNouns,
    List<String> numbers,
    Set<String> countingPrepositions,
    Set<String> conditionals,
    Set<String> cessations,
    Set<String> delays) {

  public ClaimGrammar {
    complexPrepositions = Map.copyOf(complexPrepositions);
    relatives = Set.copyOf(relatives);
    subjectRelatives = Set.copyOf(subjectRelatives);
    perfectAuxiliaries = Set.copyOf(perfectAuxiliaries);
    passiveAuxiliaries = Set.copyOf(passiveAuxiliaries);
    motionVerbs = Set.copyOf(motionVerbs);
    reflexives = Set.copyOf(reflexives);
    negators = Set.copyOf(negators);
    proxies = Set.copyOf(proxies);
    negativeParticles = Set.copyOf(negativeParticles);
    linkingPrepositions = Set.copyOf(linkingPrepositions);
    attachingPrepositions = Set.copyOf(attachingPrepositions);
    agentPrepositions = Set.copyOf(agentPrepositions);
    absolutePrepositions = Set.copyOf(absolutePrepositions);
    copulas = Set.copyOf(copulas);
    objectClitics = Set.copyOf(objectClitics);
    locatives = Set.copyOf(locatives);
    objectControls = Set.copyOf(objectControls);
    offers = Set.copyOf(offers);
    deedNouns = Set.copyOf(deedNouns);
    requestNouns = Set.copyOf(requestNouns);
    circumstances = Set.copyOf(circumstances);
    dativeClitics = Set.copyOf(dativeClitics);
    negativeWords = Set.copyOf(negativeWords);
    relationals = Set.copyOf(relationals);
    dativePrepositions = Set.copyOf(dativePrepositions);
    forceNouns = Set.copyOf(forceNouns);
    formerModifiers = Set.copyOf(formerModifiers);
    existentials = Set.copyOf(existentials);
    partitiveClitics = Set.copyOf(partitiveClitics);
    pluralClitics = Set.copyOf(pluralClitics);
    placeRelatives = Set.copyOf(placeRelatives);
    genitiveRelatives = Set.copyOf(genitiveRelatives);
    groupNouns = Set.copyOf(groupNouns);
    subjectPronouns = Set.copyOf(subjectPronouns);
    pluralPronouns = Set.copyOf(pluralPronouns);
    pluralPossessives = Set.copyOf(pluralPossessives);
    partyNouns = Set.copyOf(partyNouns);
    instrumentNouns = Set.copyOf(instrumentNouns);
    numbers = List.copyOf(numbers);
    countingPrepositions = Set.copyOf(countingPrepositions);
    conditionals = Set.copyOf(conditionals);
    cessations = Set.copyOf(cessations);
    delays = Set.copyOf(delays);
  }

  /**
   * Tells whether a word opens a condition, whatever the tagger took it for: before an adjective or
   * adverb it may be one of degree.
   */
  boolean isCondition(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.mention().isPresent() || !conditionals.contains(unit.lemma())) {
      return false;
    }
    boolean clause =
        at + 1 < units.size()
            && (units.get(at + 1).is(Upos.DET)
                || units.get(at + 1).is(Upos.PRON)
                || units.get(at + 1).isNominal());
    return unit.is(Upos.SCONJ) || (unit.is(Upos.ADV) && clause);
  }

  /**
   * Reads a language's file.
   *
   * @throws org.pactwatch.model.problem.ProblemException if a key is missing or unknown
   */
  public static ClaimGrammar read(DataFile file) {
    DataNode root =
        file.root()
            .onlyKeys(
                "complex-prepositions",
                "relatives",
                "subject-relatives",
                "perfect-auxiliaries",
                "passive-auxiliaries",
                "motion-verbs",
                "reflexives",
                "negators",
                "proxies",
                "negative-particles",
                "linking-prepositions",
                "attaching-prepositions",
                "agent-prepositions",
                "absolute-prepositions",
                "copulas",
                "object-clitics",
                "locatives",
                "object-controls",
                "offers",
                "deed-nouns",
                "request-nouns",
                "circumstances",
                "dative-clitics",
                "negative-words",
                "relationals",
                "dative-prepositions",
                "force-nouns",
                "former-modifiers",
                "existentials",
                "partitive-clitics",
                "plural-clitics",
                "place-relatives",
                "genitive-relatives",
                "group-nouns",
                "subject-pronouns",
                "plural-pronouns",
                "plural-possessives",
                "party-nouns",
                "instrument-nouns",
                "numbers",
                "counting-prepositions",
                "conditionals",
                "cessations",
                "delays");
    return new ClaimGrammar(
        prepositions(root.get("complex-prepositions").texts()),
        words(root, "relatives"),
        words(root, "subject-relatives"),
        words(root, "perfect-auxiliaries"),
        words(root, "passive-auxiliaries"),
        words(root, "motion-verbs"),
        words(root, "reflexives"),
        words(root, "negators"),
        words(root, "proxies"),
        words(root, "negative-particles"),
        words(root, "linking-prepositions"),
        words(root, "attaching-prepositions"),
        words(root, "agent-prepositions"),
        words(root, "absolute-prepositions"),
        words(root, "copulas"),
        words(root, "object-clitics"),
        words(root, "locatives"),
        words(root, "object-controls"),
        words(root, "offers"),
        words(root, "deed-nouns"),
        words(root, "request-nouns"),
        words(root, "circumstances"),
        words(root, "dative-clitics"),
        words(root, "negative-words"),
        words(root, "relationals"),
        words(root, "dative-prepositions"),
        words(root, "force-nouns"),
        words(root, "former-modifiers"),
        words(root, "existentials"),
        words(root, "partitive-clitics"),
        words(root, "plural-clitics"),
        words(root, "place-relatives"),
        words(root, "genitive-relatives"),
        words(root, "group-nouns"),
        words(root, "subject-pronouns"),
        words(root, "plural-pronouns"),
        words(root, "plural-possessives"),
        words(root, "party-nouns"),
        words(root, "instrument-nouns"),
        root.get("numbers").texts(),
        words(root, "counting-prepositions"),
        words(root, "conditionals"),
        words(root, "cessations"),
        words(root, "delays"));
  }

  private static Set<String> words(DataNode root, String key) {
    return Set.copyOf(root.get(key).texts());
  }

  private static Map<String, List<List<String>>> prepositions(List<String> sequences) {
    Map<String, List<List<String>>> byFirst = new TreeMap<>();
    for (String sequence : sequences) {
      List<String> words = List.of(sequence.split(" ", -1));
      byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
    // The longest first: "à partir de" before "à".
    byFirst.values().forEach(all -> all.sort((a, b) -> Integer.compare(b.size(), a.size())));
    Map<String, List<List<String>>> fixed = new HashMap<>();
    byFirst.forEach((first, all) -> fixed.put(first, List.copyOf(all)));
    return fixed;
  }
}
