package org.pactwatch.model.document;

import java.util.Objects;
import java.util.Set;
import org.pactwatch.model.text.MappedText;

/**
 * A block as a reader sees it: a line of a text file, a paragraph of a page. Blocks stand in the
 * order of the original, do not overlap and hold no line end.
 *
 * @param kind what it is by its markup
 * @param regions the parts of the page around it
 * @param linkShare how much of its text is link text, from 0 to 1
 * @param text the rendered words, mapped to the original
 */
public record Block(BlockKind kind, Set<Region> regions, double linkShare, MappedText text) {
  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    regions = Set.copyOf(regions);
    if (!(linkShare >= 0 && linkShare <= 1)) {
      throw new IllegalArgumentException("expected a share from 0 to 1, got " + linkShare);
    }
  }

  /** Returns a line of plain text. */
  public static Block line(MappedText text) {
    return new Block(BlockKind.LINE, Set.of(), 0, text);
  }
}
