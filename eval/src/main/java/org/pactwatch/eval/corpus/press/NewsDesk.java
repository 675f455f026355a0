package org.pactwatch.eval.corpus.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.world.Describer;
import org.pactwatch.eval.corpus.world.Happening;
import org.pactwatch.eval.corpus.world.Numbers;
import org.pactwatch.eval.corpus.world.Publisher;
import org.pactwatch.eval.corpus.world.World;

/**
 * Writes all documents of a world: for each step of what happens, independent reports and their
 * copies. Safe to share.
 */
public final class NewsDesk {
  private static final List<Integer> COPIES = List.of(0, 0, 0, 1, 1, 2, 3, 4, 5);
  private static final double COPY_OF_COPY = 0.2;
  private static final List<Way> WAYS =
      List.of(
          Way.REPRINT,
          Way.REPRINT,
          Way.CUT,
          Way.CUT,
          Way.PADDED,
          Way.PADDED,
          Way.REWRITE,
          Way.REWRITE,
          Way.REWRITE,
          Way.RELAY,
          Way.RELAY);

  private final Assignments assignments;
  private final Reporter reporter;
  private final Copyist copyist;
  private final int words;

  /**
   * Opens a desk.
   *
   * @param words how many words every article has at least
   * @param strangers draws names of people who have no office
   */
  public NewsDesk(int words, Numbers numbers, Function<Chance, String> strangers) {
    this.words = words;
    Wordings wordings = Wordings.read();
    Describer describer = new Describer(numbers);
    Writer writer = new Writer(wordings, describer);
    Sidelines sidelines = new Sidelines(wordings, describer, strangers);
    assignments = new Assignments(new Voices(wordings, describer), sidelines, words);
    Introductions introductions = new Introductions(writer, sidelines);
    reporter = new Reporter(wordings, writer, sidelines, introductions, describer, numbers);
    copyist = new Copyist(wordings, writer, reporter, introductions);
  }

  /** Returns the documents of a world in the order in which they appeared, parents first. */
  public List<Draft> documents(World world, Chance chance) {
    List<Draft> drafts = new ArrayList<>();
    for (Happening one : world.happenings()) {
      for (Assignment task : assignments.of(world, one, chance.named("reports", one.id()))) {
        Chance own = chance.named("family", one.id(), drafts.size());
        Article article = reporter.write(task, own);
        Draft original =
            new Draft(
                drafts.size(),
                Optional.empty(),
                Way.ORIGINAL,
                task.publisher(),
                task.published(),
                article);
        drafts.add(original);
        copies(original, task, world, own, drafts);
      }
    }
    drafts.sort(Comparator.comparing(Draft::published).thenComparing(Draft::number));
    return drafts;
  }

  private void copies(
      Draft original, Assignment task, World world, Chance chance, List<Draft> drafts) {
    List<Publisher> outlets = new ArrayList<>(chance.shuffled(world.outlets()));
    outlets.remove(original.publisher());
    Draft last = original;
    int many = chance.pick(COPIES);
    for (int i = 0; i < many; i++) {
      Way way = way(original, chance);
      Draft parent =
          way != Way.RELAY && last.way() != Way.RELAY && chance.in(COPY_OF_COPY) ? last : original;
      Draft copy =
          new Draft(
              drafts.size(),
              Optional.of(parent),
              way,
              outlets.get(i),
              parent.published().plusDays(chance.between(0, 1)),
              copyist.copy(
                  parent,
                  task.news(),
                  way,
                  parent.published(),
                  words,
                  chance.named("copy", drafts.size())));
      drafts.add(copy);
      last = copy;
    }
  }

  /** Only an agency is relayed, and what is too short to be cut is reprinted. */
  private Way way(Draft original, Chance chance) {
    Way drawn = chance.pick(WAYS);
    if (drawn == Way.RELAY && !original.publisher().agency()) {
      return Way.REWRITE;
    }
    boolean tooShort = original.article().words() < words * 5 / 4;
    return drawn == Way.CUT && tooShort ? Way.REPRINT : drawn;
  }
}
