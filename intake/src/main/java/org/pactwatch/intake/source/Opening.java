package org.pactwatch.intake.source;

import java.util.function.Consumer;
import org.pactwatch.model.document.Declared;

/** Opens anything of a known kind: what is one document is offered, a container is gone through. */
public interface Opening {

  /** Hands on all that it holds; what is wrong with it is an entry too. */
  void open(Kind kind, Origin origin, Content content, Declared declared, Consumer<Entry> taker);
}
