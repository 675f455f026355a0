package org.pactwatch.intake.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Opening;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.intake.source.Source;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;

/**
 * Files, folders and patterns of names. All are named before any is opened, in order of the ids; a
 * file reached twice is read once.
 */
public final class FileSource implements Source {
  private final Map<DocumentId, Walk.Found> files;
  private final Opening opening;

  private FileSource(List<Walk.Found> found, Opening opening) {
    this.files = Naming.name(found);
    this.opening = opening;
  }

  /**
   * Names what lies below the words.
   *
   * @param words paths or patterns; a path that exists is no pattern, whatever signs it holds
   */
  public static FileSource of(List<String> words, Opening opening) {
    List<Walk.Found> found = new ArrayList<>();
    words.forEach(word -> found.addAll(below(word)));
    return new FileSource(found, opening);
  }

  @Override
  public void each(Consumer<Entry> taker) {
    files.forEach((id, file) -> hand(Origin.of(id, file.path().toString()), file, taker));
  }

  @Override
  public OptionalInt count() {
    boolean single =
        files.values().stream().allMatch(file -> kind(file).filter(Kind::isContainer).isEmpty());
    return single ? OptionalInt.of(files.size()) : OptionalInt.empty();
  }

  private void hand(Origin origin, Walk.Found file, Consumer<Entry> taker) {
    if (file.problem().isPresent()) {
      Problem problem = file.problem().get();
      taker.accept(
          isDocument(problem.code())
              ? origin.refused(problem)
              : new Origin(origin.id(), problem.place().name(), 0)
                  .trouble(problem.code(), problem.message(), problem.remedy()));
      return;
    }
    Optional<Kind> kind = kind(file);
    if (kind.isEmpty()) {
      taker.accept(origin.skipped("not a kind of file that is read"));
      return;
    }
    opening.open(kind.get(), origin, Content.of(file.path()), Declared.nothing(), taker);
  }

  /** Whether there is a file behind a problem: a missing path and a looping folder are none. */
  private static boolean isDocument(ProblemCode code) {
    return code != ProblemCode.PATH_NOT_FOUND && code != ProblemCode.FOLDER_LOOP;
  }

  private static Optional<Kind> kind(Walk.Found file) {
    return Kind.ofName(file.below());
  }

  private static List<Walk.Found> below(String word) {
    try {
      if (!Glob.is(word) || Files.exists(Path.of(word))) {
        return Walk.files(List.of(Path.of(word)));
      }
      Glob glob = Glob.of(word);
      List<Walk.Found> matching =
          Walk.files(List.of(glob.folder())).stream()
              .filter(file -> Files.isDirectory(glob.folder()) && glob.matches(file.path()))
              .toList();
      return matching.isEmpty() ? List.of(missing(word)) : matching;
    } catch (InvalidPathException | PatternSyntaxException mistake) {
      return List.of(missing(word));
    }
  }

  private static Walk.Found missing(String word) {
    Problem problem =
        Problem.of(
            ProblemCode.PATH_NOT_FOUND,
            word,
            "expected a file, a folder or a pattern that some file fits, found nothing",
            "correct it");
    String name = word.replace("\0", "");
    return new Walk.Found(Path.of("/").resolve(name), name, Optional.of(problem));
  }
}
