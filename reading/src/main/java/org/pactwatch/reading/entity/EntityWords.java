package org.pactwatch.reading.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.gazetteer.Office;
import org.pactwatch.gazetteer.Person;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.gazetteer.name.CaseRule;
import org.pactwatch.gazetteer.name.Folding;
import org.pactwatch.gazetteer.name.PhraseIndex;
import org.pactwatch.gazetteer.name.Words;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.entity.EntityKind;

/**
 * A language's words for entities, as data. Immutable and safe to share.
 *
 * <pre>{@code
 * language: fr
 * titles:           [{offices: [defence-minister], of: RUS, several: true, words: [..]}]
 * counterparts:     [..]   the same office elsewhere
 * honorifics:       [..]   what stands before a person's name
 * bodies:           [{suffix: mod, words: [..]}]
 * things:           [{kind: weapon, id: weapon:nuclear, words: [..]}]
 * back-references:  [{to: two-states, words: [..]}]
 * pronouns:         [{sex: m, words: [..]}]
 * nothing:          [..]   what looks like one of these and is none
 * demonstratives:   [..]   before a thing: the one named before
 * of: [..]  and: [..]  articles: [..]  former: [..]      small words between the parts of a title
 * locative:         [..]   before a name: it is a place
 * dative: [..]  receiving: [..]     of these, what can stand before a receiver, and beginnings of
 *                          words that tell of one: "livrer à Kiev"
 * strange-states:   {behind, telling, endings, adjectives, none: [..]}   see StateWords
 * compounds:        [{of: FRA, words: [franco]}]   before a hyphen and an adjective of a state
 * sexes:            [{sex: f, words: [..]}]   before a name or title: of that sex
 * given-names:      [..]   that tell a person's name where the gazetteer knows nobody
 * name-particles:   [..]   lower-case parts of family names
 * }</pre>
 */
public final class EntityWords {
  private final String language;
  private final PhraseIndex<Wording> wordings;
  private final PhraseIndex<Wording> titles;
  private final PhraseIndex<Boolean> of;
  private final PhraseIndex<Boolean> locative;
  private final Set<String> dative;
  private final Set<String> and;
  private final Set<String> articles;
  private final Set<String> former;
  private final Set<String> demonstratives;
  private final Set<String> honorifics;
  private final Set<String> givenNames;
  private final Set<String> particles;
  private final List<String> receiving;
  private final StateWords states;
  private final Map<String, EntityId> compounds;
  private final Map<String, Person.Sex> sexes;

  private EntityWords(DataNode root) {
    root.onlyKeys(
        "language",
        "titles",
        "counterparts",
        "honorifics",
        "bodies",
        "things",
        "back-references",
        "pronouns",
        "nothing",
        "of",
        "and",
        "articles",
        "former",
        "demonstratives",
        "locative",
        "dative",
        "receiving",
        "strange-states",
        "compounds",
        "sexes",
        "given-names",
        "name-particles");
    language = root.get("language").text();
    titles = titles(root);
    wordings = wordings(root);
    of = phrases(root.get("of"));
    locative = phrases(root.get("locative"));
    dative = folded(root.get("dative"));
    and = folded(root.get("and"));
    articles = folded(root.get("articles"));
    former = folded(root.get("former"));
    demonstratives = folded(root.get("demonstratives"));
    honorifics = folded(root.get("honorifics"));
    givenNames = folded(root.get("given-names"));
    particles = folded(root.get("name-particles"));
    receiving = root.get("receiving").texts().stream().map(Folding::fold).toList();
    states = new StateWords(root.get("strange-states"));
    compounds = compounds(root.get("compounds"));
    sexes = sexes(root.get("sexes"));
  }

  /**
   * Reads the words of a language.
   *
   * @throws org.pactwatch.model.problem.ProblemException if the file is wrong
   */
  public static EntityWords read(DataFile file) {
    return new EntityWords(file.root());
  }

  public String language() {
    return language;
  }

  /** Titles, counterparts and bodies: read as if no adjective of a state stood in them. */
  PhraseIndex<Wording> titles() {
    return titles;
  }

  /** All other words. */
  PhraseIndex<Wording> wordings() {
    return wordings;
  }

  /** What joins an office to whose it is. */
  PhraseIndex<Boolean> of() {
    return of;
  }

  boolean isLocative(Words words, int first, int last) {
    return locative.longestAt(words, first).filter(match -> match.last() == last).isPresent();
  }

  boolean isDative(String folded) {
    return dative.contains(folded);
  }

  boolean isAnd(String folded) {
    return and.contains(folded);
  }

  boolean isArticle(String folded) {
    return articles.contains(folded);
  }

  boolean isFormer(String folded) {
    return former.contains(folded);
  }

  boolean isDemonstrative(String folded) {
    return demonstratives.contains(folded);
  }

  boolean isHonorific(String folded) {
    return honorifics.contains(folded);
  }

  boolean isGivenName(String folded) {
    return givenNames.contains(folded);
  }

  boolean isParticle(String folded) {
    return particles.contains(folded);
  }

  StateWords states() {
    return states;
  }

  /** Returns the state that the first part of a compound adjective means: "franco-". */
  Optional<EntityId> compound(String folded) {
    return Optional.ofNullable(compounds.get(folded));
  }

  /** Returns of which sex a word before a name or title tells: "Mme", "la". */
  Optional<Person.Sex> sex(String folded) {
    return Optional.ofNullable(sexes.get(folded));
  }

  boolean isReceiving(String folded) {
    return receiving.stream().anyMatch(folded::startsWith);
  }

  private static PhraseIndex<Wording> titles(DataNode root) {
    PhraseIndex.Builder<Wording> index = new PhraseIndex.Builder<>();
    for (DataNode node : root.get("titles").items()) {
      node.onlyKeys("offices", "of", "several", "words");
      List<Office> offices =
          node.get("offices").items().stream().map(office -> office.oneOf(Office.class)).toList();
      boolean several = node.find("several").map(DataNode::text).filter("true"::equals).isPresent();
      Wording title = new Wording.Title(offices, node.find("of").map(DataNode::id), several);
      add(index, node.get("words"), title);
    }
    add(index, root.get("counterparts"), new Wording.Counterpart());
    for (DataNode node : root.get("bodies").items()) {
      node.onlyKeys("suffix", "words");
      Optional<String> suffix = node.find("suffix").map(DataNode::text);
      add(index, node.get("words"), new Wording.Body(suffix));
    }
    return index.build();
  }

  private static PhraseIndex<Wording> wordings(DataNode root) {
    PhraseIndex.Builder<Wording> index = new PhraseIndex.Builder<>();
    for (DataNode node : root.get("things").items()) {
      node.onlyKeys("kind", "id", "words");
      Wording thing =
          new Wording.Thing(node.get("kind").oneOf(EntityKind.class), node.get("id").id());
      add(index, node.get("words"), thing);
    }
    for (DataNode node : root.get("back-references").items()) {
      node.onlyKeys("to", "words");
      Wording back = new Wording.BackReference(node.get("to").oneOf(Wording.Target.class));
      add(index, node.get("words"), back);
    }
    for (DataNode node : root.get("pronouns").items()) {
      node.onlyKeys("sex", "words");
      add(index, node.get("words"), new Wording.Pronoun(node.get("sex").oneOf(Person.Sex.class)));
    }
    add(index, root.get("nothing"), new Wording.Nothing());
    return index.build();
  }

  private static void add(PhraseIndex.Builder<Wording> index, DataNode words, Wording wording) {
    for (String phrase : words.texts()) {
      // Capitals are no part of these words: "Premier Ministre" and "premier ministre" meet.
      index.add(phrase.toLowerCase(Locale.ROOT), CaseRule.FIRST, wording);
    }
  }

  private static PhraseIndex<Boolean> phrases(DataNode node) {
    PhraseIndex.Builder<Boolean> index = new PhraseIndex.Builder<>();
    node.texts().forEach(phrase -> index.add(phrase, CaseRule.FIRST, true));
    return index.build();
  }

  private static Map<String, EntityId> compounds(DataNode node) {
    Map<String, EntityId> compounds = new HashMap<>();
    for (DataNode item : node.items()) {
      item.onlyKeys("of", "words");
      EntityId state = item.get("of").id();
      item.get("words").texts().forEach(word -> compounds.put(Folding.fold(word), state));
    }
    return Map.copyOf(compounds);
  }

  private static Map<String, Person.Sex> sexes(DataNode node) {
    Map<String, Person.Sex> sexes = new HashMap<>();
    for (DataNode item : node.items()) {
      item.onlyKeys("sex", "words");
      Person.Sex sex = item.get("sex").oneOf(Person.Sex.class);
      item.get("words").texts().forEach(word -> sexes.put(Folding.fold(word), sex));
    }
    return Map.copyOf(sexes);
  }

  private static Set<String> folded(DataNode node) {
    Set<String> words = new HashSet<>();
    node.texts().forEach(word -> words.add(Folding.fold(word)));
    return Set.copyOf(words);
  }
}
