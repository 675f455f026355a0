package org.pactwatch.eval.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.eval.JsonFields;
import org.pactwatch.eval.JsonFile;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * Reads a folder of pages with their gold; whatever is wrong with it is a BAD_GOLD problem.
 *
 * <p>Two forms are known. {@code ground-truth.json}, as article-extraction-benchmark has it: under
 * a page's name its {@code url} and {@code articleBody}; the page is {@code html/NAME.html.gz}.
 * {@code gold.json}, as trafilatura and htmldate have it: under a page's address its {@code file}
 * in {@code html/}, with {@code with} and {@code without}, or {@code date}.
 */
public final class PageSet {
  private static final String ARTICLES = "ground-truth.json";
  private static final String SEGMENTS = "gold.json";
  private static final String PAGES = "html";

  private PageSet() {}

  /**
   * Reads a set, in the order of the pages' names.
   *
   * @throws ProblemException if it is of neither form, or a page is missing
   */
  public static List<GoldPage> read(Path folder) {
    Path articles = folder.resolve(ARTICLES);
    Path segments = folder.resolve(SEGMENTS);
    if (Files.exists(articles)) {
      return numbered(folder, JsonFile.whole(articles).each(JsonFields::object), true);
    }
    if (Files.exists(segments)) {
      return numbered(folder, JsonFile.whole(segments).each(JsonFields::object), false);
    }
    throw new ProblemException(
        Problem.of(
            ProblemCode.BAD_GOLD,
            folder.toString(),
            "expected " + ARTICLES + " or " + SEGMENTS + ", found neither",
            "name the folder of a set of pages"));
  }

  private static List<GoldPage> numbered(
      Path folder, Map<String, JsonFields> entries, boolean articles) {
    List<GoldPage> pages = new ArrayList<>();
    new TreeMap<>(entries)
        .forEach(
            (key, fields) ->
                pages.add(
                    articles
                        ? article(folder, pages.size() + 1, key, fields)
                        : marked(folder, pages.size() + 1, key, fields)));
    return pages;
  }

  private static GoldPage article(Path folder, int number, String name, JsonFields fields) {
    Path packed = folder.resolve(PAGES).resolve(name + ".html.gz");
    Path plain = folder.resolve(PAGES).resolve(name + ".html");
    return new GoldPage(
        number,
        name,
        fields.optionalText("url").orElse(""),
        there(Files.exists(plain) ? plain : packed),
        Optional.of(fields.text("articleBody")),
        Optional.empty(),
        Optional.empty());
  }

  private static GoldPage marked(Path folder, int number, String address, JsonFields fields) {
    String file = fields.text("file");
    Optional<Segments> segments =
        fields.has("with")
            ? Optional.of(new Segments(fields.texts("with"), fields.texts("without")))
            : Optional.empty();
    return new GoldPage(
        number,
        file,
        address,
        there(folder.resolve(PAGES).resolve(file)),
        Optional.empty(),
        segments,
        // trafilatura's set has an empty date where nobody looked.
        fields.optionalText("date").filter(date -> !date.isEmpty()).map(date -> day(fields, date)));
  }

  private static LocalDate day(JsonFields fields, String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException bad) {
      throw fields.mistake("date", "a day such as 2024-03-05");
    }
  }

  private static Path there(Path page) {
    if (!Files.isRegularFile(page)) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.BAD_GOLD,
              page.toString(),
              "expected a page that the gold names, found none",
              "complete the set"));
    }
    return page;
  }
}
