package org.pactwatch.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.text.Span;

/** Walks a page and gathers its blocks, in the order of the source. */
final class PageBlocks implements NodeVisitor {
  private final String source;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Surroundings> around = new ArrayDeque<>();
  private BlockText open;
  private Surroundings opened = Surroundings.page();

  private final Set<Element> body;

  private PageBlocks(Document page, String source) {
    this.source = source;
    this.body = BodyFinder.of(page);
    this.open = new BlockText(source);
    around.push(Surroundings.page());
  }

  static List<Block> of(Document page, String source) {
    PageBlocks walk = new PageBlocks(page, source);
    // jsoup's traversor keeps no stack of calls: ten thousand nested elements are no harm.
    NodeTraversor.traverse(walk, page);
    walk.close();
    return inOrder(walk.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (Surroundings.separates(element)) {
        close();
      }
      Surroundings inside = around.element().inside(element);
      around.push(body.contains(element) ? inside.inBody() : inside);
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
    }
    open.add(text, from, to, around.element().link());
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(new Block(opened.kind(), opened.regions(), open.linkShare(), open.build()));
    }
    open = new BlockText(source);
  }

  /** Broken tables make the parser move text before them: the source's order is put back. */
  private static List<Block> inOrder(List<Block> blocks) {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort((one, other) -> place(one).compareTo(place(other)));
    List<Block> kept = new ArrayList<>();
    int end = 0;
    for (Block block : sorted) {
      // A block that still runs into another one would count its words twice.
      if (place(block).start() >= end) {
        kept.add(block);
        end = place(block).end();
      }
    }
    return kept;
  }

  private static Span place(Block block) {
    return block.text().toOriginal(new Span(0, block.text().length()));
  }
}
