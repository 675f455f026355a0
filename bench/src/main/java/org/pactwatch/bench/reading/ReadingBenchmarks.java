package org.pactwatch.bench.reading;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;
import org.pactwatch.model.document.Document;
import org.pactwatch.reading.claim.ClaimStage;
import org.pactwatch.reading.clean.CleanStage;
import org.pactwatch.reading.clean.HeaderStage;
import org.pactwatch.reading.entity.EntityStage;
import org.pactwatch.reading.language.LanguageStage;
import org.pactwatch.reading.quote.QuoteStage;
import org.pactwatch.reading.stream.Reading;
import org.pactwatch.reading.stream.Stage;
import org.pactwatch.reading.time.TimeStage;

/** Each stage by itself, and all of them; an operation goes once through all documents. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingBenchmarks {
  /** Goes the whole way from documents to claims. */
  @Benchmark
  public void read(Articles articles, Blackhole hole) {
    for (Document document : articles.documents) {
      hole.consume(articles.reader.read(document));
    }
  }

  /** Tells article text from what is not. */
  @Benchmark
  public void clean(Articles articles, Blackhole hole) {
    apply(CleanStage.class, articles, hole);
  }

  /** Finds day, outlet and agencies. */
  @Benchmark
  public void header(Articles articles, Blackhole hole) {
    apply(HeaderStage.class, articles, hole);
  }

  /** Finds sentences and words. */
  @Benchmark
  public void language(Articles articles, Blackhole hole) {
    apply(LanguageStage.class, articles, hole);
  }

  /** Finds what is named. */
  @Benchmark
  public void entity(Articles articles, Blackhole hole) {
    apply(EntityStage.class, articles, hole);
  }

  /** Finds time expressions. */
  @Benchmark
  public void time(Articles articles, Blackhole hole) {
    apply(TimeStage.class, articles, hole);
  }

  /** Finds who says what. */
  @Benchmark
  public void quote(Articles articles, Blackhole hole) {
    apply(QuoteStage.class, articles, hole);
  }

  /** Makes the trees that are needed, and claims. */
  @Benchmark
  public void claim(Articles articles, Blackhole hole) {
    apply(ClaimStage.class, articles, hole);
  }

  private static void apply(Class<? extends Stage> kind, Articles articles, Blackhole hole) {
    Stage stage = articles.stage(kind);
    for (Reading reading : articles.before(kind)) {
      hole.consume(stage.apply(reading));
    }
  }
}
