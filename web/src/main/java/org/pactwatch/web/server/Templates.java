package org.pactwatch.web.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.pactwatch.web.page.Frame;
import org.pactwatch.web.page.Sheet;

/**
 * Lays out pages with the templates that were compiled with the workbench. Everything is escaped
 * for where it stands.
 */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.pactwatch.web.template");

  String lay(Sheet sheet, Frame frame) {
    StringOutput out = new StringOutput(1 << 16);
    engine.render(sheet.template() + ".jte", Map.of("frame", frame, "page", sheet.content()), out);
    return out.toString();
  }
}
