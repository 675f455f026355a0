package org.pactwatch.ledger.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;

/**
 * Finds documents and lines of a ledger by words. Answers depend on what the ledger holds, never on
 * how its index came about. Safe to share between threads.
 */
public final class SearchIndex implements AutoCloseable {
  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(Field.KEY, SortField.Type.STRING));

  private final OpenIndex index;
  private final Path place;
  private final IndexWords words;
  private final Source source;
  private final HitMaker hits;

  private SearchIndex(OpenIndex index, Path place, IndexWords words, Source source) {
    this.index = index;
    this.place = place;
    this.words = words;
    this.source = source;
    this.hits = new HitMaker(source.ledger());
  }

  /**
   * Opens the index in a folder and brings it up to date; makes it where there is none, where
   * another version made it or where it is damaged. While another process does so, its last state
   * is searched; where the folder cannot be written, an index in memory.
   *
   * @param place a folder that may be deleted at any time
   * @throws ProblemException if the ledger cannot be read
   */
  public static SearchIndex open(Path place, Source source) {
    IndexWords words = new IndexWords();
    return new SearchIndex(IndexOpening.open(place, source, words), place, words, source);
  }

  /** Makes an index in memory for one question: of a ledger as it was known on a day. */
  public static SearchIndex once(Source source) {
    IndexWords words = new IndexWords();
    return new SearchIndex(IndexOpening.once(source, words), Path.of(""), words, source);
  }

  /**
   * Deletes an index with all its words; the next search makes it anew. Nothing happens where there
   * is none.
   *
   * @throws IOException if a file cannot be deleted
   */
  public static void delete(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(place);
  }

  /** What a reader should know of this index, if it is not simply up to date. */
  public Optional<Problem> notice() {
    return index.notice();
  }

  /**
   * Finds what is asked for.
   *
   * @throws ProblemException BAD_QUERY if the words are no query; INDEX_DAMAGED if the index cannot
   *     be read
   */
  public Hits search(SearchRequest request) {
    QueryText text = QueryText.parse(request.words());
    OtherNames names = OtherNames.of(source.gazetteer().get(), text.words(), words);
    QueryMaker maker = new QueryMaker(text, words, names);
    Query query = Chosen.of(request, maker.finding());
    IndexSearcher searcher = new IndexSearcher(index.reader());
    try {
      TopDocs found = searcher.search(query, request.limit(), BEST_FIRST, true);
      Highlights highlights = new Highlights(maker, words);
      List<Hit> best = new ArrayList<>();
      for (ScoreDoc one : found.scoreDocs) {
        hits.of(searcher.storedFields().document(one.doc), one.score, highlights)
            .ifPresent(best::add);
      }
      return new Hits(searcher.count(query), best);
    } catch (IOException damaged) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.INDEX_DAMAGED,
              place.toString(),
              "the index cannot be read: " + damaged.getMessage(),
              "delete this folder; the next search makes it anew"),
          damaged);
    }
  }

  @Override
  public void close() {
    index.close();
    words.close();
  }
}
