package org.pactwatch.ledger.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.line.LineFilter;
import org.pactwatch.model.document.DocumentId;

/**
 * Brings an index up to date: only entries whose mark changed are written, those that are gone are
 * taken out with all their words. One commit makes all of it seen, or none.
 */
final class IndexUpdate {
  private static final double BUFFER_MEGABYTES = 64;

  private final Source source;
  private final IndexState state;

  IndexUpdate(Source source, IndexState state) {
    this.source = source;
    this.state = state;
  }

  /**
   * Writes to a directory.
   *
   * @param mode CREATE to begin anew
   * @throws IOException if another process writes there, or it cannot be written or read
   */
  void into(Directory directory, IndexWords words, OpenMode mode) throws IOException {
    TieredMergePolicy merging = new TieredMergePolicy();
    // Entries taken out would still count in word statistics, and so would move scores.
    merging.setForceMergeDeletesPctAllowed(0);
    IndexWriterConfig config =
        new IndexWriterConfig(words)
            .setOpenMode(mode)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergePolicy(merging)
            .setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Map<String, String> marks = marks(writer);
      documents(writer, marks);
      lines(writer, marks);
      for (String gone : marks.keySet()) {
        writer.deleteDocuments(new Term(Field.KEY, gone));
      }
      writer.forceMergeDeletes();
      writer.setLiveCommitData(state.data().entrySet());
      writer.commit();
    }
  }

  /** Takes from the marks whatever is still there, so that what is gone remains. */
  private void documents(IndexWriter writer, Map<String, String> marks) throws IOException {
    DocumentEntries entries = new DocumentEntries(source.gazetteer().get());
    for (Map.Entry<DocumentId, ReadingKey> reading : source.ledger().readings().entrySet()) {
      String key = Entry.key(Hit.Kind.DOCUMENT, reading.getKey().value());
      String mark = marks.remove(key);
      if (!reading.getValue().value().equals(mark)) {
        Optional<ArticleReading> found = source.ledger().document(reading.getKey());
        if (found.isPresent()) {
          put(writer, entries.of(found.get()));
        } else {
          writer.deleteDocuments(new Term(Field.KEY, key));
        }
      }
    }
  }

  private void lines(IndexWriter writer, Map<String, String> marks) throws IOException {
    LineEntries entries = new LineEntries(source.gazetteer().get(), source.headlines());
    for (Line line : source.ledger().lines(LineFilter.all())) {
      Entry entry = entries.of(line);
      if (!entry.mark().equals(marks.remove(entry.key()))) {
        put(writer, entry);
      }
    }
  }

  private static void put(IndexWriter writer, Entry entry) throws IOException {
    writer.updateDocument(new Term(Field.KEY, entry.key()), entry.document());
  }

  /** Returns the mark of each entry in the index by its key. */
  private static Map<String, String> marks(IndexWriter writer) throws IOException {
    Map<String, String> marks = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        SortedDocValues keys = DocValues.getSorted(leaf.reader(), Field.KEY);
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), Field.MARK);
        for (int doc = keys.nextDoc(); doc != SortedDocValues.NO_MORE_DOCS; doc = keys.nextDoc()) {
          if (values.advanceExact(doc) && (live == null || live.get(doc))) {
            marks.put(
                keys.lookupOrd(keys.ordValue()).utf8ToString(),
                values.binaryValue().utf8ToString());
          }
        }
      }
    }
    return marks;
  }
}
