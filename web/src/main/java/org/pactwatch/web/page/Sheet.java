package org.pactwatch.web.page;

import java.util.Objects;

/**
 * A page to be laid out.
 *
 * @param template the template's name, without its ending
 * @param title what the page is called
 * @param content the value that the template takes
 */
public record Sheet(String template, String title, Object content) {
  public Sheet {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(content, "content");
  }
}
