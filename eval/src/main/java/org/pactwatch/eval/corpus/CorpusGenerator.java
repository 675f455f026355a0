package org.pactwatch.eval.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.press.Draft;
import org.pactwatch.eval.corpus.press.NewsDesk;
import org.pactwatch.eval.corpus.press.Page;
import org.pactwatch.eval.corpus.press.PageMaker;
import org.pactwatch.eval.corpus.shingle.Shingles;
import org.pactwatch.eval.corpus.truth.Truth;
import org.pactwatch.eval.corpus.truth.TruthFiles;
import org.pactwatch.eval.corpus.world.Numbers;
import org.pactwatch.eval.corpus.world.World;
import org.pactwatch.eval.corpus.world.WorldMaker;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * Writes a corpus: {@code articles/}, {@code published.tsv} and {@code truth/}. The same seed gives
 * the same bytes, and a larger corpus begins with the articles of the smaller one.
 */
public final class CorpusGenerator {
  /** The folder of the articles, below the corpus. */
  public static final String ARTICLES = "articles";

  /** The table of days of publication, below the corpus. */
  public static final String PUBLISHED = "published.tsv";

  /** The folder of the truth, below the corpus. */
  public static final String TRUTH = "truth";

  private final CorpusSettings settings;
  private final Chance chance;
  private final WorldMaker worlds;
  private final NewsDesk desk;
  private final PageMaker pages = new PageMaker();

  private CorpusGenerator(CorpusSettings settings) {
    this.settings = settings;
    chance = Chance.of(settings.seed());
    worlds = new WorldMaker(settings.seed());
    desk = new NewsDesk(settings.words(), Numbers.read(), worlds::stranger);
  }

  /**
   * Writes a corpus into a folder, which is made where it is missing and must hold nothing.
   *
   * @throws ProblemException BAD_OPTION if the folder holds something or more articles are asked
   *     for than there are names of states; OUTPUT_FAILED if it cannot be written
   */
  public static CorpusSummary generate(Path folder, CorpusSettings settings) {
    try {
      if (Files.isDirectory(folder) && !isEmpty(folder)) {
        throw problem(
            ProblemCode.BAD_OPTION,
            folder,
            "expected an empty folder, or none, got one that holds files",
            "name another folder");
      }
      return new CorpusGenerator(settings).write(folder);
    } catch (IOException failure) {
      throw problem(
          ProblemCode.OUTPUT_FAILED,
          folder,
          "expected a folder that can be written, got " + failure,
          "name another folder");
    }
  }

  private CorpusSummary write(Path folder) throws IOException {
    Path articles = Files.createDirectories(folder.resolve(ARTICLES));
    TruthMaker truth = new TruthMaker(pages);
    Map<String, LocalDate> published = new TreeMap<>();
    int written = 0;
    for (int number = 0; written < settings.articles(); number++) {
      if (number == worlds.most()) {
        throw problem(
            ProblemCode.BAD_OPTION,
            folder,
            "expected at most " + written + " articles, got " + settings.articles(),
            "ask for fewer");
      }
      World world = worlds.world(number);
      List<Draft> drafts = desk.documents(world, chance.named("desk", number));
      List<Draft> kept = drafts.subList(0, Math.min(drafts.size(), settings.articles() - written));
      Map<Integer, String> ids = ids(kept, written, published);
      Map<Integer, Shingles> shingles = new HashMap<>();
      for (Draft draft : kept) {
        String id = ids.get(draft.number());
        Page page = pages.page(draft, chance.named("page", id));
        Files.writeString(articles.resolve(id + "." + page.extension()), page.text());
        Shingles own = Shingles.of(draft.article().text());
        shingles.put(draft.number(), own);
        int shared =
            draft
                .parent()
                .map(parent -> own.containedIn(shingles.get(parent.number())))
                .map(share -> (int) Math.round(share * 100))
                .orElse(0);
        truth.add(draft, page, ids, shared);
      }
      written += kept.size();
    }
    Files.writeString(folder.resolve(PUBLISHED), table(published));
    Truth whole = truth.truth();
    TruthFiles.write(whole, folder.resolve(TRUTH));
    return CorpusSummary.of(whole);
  }

  /** Names of files, which do not tell their order, by number of draft. */
  private Map<Integer, String> ids(List<Draft> drafts, int before, Map<String, LocalDate> taken) {
    Map<Integer, String> ids = new HashMap<>();
    int place = before;
    for (Draft draft : drafts) {
      Chance own = chance.named("id", place++);
      String id = own.digits();
      while (taken.putIfAbsent(id, draft.published()) != null) {
        id = own.digits();
      }
      ids.put(draft.number(), id);
    }
    return ids;
  }

  private static String table(Map<String, LocalDate> published) {
    List<String> rows = new ArrayList<>(List.of("doc\tpublished"));
    published.forEach((id, day) -> rows.add(id + "\t" + day));
    return String.join("\n", rows) + "\n";
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static ProblemException problem(
      ProblemCode code, Path folder, String message, String remedy) {
    return new ProblemException(Problem.of(code, folder.toString(), message, remedy));
  }
}
