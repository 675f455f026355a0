package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.model.document.Document;
import org.pactwatch.reading.Reader;
import org.pactwatch.reading.stream.Reading;

/** The same document gives the same reading, wherever and however it is read. */
class SameReadingTest {
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();
  private static final int THREADS = 4;

  private static List<Reading> read(Reader reader) throws IOException {
    return Documents.samples().stream().map(reader::read).toList();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Istanbul",
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "hi-IN-u-nu-deva, Pacific/Pago_Pago"
  })
  void whateverLocaleAndZone(String locale, String zone) throws IOException {
    List<Reading> expected = read(CheckedReader.french());
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    // Data files are read under the locale too.
    assertEquals(expected, read(Reader.of(French.load(), Gazetteer.load())));
  }

  @Test
  void fromSeveralThreadsAtOnce() throws IOException, InterruptedException, ExecutionException {
    List<Reading> expected = read(CheckedReader.french());
    Callable<List<Reading>> task = () -> read(CheckedReader.french());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Reading>>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        tasks.add(task);
      }
      for (Future<List<Reading>> found : threads.invokeAll(tasks)) {
        assertEquals(expected, found.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void afterWhateverWasReadBefore() throws IOException {
    List<Document> samples = Documents.samples();
    List<Reading> expected = read(CheckedReader.french());
    for (int i = samples.size() - 1; i >= 0; i--) {
      assertEquals(expected.get(i), CheckedReader.french().read(samples.get(i)));
    }
  }
}
