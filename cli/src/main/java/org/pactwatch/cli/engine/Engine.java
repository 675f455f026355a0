package org.pactwatch.cli.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.language.fr.French;
import org.pactwatch.ledger.Background;
import org.pactwatch.output.Names;
import org.pactwatch.reading.Language;
import org.pactwatch.reading.Reader;
import org.pactwatch.reading.TextTimes;
import org.pactwatch.reading.clean.GazetteerOutlets;
import org.pactwatch.reading.contrast.Contrast;

/**
 * What reading and asking stand on. Loading starts at once in the background and is waited for only
 * by who asks, so that wrong use is told without a wait. Safe to share between threads.
 */
public final class Engine {
  /** The language of the reader. */
  public static final String LANGUAGE = "fr";

  private final CompletableFuture<Gazetteer> gazetteer;
  private final CompletableFuture<Reader> reader;
  private final CompletableFuture<String> version;

  private Engine(CompletableFuture<Gazetteer> gazetteer, CompletableFuture<Reader> reader) {
    this.gazetteer = gazetteer;
    this.reader = reader;
    this.version = CompletableFuture.supplyAsync(Version::ofFindings);
  }

  /** Starts loading all that reading needs. */
  public static Engine forReading() {
    CompletableFuture<Language> language = CompletableFuture.supplyAsync(French::load);
    CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::load);
    return new Engine(gazetteer, language.thenCombine(gazetteer, Reader::of));
  }

  /** Loads what finds time expressions in plain text; the rest of reading is not needed. */
  public static TextTimes textTimes() {
    return TextTimes.of(French.load());
  }

  /** Loads what reads pages as far as their article text and header. */
  public static PageReader pages() {
    return new PageReader(French.load(), new GazetteerOutlets(Gazetteer.load()));
  }

  /** Loads what compares plain sentences. */
  public static Contrast contrast() {
    French french = French.load();
    return Contrast.of(french.analyzer(), french.contrasts());
  }

  /** Starts loading what asking a ledger needs; there is no reader. */
  public static Engine forAsking() {
    return new Engine(
        CompletableFuture.supplyAsync(Gazetteer::load),
        CompletableFuture.failedFuture(new IllegalStateException("nothing is read here")));
  }

  /**
   * The gazetteer, waited for.
   *
   * @throws org.pactwatch.model.problem.ProblemException if a data file is wrong
   */
  public Gazetteer gazetteer() {
    return await(gazetteer);
  }

  /**
   * The reader, waited for.
   *
   * @throws org.pactwatch.model.problem.ProblemException if a data file is wrong
   */
  public Reader reader() {
    return await(reader);
  }

  /** What a ledger asks of the gazetteer, which is waited for at the first question. */
  public Background background() {
    return Background.of(this::gazetteer, () -> await(version));
  }

  /** What things are called for a reader of English; the gazetteer is waited for. */
  public Names names() {
    Gazetteer known = gazetteer();
    return id -> known.displayName(id, "en");
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw failure;
    }
  }
}
