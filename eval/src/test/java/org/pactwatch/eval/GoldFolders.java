package org.pactwatch.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes gold and texts for a test, as the folders of eval/gold have them. */
public record GoldFolders(Path gold, Path texts) {

  /** Makes both folders below one. */
  public static GoldFolders in(Path folder) throws IOException {
    return new GoldFolders(
        Files.createDirectory(folder.resolve("gold")),
        Files.createDirectory(folder.resolve("texts")));
  }

  /** Writes one document. */
  public void write(String name, String text, String lines) throws IOException {
    Files.writeString(texts.resolve(name + ".txt"), text);
    Files.writeString(gold.resolve(name + ".jsonl"), lines);
  }
}
