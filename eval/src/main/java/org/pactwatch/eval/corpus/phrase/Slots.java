package org.pactwatch.eval.corpus.phrase;

import java.util.HashMap;
import java.util.Map;

/** What stands in the slots of a phrase. */
public final class Slots {
  private final Map<String, String> fills;

  private Slots(Map<String, String> fills) {
    this.fills = fills;
  }

  public static Slots none() {
    return new Slots(Map.of());
  }

  /** Returns these slots and one more. */
  public Slots with(String slot, String fill) {
    return with(Map.of(slot, fill));
  }

  /** Returns these slots and more; the new ones win. */
  public Slots with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(fills);
    all.putAll(more);
    return new Slots(all);
  }

  public boolean has(String slot) {
    return fills.containsKey(slot);
  }

  /**
   * Returns what stands in a slot.
   *
   * @throws IllegalArgumentException if nothing does
   */
  public String fill(String slot) {
    String fill = fills.get(slot);
    if (fill == null) {
      throw new IllegalArgumentException("expected a slot that is filled, got {" + slot + "}");
    }
    return fill;
  }
}
