package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Status;

/**
 * Words that tell how far an act has come: "prévoir de", "début de", "éventuel", "probablement".
 */
public final class Operators {

  /**
   * One such word.
   *
   * @param lemmas the word, or words in a row
   * @param reflexive whether the verb counts only with a reflexive pronoun
   * @param status what it makes of the act; empty for a supporting verb ("procéder à"), whose own
   *     tense tells
   * @param certainty how sure it makes the speaker
   * @param negates whether it denies: "absence de"
   * @param speaks whether it is a verb of saying: its status counts only where no other word tells
   * @param negated what its own negation makes of the act, where that is no plain denial: "n'exclut
   *     pas de"
   * @param forms what it makes of the act in a form of its own, which then tells no more: "a pu
   *     livrer"
   */
  record Operator(
      List<String> lemmas,
      boolean reflexive,
      Optional<Status> status,
      Certainty certainty,
      boolean negates,
      boolean speaks,
      Optional<Status> negated,
      Map<VerbTime, Status> forms) {

    Operator {
      lemmas = List.copyOf(lemmas);
      forms = Map.copyOf(forms);
    }
  }

  /**
   * What denies or refuses a claim without telling it again.
   *
   * @param verbs lemmas of what is done to it: démentir
   * @param nouns lemmas of what may stand for it: accusation, offre
   * @param pronouns lemmas of what may stand for it before a relative: ce; none for an offer
   * @param status what the claim becomes
   */
  record Echo(Set<String> verbs, Set<String> nouns, Set<String> pronouns, Status status) {
    Echo {
      verbs = Set.copyOf(verbs);
      nouns = Set.copyOf(nouns);
      pronouns = Set.copyOf(pronouns);
    }

    boolean isDenial() {
      return status == Status.DENIED;
    }
  }

  /** Stands before a verb in the file that counts only when it is reflexive. */
  private static final String REFLEXIVE = "reflexive ";

  private static final Comparator<Operator> MOST_EXACT_FIRST =
      Comparator.comparing((Operator operator) -> operator.lemmas().size())
          .thenComparing(Operator::reflexive)
          .reversed();

  private final Map<String, List<Operator>> verbs;
  private final Map<String, List<Operator>> nouns;
  private final Map<String, List<Operator>> modifiers;
  private final List<Operator> openers;
  private final Map<String, Status> answers;
  private final List<Echo> echoes;

  private Operators(
      Map<String, List<Operator>> verbs,
      Map<String, List<Operator>> nouns,
      Map<String, List<Operator>> modifiers,
      List<Operator> openers,
      Map<String, Status> answers,
      List<Echo> echoes) {
    this.verbs = verbs;
    this.echoes = List.copyOf(echoes);
    this.answers = answers;
    this.nouns = nouns;
    this.modifiers = modifiers;
    this.openers = openers;
  }

  /**
   * Reads a language's file.
   *
   * @throws org.pactwatch.model.problem.ProblemException naming the line of an unknown key or
   *     status
   */
  public static Operators read(DataFile file) {
    DataNode root =
        file.root().onlyKeys("verbs", "nouns", "modifiers", "openers", "answers", "echoes");
    Map<String, Status> answers = new LinkedHashMap<>();
    for (DataNode node : root.get("answers").items()) {
      node.onlyKeys("words", "status");
      Status status = node.get("status").oneOf(Status.class);
      node.get("words").texts().forEach(words -> answers.put(words, status));
    }
    return new Operators(
        group(file, root.get("verbs")),
        group(file, root.get("nouns")),
        group(file, root.get("modifiers")),
        file.each(root.get("openers"), Operators::entry).stream().flatMap(List::stream).toList(),
        answers,
        file.each(root.get("echoes"), Operators::echo));
  }

  private static Echo echo(DataNode node) {
    node.onlyKeys("verbs", "nouns", "pronouns", "status");
    return new Echo(
        Set.copyOf(node.get("verbs").texts()),
        Set.copyOf(node.get("nouns").texts()),
        Set.copyOf(node.texts("pronouns")),
        node.get("status").oneOf(Status.class));
  }

  List<Echo> echoes() {
    return echoes;
  }

  private static Map<String, List<Operator>> group(DataFile file, DataNode list) {
    Map<String, List<Operator>> byFirst = new HashMap<>();
    for (List<Operator> entry : file.each(list, Operators::entry)) {
      for (Operator operator : entry) {
        byFirst.computeIfAbsent(operator.lemmas().get(0), first -> new ArrayList<>()).add(operator);
      }
    }
    byFirst.values().forEach(all -> all.sort(MOST_EXACT_FIRST));
    return byFirst;
  }

  private static List<Operator> entry(DataNode node) {
    node.onlyKeys("words", "status", "certainty", "negates", "speaks", "negated", "forms");
    Optional<Status> status = node.find("status").map(value -> value.oneOf(Status.class));
    Certainty certainty =
        node.find("certainty").map(value -> value.oneOf(Certainty.class)).orElse(Certainty.CERTAIN);
    boolean negates = isSet(node, "negates");
    boolean speaks = isSet(node, "speaks");
    Optional<Status> negated = node.find("negated").map(value -> value.oneOf(Status.class));
    Map<VerbTime, Status> forms = new EnumMap<>(VerbTime.class);
    node.find("forms")
        .ifPresent(
            map ->
                map.entries()
                    .forEach(
                        (name, value) ->
                            forms.put(VerbTime.named(name, value), value.oneOf(Status.class))));
    return node.get("words").texts().stream()
        .map(
            words ->
                new Operator(
                    List.of(words.replaceFirst("^" + REFLEXIVE, "").strip().split(" +", -1)),
                    words.startsWith(REFLEXIVE),
                    status,
                    certainty,
                    negates,
                    speaks,
                    negated,
                    forms))
        .toList();
  }

  /** What an answer that opens with these lower-case words makes of its question. */
  Optional<Status> answer(String words) {
    return answers.entrySet().stream()
        .filter(answer -> words.startsWith(answer.getKey()))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  private static boolean isSet(DataNode node, String key) {
    return node.find(key)
        .map(
            value -> {
              if (!value.text().equals("yes")) {
                throw value.mistake("expected yes, got \"" + value.text() + "\"");
              }
              return true;
            })
        .orElse(false);
  }

  Optional<Operator> verb(Outline outline, int unit) {
    return find(verbs, outline, unit);
  }

  Optional<Operator> noun(Outline outline, int unit) {
    return find(nouns, outline, unit);
  }

  Optional<Operator> modifier(Outline outline, int unit) {
    return find(modifiers, outline, unit);
  }

  /** The words that open a clause or phrase and end at a unit: "à moins que", "sans". */
  Optional<Operator> opener(Outline outline, int last) {
    return openers.stream()
        .filter(operator -> endsAt(outline, last, operator.lemmas()))
        .findFirst();
  }

  private static boolean endsAt(Outline outline, int last, List<String> lemmas) {
    int first = last - lemmas.size() + 1;
    return first >= 0
        && IntStream.range(0, lemmas.size())
            .allMatch(index -> outline.unit(first + index).lemma().equals(lemmas.get(index)));
  }

  /** The modifiers among the words of a phrase. */
  List<Operator> modifiers(Outline outline, Phrase phrase) {
    return IntStream.range(phrase.from(), phrase.to())
        .mapToObj(unit -> modifier(outline, unit))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Operator> find(
      Map<String, List<Operator>> group, Outline outline, int unit) {
    return group.getOrDefault(outline.unit(unit).lemma(), List.of()).stream()
        .filter(operator -> outline.reads(unit, operator.lemmas()) >= 0)
        .filter(operator -> !operator.reflexive() || isReflexive(outline, unit))
        .findFirst();
  }

  private static boolean isReflexive(Outline outline, int unit) {
    return outline.verbAt(unit).filter(VerbGroup::reflexive).isPresent();
  }
}
