package org.pactwatch.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;
import org.pactwatch.syntax.Sentence;

/** A language's frames, found by the word that opens one of their triggers. */
public final class Frames {
  private static final Set<Filler> ACTORS = EnumSet.of(Filler.STATE, Filler.ORG, Filler.PERSON);
  private static final Set<Filler> ARMS = EnumSet.of(Filler.WEAPON, Filler.FORCE);
  private static final String ITEM = "item";

  /** In a frame's needs: a verb tells the act, or carries the noun that names it. */
  static final String ASSERTED = "asserted";

  /** In a frame's needs: at least two fill the role. */
  static final String SEVERAL = "*2";

  /** A frame together with the trigger that may evoke it. */
  record Entry(Frame frame, Trigger trigger) {}

  private final List<Frame> all;
  private final Map<String, List<Entry>> byFirstLemma = new HashMap<>();

  private Frames(List<Frame> all) {
    this.all = List.copyOf(all);
    for (Frame frame : all) {
      for (Trigger trigger : frame.triggers()) {
        byFirstLemma
            .computeIfAbsent(trigger.first(), first -> new ArrayList<>())
            .add(new Entry(frame, trigger));
      }
    }
    // A longer trigger says more: "mettre en garde" before "mettre".
    byFirstLemma
        .values()
        .forEach(
            entries ->
                entries.sort(
                    (a, b) ->
                        Integer.compare(b.trigger().lemmas().size(), a.trigger().lemmas().size())));
  }

  /**
   * Reads a language's frames.
   *
   * @param file named lists of prepositions, and the names of the files that hold the frames
   * @param open opens one of those files
   * @throws org.pactwatch.model.problem.ProblemException naming file and line of every unknown
   *     role, type, act, relation or key
   */
  public static Frames read(DataFile file, Function<String, DataFile> open) {
    DataNode root = file.root().onlyKeys("cases", "files");
    Map<String, List<String>> lists = new HashMap<>();
    root.get("cases").entries().forEach((name, list) -> lists.put(name, list.texts()));
    CaseLists cases = new CaseLists(lists);
    List<Frame> frames = new ArrayList<>();
    for (String name : root.texts("files")) {
      file.attempt(
          () -> {
            try (DataFile part = open.apply(name)) {
              frames.addAll(part.each(part.root(), node -> frame(node, cases)));
            }
          });
    }
    return new Frames(frames);
  }

  /** Tells whether one of a sentence's words may open a trigger. */
  boolean mayEvoke(Sentence sentence) {
    return sentence.words().stream().anyMatch(word -> byFirstLemma.containsKey(word.lemma()));
  }

  List<Entry> openedBy(String lemma) {
    return byFirstLemma.getOrDefault(lemma, List.of());
  }

  /** Every frame's examples, by frame name in file order. */
  public Map<String, List<FrameExample>> examples() {
    Map<String, List<FrameExample>> examples = new LinkedHashMap<>();
    all.forEach(frame -> examples.put(frame.name(), frame.examples()));
    return examples;
  }

  private static Frame frame(DataNode node, CaseLists cases) {
    node.onlyKeys(
        "frame",
        "type",
        "act",
        "verbs",
        "reflexives",
        "participles",
        "states",
        "negated",
        "nouns",
        "with",
        "without",
        "roles",
        ITEM,
        "needs",
        "left-out",
        "kind",
        "status",
        "examples");
    ClaimType type = node.get("type").oneOf(ClaimType.class);
    Act act = node.get("act").oneOf(Act.class);
    if (!type.acts().contains(act)) {
      throw node.get("act").mistake("expected one of " + type.acts() + ", got \"" + act + "\"");
    }
    List<Trigger> triggers = new ArrayList<>();
    triggers(node, "verbs", Trigger.Kind.VERB, triggers);
    triggers(node, "reflexives", Trigger.Kind.REFLEXIVE, triggers);
    triggers(node, "participles", Trigger.Kind.PARTICIPLE, triggers);
    triggers(node, "states", Trigger.Kind.STATE, triggers);
    triggers(node, "negated", Trigger.Kind.NEGATED, triggers);
    triggers(node, "nouns", Trigger.Kind.NOUN, triggers);
    if (triggers.isEmpty()) {
      throw node.mistake(
          "expected verbs, reflexives, participles, states, negated or nouns, got none");
    }
    Map<Role, RoleRule> roles = new LinkedHashMap<>();
    node.find("roles")
        .ifPresent(
            map ->
                map.entries()
                    .forEach(
                        (name, rule) ->
                            roles.put(role(name, rule, type), rule(rule, cases, ACTORS))));
    Optional<RoleRule> item = node.find(ITEM).map(rule -> rule(rule, cases, ARMS));
    return new Frame(
        type + "/" + node.get("frame").text(),
        type,
        act,
        triggers,
        new Company(Set.copyOf(node.texts("with")), Set.copyOf(node.texts("without"))),
        roles,
        item,
        node.get("needs").items().stream().map(needs -> needs(needs, roles, item)).toList(),
        leftOut(node, roles.keySet()),
        node.find("kind").map(kind -> kind.oneOf(ObligationKind.class)),
        statuses(node),
        examples(node));
  }

  private static void triggers(
      DataNode node, String key, Trigger.Kind kind, List<Trigger> triggers) {
    for (String words : node.texts(key)) {
      triggers.add(new Trigger(kind, List.of(words.strip().split(" +", -1))));
    }
  }

  private static Role role(String name, DataNode at, ClaimType type) {
    for (Role role : type.roles()) {
      if (role.toString().equals(name)) {
        return role;
      }
    }
    throw at.mistake("expected a role of " + type + ": " + type.roles() + ", got \"" + name + "\"");
  }

  private static RoleRule rule(DataNode node, CaseLists cases, Set<Filler> usual) {
    if (!node.isMap()) {
      return new RoleRule(slots(node, cases), RoleRule.Reach.FIRST, usual);
    }
    node.onlyKeys("at", "all", "fillers");
    Set<Filler> fillers = EnumSet.noneOf(Filler.class);
    node.find("fillers")
        .ifPresent(list -> list.items().forEach(one -> fillers.add(one.oneOf(Filler.class))));
    Optional<DataNode> all = node.find("all");
    return new RoleRule(
        slots(all.orElseGet(() -> node.get("at")), cases),
        all.isPresent() ? RoleRule.Reach.ALL : RoleRule.Reach.FIRST,
        fillers.isEmpty() ? usual : fillers);
  }

  private static List<Slot> slots(DataNode node, CaseLists cases) {
    return node.items().stream().map(item -> item.as(text -> Slot.parse(text, cases))).toList();
  }

  private static Set<Role> leftOut(DataNode node, Set<Role> roles) {
    Set<Role> found = EnumSet.noneOf(Role.class);
    node.find("left-out")
        .ifPresent(
            list ->
                list.items()
                    .forEach(
                        one -> {
                          Role role = one.oneOf(Role.class);
                          if (!roles.contains(role)) {
                            throw one.mistake(
                                "expected one of the frame's roles " + roles + ", got " + role);
                          }
                          found.add(role);
                        }));
    return found;
  }

  private static Set<String> needs(
      DataNode node, Map<Role, RoleRule> roles, Optional<RoleRule> item) {
    Set<String> wanted = new LinkedHashSet<>(Arrays.asList(node.text().split(" +", -1)));
    for (String one : wanted) {
      boolean known =
          one.equals(ASSERTED)
              || one.equals("instrument")
              || one.equals("place")
              || (one.equals(ITEM) && item.isPresent())
              || roles.keySet().stream()
                  .anyMatch(role -> one.equals(role.toString()) || one.equals(role + SEVERAL));
      if (!known) {
        throw node.mistake(
            "expected item, instrument, place or one of the frame's roles "
                + roles.keySet()
                + ", got \""
                + one
                + "\"");
      }
    }
    return wanted;
  }

  private static Map<VerbTime, Status> statuses(DataNode node) {
    Map<VerbTime, Status> statuses = new EnumMap<>(VerbTime.class);
    node.find("status")
        .ifPresent(
            map ->
                map.entries()
                    .forEach(
                        (name, value) ->
                            statuses.put(VerbTime.named(name, value), value.oneOf(Status.class))));
    return statuses;
  }

  private static List<FrameExample> examples(DataNode node) {
    return node.get("examples").items().stream()
        .map(
            one -> {
              one.onlyKeys("text", "gives");
              return new FrameExample(one.get("text").text(), one.get("gives").texts(), one.line());
            })
        .toList();
  }
}
