package org.pactwatch.intake.html;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.document.Region;

/**
 * A block and the element that holds it.
 *
 * @param holder the nearest element around its first word that begins a block of its own
 */
record FoundBlock(Block block, Element holder) {

  /** Returns the same block in one more region. */
  FoundBlock in(Region region) {
    Set<Region> regions = EnumSet.of(region);
    regions.addAll(block.regions());
    return new FoundBlock(
        new Block(block.kind(), regions, block.linkShare(), block.text()), holder);
  }
}
