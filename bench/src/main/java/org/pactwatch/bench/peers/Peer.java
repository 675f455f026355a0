package org.pactwatch.bench.peers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pactwatch.bench.french.Entrant;
import org.pactwatch.bench.measure.Effort;
import org.pactwatch.bench.process.JavaRun;

/**
 * A system in the comparison.
 *
 * @param name whose it is
 * @param way from what to what it works; those of one way compare
 * @param run how it is measured
 */
record Peer(String name, String way, JavaRun run) {
  static final String OURS = "pactwatch";
  static final String CORE_NLP = "CoreNLP";

  private static final String CORE_NLP_CLASS = "org.pactwatch.bench.corenlp.CoreNlp";

  /** One working thread, garbage collection included; the same heap for all. */
  private static final List<String> OPTIONS =
      List.of("-Xms64m", "-Xmx2g", "-Xss2m", "-XX:+UseSerialGC");

  /**
   * Returns all systems, those of one way together.
   *
   * @param coreNlpClassPath the class path of CoreNLP's process; empty where CoreNLP is missing
   */
  static List<Peer> all(Path text, Optional<Path> model, Effort effort, String coreNlpClassPath) {
    List<Peer> all =
        List.of(
            ours("text → trees", Entrant.TREES_OF_TEXT, text, model, effort),
            coreNlp("text → trees", "text", text, effort, coreNlpClassPath),
            ours("tagged → trees", Entrant.TREES_OF_WORDS, text, model, effort),
            coreNlp("tagged → trees", "tagged", text, effort, coreNlpClassPath),
            ours("text → tagged", Entrant.WORDS_OF_TEXT, text, model, effort),
            new Peer(
                "OpenNLP",
                "tokens → tags",
                JavaRun.of(
                    Entrant.OPEN_NLP_TAGS, OPTIONS, Optional.empty(), Optional.of(text), effort)));
    boolean missing = coreNlpClassPath.isEmpty();
    return all.stream().filter(peer -> !(missing && peer.name().equals(CORE_NLP))).toList();
  }

  private static Peer ours(
      String way, Entrant entrant, Path text, Optional<Path> model, Effort effort) {
    return new Peer(OURS, way, JavaRun.of(entrant, OPTIONS, model, Optional.of(text), effort));
  }

  private static Peer coreNlp(String way, String from, Path text, Effort effort, String classPath) {
    return new Peer(
        CORE_NLP,
        way,
        new JavaRun(
            OPTIONS, classPath, CORE_NLP_CLASS, List.of(from, text.toString(), effort.name())));
  }
}
