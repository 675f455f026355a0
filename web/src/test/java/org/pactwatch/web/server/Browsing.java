package org.pactwatch.web.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a workbench as a browser does that keeps cookies. */
final class Browsing {
  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /**
   * @param base the address of the workbench, without a path
   */
  Browsing(String base) {
    this.base = base;
  }

  String base() {
    return base;
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends a form: name, value, …. */
  HttpResponse<String> post(String path, String origin, String... pairs) {
    StringBuilder form = new StringBuilder();
    for (int at = 0; at < pairs.length; at += 2) {
      form.append(at == 0 ? "" : "&").append(pairs[at]).append('=').append(encoded(pairs[at + 1]));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
    return send(origin.isEmpty() ? request : request.header("Origin", origin));
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}
