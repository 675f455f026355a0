package org.pactwatch.output.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The attributes of an element, in order. Refuses what could run a script or ask for anything
 * outside the page: a reference leads to a place on the page. Immutable.
 */
final class Attributes {
  private static final Attributes NONE = new Attributes(List.of());
  private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9-]*");
  private static final Set<String> REFUSED =
      Set.of(
          "action", "background", "data", "formaction", "ping", "poster", "src", "srcset", "style");

  private final List<Attribute> all;

  private Attributes(List<Attribute> all) {
    this.all = List.copyOf(all);
  }

  static Attributes none() {
    return NONE;
  }

  static Attributes of(String name, String value) {
    return NONE.and(name, value);
  }

  static Attributes style(String name) {
    return NONE.and("class", name);
  }

  /** A link to a place on the page. */
  static Attributes link(String anchor) {
    return NONE.and("href", "#" + anchor);
  }

  /**
   * Returns these and one more.
   *
   * @throws IllegalArgumentException if it could lead off the page or run a script
   */
  Attributes and(String name, String value) {
    boolean runs = name.startsWith("on") || REFUSED.contains(name);
    boolean leaves = name.equals("href") && !value.startsWith("#");
    if (!NAME.matcher(name).matches() || runs || leaves) {
      throw new IllegalArgumentException(
          "expected an attribute that stays on the page, got " + name + "=\"" + value + "\"");
    }
    List<Attribute> more = new ArrayList<>(all);
    more.add(new Attribute(name, value));
    return new Attributes(more);
  }

  List<Attribute> all() {
    return all;
  }

  /** One attribute; its value is not yet escaped. */
  record Attribute(String name, String value) {}
}
