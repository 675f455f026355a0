package org.pactwatch.syntax.parse;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pactwatch.syntax.DependencyParser;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Word;
import org.pactwatch.syntax.learn.LinearModel;

/**
 * Reads a sentence from its end, then from its beginning with that first tree as a guide, and hangs
 * the punctuation marks in at last. Safe to share.
 */
public final class GuidedParser implements DependencyParser {
  private final ArcParser backward;
  private final ArcParser forward;
  private final LinearModel marks;

  /** Each call borrows one that no other uses. */
  private final ConcurrentLinkedQueue<MarkAttacher> idle = new ConcurrentLinkedQueue<>();

  GuidedParser(ArcParser backward, ArcParser forward, LinearModel marks) {
    this.backward = backward;
    this.forward = forward;
    this.marks = marks;
  }

  @Override
  public Tree parse(List<Word> words) {
    Tree arcs = forward.parse(words, backward.parseBackward(words));
    MarkAttacher reused = idle.poll();
    MarkAttacher attacher = reused == null ? new MarkAttacher(marks) : reused;
    Tree tree = attacher.attach(words, arcs);
    idle.add(attacher);
    return tree;
  }
}
