package org.pactwatch.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.pactwatch.intake.file.FileSource;
import org.pactwatch.intake.file.StandardInput;
import org.pactwatch.intake.html.Page;
import org.pactwatch.intake.pdf.Paragraphs;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Item;
import org.pactwatch.intake.source.Limits;
import org.pactwatch.intake.source.Opening;
import org.pactwatch.intake.source.Source;
import org.pactwatch.intake.source.SourcesInTurn;
import org.pactwatch.intake.text.TextLines;
import org.pactwatch.intake.web.Addresses;
import org.pactwatch.intake.web.Manners;
import org.pactwatch.intake.web.WebSource;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.document.Medium;

/**
 * The door of intake: makes sources of what a user names, and documents of what they hand on.
 *
 * <p>Immutable and safe to share: several threads may read different entries at once.
 */
public final class Intake {
  private static final String PIPE = "-";

  private final Limits limits;
  private final Manners manners;
  private final Opening opening;

  /** Makes a door with the usual limits. */
  public Intake() {
    this(Limits.usual());
  }

  /** Makes a door that allows no host of the machine's own networks. */
  public Intake(Limits limits) {
    this(limits, Manners.usual("pactwatch", Set.of()));
  }

  /**
   * Makes a door.
   *
   * @param manners how the network is asked, where a user names an address
   */
  public Intake(Limits limits, Manners manners) {
    this.limits = Objects.requireNonNull(limits);
    this.manners = Objects.requireNonNull(manners);
    this.opening = new Containers(limits);
  }

  /** Files and folders as a source, in order of the ids, a file reached twice once. */
  public Source files(List<Path> paths) {
    return FileSource.of(paths.stream().map(Path::toString).toList(), opening);
  }

  /**
   * What a user names as one source: files, folders and patterns of names first, in order of the
   * ids, then what comes through a pipe, then addresses. The network is asked for nothing else.
   *
   * @param words paths, patterns, {@code -}, addresses of http and https; a path that exists is no
   *     pattern, whatever signs it holds
   * @param pipe what {@code -} stands for, gone through once
   */
  public Source named(List<String> words, InputStream pipe) {
    List<Source> sources = new ArrayList<>();
    List<String> addresses = words.stream().filter(Addresses::is).toList();
    List<String> files =
        words.stream().filter(word -> !word.equals(PIPE) && !Addresses.is(word)).toList();
    if (!files.isEmpty()) {
      sources.add(FileSource.of(files, opening));
    }
    if (words.contains(PIPE)) {
      sources.add(new StandardInput(pipe, limits.bytes(), opening));
    }
    if (!addresses.isEmpty()) {
      sources.add(new WebSource(addresses, manners, opening));
    }
    return new SourcesInTurn(sources);
  }

  /** Reads everything below the paths, one item an entry, all of them held at once. */
  public Stream<Item> items(List<Path> paths) {
    List<Item> items = new ArrayList<>();
    files(paths).each(entry -> items.add(read(entry)));
    return items.stream();
  }

  /** Reads one entry; whatever is wrong with it stands in the item. */
  public Item read(Entry entry) {
    if (entry instanceof Entry.Settled settled) {
      return settled.item();
    }
    return new DocumentReader(limits).read((Entry.Offered) entry);
  }

  /**
   * Makes a document again of what was kept of it, with the blocks that {@link #read} found.
   *
   * @param original the decoded source
   * @param declared kept as it is, whatever the source declares
   */
  public Document again(
      DocumentId id, Digest digest, Medium medium, String original, Declared declared) {
    List<Block> blocks =
        switch (medium) {
          case HTML -> Page.of(original).blocks();
          case TEXT -> TextLines.blocks(original);
          case PDF -> Paragraphs.of(original);
        };
    return new Document(id, digest, medium, original, blocks, declared);
  }
}
