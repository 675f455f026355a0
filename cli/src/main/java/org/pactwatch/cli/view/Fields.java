package org.pactwatch.cli.view;

import java.util.Optional;

/** Named facts, one a line; what is absent or empty is left out. */
final class Fields {
  private static final int WIDTH = 14;

  private final StringBuilder text = new StringBuilder();

  void add(String name, String value) {
    if (!value.isEmpty()) {
      text.append("  ")
          .append(name)
          .append(" ".repeat(Math.max(1, WIDTH - name.length())))
          .append(value)
          .append('\n');
    }
  }

  void add(String name, Optional<?> value) {
    value.ifPresent(present -> add(name, present.toString()));
  }

  String text() {
    return text.toString();
  }
}
