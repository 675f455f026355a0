package org.pactwatch.intake;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.intake.source.Item;
import org.pactwatch.intake.source.Source;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.problem.Problem;

/** What tests ask of the items of a source. */
public final class Got {
  private Got() {}

  /** All items of a source, read one by one. */
  public static List<Item> all(Source source) {
    Intake intake = new Intake();
    List<Item> items = new ArrayList<>();
    source.each(entry -> items.add(intake.read(entry)));
    return items;
  }

  /** The ids of the documents that arrived, in their order. */
  public static List<String> ids(List<Item> items) {
    return items.stream()
        .filter(Item.Arrived.class::isInstance)
        .map(item -> document(item).id().value())
        .toList();
  }

  /** The document that arrived. */
  public static Document document(Item item) {
    if (item instanceof Item.Arrived arrived) {
      return arrived.document();
    }
    throw new AssertionError("expected a document, got " + item);
  }

  /** The problem of what did not arrive. */
  public static Problem problem(Item item) {
    if (item instanceof Item.Trouble trouble) {
      return trouble.problem();
    }
    if (item instanceof Item.Refused refused) {
      return refused.problem();
    }
    throw new AssertionError("expected a problem, got " + item);
  }

  /** The problems of all that did not arrive. */
  public static List<Problem> problems(List<Item> items) {
    return items.stream()
        .filter(item -> item instanceof Item.Trouble || item instanceof Item.Refused)
        .map(Got::problem)
        .toList();
  }
}
