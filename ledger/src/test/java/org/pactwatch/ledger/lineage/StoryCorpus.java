package org.pactwatch.ledger.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwatch.ledger.Header;

/**
 * Articles about invented events, of which it is known who has them from whom: each event has
 * several independent reports, which quote the same speech and name the same things; some are
 * reprinted, cut, extended, reworded or translated by others.
 */
final class StoryCorpus {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*");
  private static final int PAPERS = 12;
  private static final int AGENCIES = 4;

  private final StoryBook book = StoryBook.load();
  private final Random random;
  private final List<Item> items = new ArrayList<>();

  private StoryCorpus(long seed) {
    this.random = new Random(seed);
  }

  /**
   * An article and the truth about it.
   *
   * @param sketch the article
   * @param family the report it comes from
   * @param parent whom it has it from
   * @param how in which way it was taken, or {@code report}
   */
  record Item(Sketch sketch, String family, Optional<String> parent, String how) {}

  /** Returns at least this many articles; the same seed gives the same. */
  static List<Item> of(long seed, int articles) {
    StoryCorpus corpus = new StoryCorpus(seed);
    while (corpus.items.size() < articles) {
      corpus.event();
    }
    return List.copyOf(corpus.items);
  }

  /** The true family of each document. */
  static Map<String, String> families(List<Item> items) {
    Map<String, String> families = new TreeMap<>();
    items.forEach(item -> families.put(item.sketch().id().value(), item.family()));
    return families;
  }

  private void event() {
    StoryEvent event = StoryEvent.of(book, random);
    int reports = 1 + random.nextInt(4);
    for (int i = 0; i < reports; i++) {
      Draft report = report(event);
      List<Draft> family = new ArrayList<>(List.of(report));
      int copies = random.nextInt(5);
      for (int j = 0; j < copies; j++) {
        Draft parent = random.nextInt(5) == 0 ? family.get(random.nextInt(family.size())) : report;
        if (!parent.how.equals("translation")) {
          family.add(copy(parent));
        }
      }
      family.forEach(draft -> items.add(item(draft, report.id)));
    }
  }

  private Draft report(StoryEvent event) {
    Draft draft = new Draft(event, "report", name());
    List<String> facts = new ArrayList<>(book.facts(event.kind()));
    draft.body.add(new Passage(book.tell(facts.remove(0), random)));
    Collections.shuffle(facts, random);
    facts.stream().limit(5 + random.nextInt(3)).forEach(f -> draft.body.add(told(f)));
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      draft.body.add(1 + random.nextInt(draft.body.size()), told("any colour"));
    }
    draft.body.add(2, new Passage(event.quotes().get(0)));
    if (random.nextBoolean()) {
      draft.body.add(new Passage(event.quotes().get(1)));
    }
    draft.title = book.tell("any title", random);
    draft.day = event.day().plusDays(random.nextInt(2));
    draft.outlet = "outlet:agency-" + random.nextInt(AGENCIES);
    return draft;
  }

  private Draft copy(Draft parent) {
    int dice = random.nextInt(100);
    String how =
        dice < 22
            ? "reprint"
            : dice < 45 ? "cut" : dice < 60 ? "extended" : dice < 95 ? "rewrite" : "translation";
    Draft copy = new Draft(parent.event, how, name());
    copy.parent = Optional.of(parent.id);
    copy.body.addAll(parent.body);
    copy.title = random.nextInt(3) == 0 ? parent.title : book.tell("any title", random);
    copy.day = parent.day.plusDays(random.nextInt(12) == 0 ? 25 : random.nextInt(3));
    copy.outlet = "outlet:paper-" + random.nextInt(PAPERS);
    if (random.nextBoolean()) {
      copy.credits = List.of(parent.outlet);
    }
    switch (how) {
      case "cut" -> {
        int kept = Math.max(3, (int) (copy.body.size() * (0.3 + random.nextDouble() * 0.4)));
        copy.body.subList(kept, copy.body.size()).clear();
      }
      case "extended" -> {
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
          copy.body.add(1 + random.nextInt(copy.body.size()), told("any colour"));
        }
      }
      case "rewrite" -> reword(copy);
      default -> {}
    }
    return copy;
  }

  private void reword(Draft copy) {
    double share = 0.45 + random.nextDouble() * 0.5;
    List<Passage> anew = new ArrayList<>();
    for (Passage passage : copy.body) {
      int dice = random.nextInt(10);
      if (dice == 0 && anew.size() > 3) {
        continue;
      }
      Passage next = passage.reworded(share, random);
      anew.add(dice < 3 ? anew.size() : Math.max(0, anew.size() - (dice == 3 ? 1 : 0)), next);
    }
    if (random.nextBoolean()) {
      anew.add(told("any colour"));
    }
    copy.body.clear();
    copy.body.addAll(anew);
  }

  private Passage told(String fact) {
    return new Passage(book.tell(fact, random));
  }

  private String name() {
    // Names tell nothing about who came first.
    return String.format(Locale.ROOT, "d%08x", random.nextInt());
  }

  private Item item(Draft draft, String family) {
    List<String> lines = new ArrayList<>();
    lines.add(draft.title.text(draft.event.names()));
    draft.body.forEach(passage -> lines.add(passage.text(draft.event.names())));
    if (draft.outlet.startsWith("outlet:paper") && random.nextInt(5) > 0) {
      List<StoryBook.Telling> feet = book.tellings("outlet foot");
      int foot = Math.floorMod(draft.outlet.hashCode(), feet.size());
      lines.add(feet.get(foot).tell("outlet foot", new Random(foot)).text(Map.of()));
    }
    if (draft.how.equals("translation")) {
      lines.replaceAll(line -> foreign(line, draft.event.things()));
    }
    Optional<LocalDate> day = Optional.of(draft.day).filter(d -> random.nextInt(20) > 0);
    Header header = StoryReadings.header(day, Optional.of(draft.outlet), draft.credits);
    Sketch sketch = Sketches.of(StoryReadings.of(draft.id, header, lines, draft.event.things()));
    return new Item(sketch, family, draft.parent, draft.how);
  }

  /** The same in a language that has no word in common but keeps names and numbers. */
  static String foreign(String line, List<String> things) {
    Matcher word = WORD.matcher(line);
    StringBuilder text = new StringBuilder();
    while (word.find()) {
      boolean given =
          Character.isDigit(word.group().charAt(0))
              || things.stream().anyMatch(thing -> thing.contains(word.group()));
      String other = given ? word.group() : new StringBuilder(word.group()).reverse() + "um";
      word.appendReplacement(text, Matcher.quoteReplacement(other));
    }
    return word.appendTail(text).toString();
  }

  /** A sentence that may be told otherwise, or one that must stay as it is. */
  private record Passage(Optional<StoryBook.Told> told, String fixed) {
    Passage(StoryBook.Told told) {
      this(Optional.of(told), "");
    }

    Passage(String fixed) {
      this(Optional.empty(), fixed);
    }

    Passage reworded(double share, Random random) {
      return new Passage(told.map(one -> one.reworded(share, random)), fixed);
    }

    String text(Map<String, String> names) {
      return told.map(one -> one.text(names)).orElse(fixed);
    }
  }

  /** An article in the making. */
  private static final class Draft {
    private final StoryEvent event;
    private final String how;
    private final String id;
    private final List<Passage> body = new ArrayList<>();
    private Optional<String> parent = Optional.empty();
    private StoryBook.Told title;
    private LocalDate day;
    private String outlet;
    private List<String> credits = List.of();

    private Draft(StoryEvent event, String how, String id) {
      this.event = event;
      this.how = how;
      this.id = id;
    }
  }
}
