package org.pactwatch.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.pactwatch.model.document.Digest;
import org.pactwatch.web.picture.Drawing;

/** The style sheets and scripts that come with the workbench; no other file can be asked for. */
final class Assets {
  private static final Map<String, String> KINDS =
      Map.of(
          "workbench.css", "text/css; charset=utf-8",
          "picture.css", "text/css; charset=utf-8",
          "workbench.js", "text/javascript; charset=utf-8",
          "theme.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final String version;

  Assets() {
    StringBuilder all = new StringBuilder();
    for (String name : KINDS.keySet().stream().sorted().toList()) {
      byte[] bytes =
          name.equals("picture.css")
              ? Drawing.style().getBytes(StandardCharsets.UTF_8)
              : bytes(name);
      files.put(name, bytes);
      all.append(Digest.of(bytes).hex());
    }
    this.version = Digest.of(all.toString()).first(12);
  }

  /**
   * What tells this version's files from any other's: addresses hold it, so that browsers may keep
   * the files.
   */
  String version() {
    return version;
  }

  void answer(Context context) {
    String name = context.pathParam("name");
    byte[] file = files.get(name);
    if (file == null) {
      throw new Refusal(404, "refused.page");
    }
    context.contentType(KINDS.get(name));
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.result(file);
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = Assets.class.getResourceAsStream("assets/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("expected the asset " + name + ", found none");
      }
      return stream.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
