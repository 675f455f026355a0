package org.pactwatch.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.text.Span;

/** Walks a page and gathers its blocks and elements, in the order of the source. */
final class PageBlocks implements NodeVisitor {
  private final String source;
  private final List<FoundBlock> blocks = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final Deque<Surroundings> around = new ArrayDeque<>();
  private final Deque<Element> holders = new ArrayDeque<>();
  private BlockText open;
  private Surroundings opened = Surroundings.page();
  private Element holder;

  private PageBlocks(Document page, String source) {
    this.source = source;
    this.open = new BlockText(source);
    this.holder = page;
    around.push(Surroundings.page());
    holders.push(page);
  }

  /** Returns the blocks; those of the article's running text lie in the region BODY. */
  static List<Block> of(Document page, String source) {
    PageBlocks walk = new PageBlocks(page, source);
    // jsoup's traversor keeps no stack of calls: ten thousand nested elements are no harm.
    NodeTraversor.traverse(walk, page);
    walk.close();
    return ArticleFinder.marked(inOrder(walk.blocks), walk.elements);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      elements.add(element);
      if (Surroundings.separates(element)) {
        close();
        holders.push(element);
      }
      around.push(around.element().inside(element));
    } else if (node instanceof TextNode text && !around.element().dropped()) {
      add(text);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      around.pop();
      if (Surroundings.separates(element)) {
        close();
        holders.pop();
      }
    }
  }

  private void add(TextNode node) {
    Range range = node.sourceRange();
    if (!range.isTracked() || range.isImplicit()) {
      return;
    }
    Span place = new Span(range.startPos(), Math.min(range.endPos(), source.length()));
    Alignment text = Alignment.of(node.getWholeText(), source, place);
    int from = 0;
    if (around.element().lines()) {
      for (int end = text.text().indexOf('\n'); end >= 0; end = text.text().indexOf('\n', from)) {
        add(text, from, end);
        close();
        from = end + 1;
      }
    }
    add(text, from, text.text().length());
  }

  private void add(Alignment text, int from, int to) {
    if (open.isEmpty()) {
      opened = around.element();
      holder = holders.element();
    }
    open.add(text, from, to, around.element().link());
  }

  private void close() {
    if (!open.isEmpty()) {
      Block block = new Block(opened.kind(), opened.regions(), open.linkShare(), open.build());
      blocks.add(new FoundBlock(block, holder));
    }
    if (open.isTouched()) {
      open = new BlockText(source);
    }
  }

  /** Broken tables make the parser move text before them: the source's order is put back. */
  private static List<FoundBlock> inOrder(List<FoundBlock> blocks) {
    List<FoundBlock> sorted = new ArrayList<>(blocks);
    sorted.sort((one, other) -> place(one).compareTo(place(other)));
    List<FoundBlock> kept = new ArrayList<>();
    int end = 0;
    for (FoundBlock block : sorted) {
      // A block that still runs into another one would count its words twice.
      if (place(block).start() >= end) {
        kept.add(block);
        end = place(block).end();
      }
    }
    return kept;
  }

  private static Span place(FoundBlock found) {
    return found.block().text().toOriginal(new Span(0, found.block().text().length()));
  }
}
