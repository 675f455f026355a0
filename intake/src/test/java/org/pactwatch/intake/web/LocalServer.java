package org.pactwatch.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that says what a test wants, and notes what it was asked. */
final class LocalServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Reply> replies = new HashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();

  /** What a path gives. */
  private static final class Reply {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    Reply(int status, Map<String, String> headers, byte[] body) {
      this.status = status;
      this.headers = headers;
      this.body = body;
    }
  }

  LocalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString();
          asked.add(path);
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          Reply reply = replies.getOrDefault(path, new Reply(404, Map.of(), new byte[0]));
          String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
          boolean same = tag != null && tag.equals(reply.headers.get("ETag"));
          reply.headers.forEach(exchange.getResponseHeaders()::set);
          if (same || reply.body.length == 0) {
            exchange.sendResponseHeaders(same ? 304 : reply.status, -1);
          } else {
            exchange.sendResponseHeaders(reply.status, reply.body.length);
            exchange.getResponseBody().write(reply.body);
          }
          exchange.close();
        });
    server.start();
  }

  LocalServer page(String path, String page) {
    return reply(
        path, 200, Map.of("Content-Type", "text/html; charset=utf-8"), page.getBytes(UTF_8));
  }

  LocalServer redirect(String path, String to) {
    return reply(path, 302, Map.of("Location", to), new byte[0]);
  }

  LocalServer reply(String path, int status, Map<String, String> headers, byte[] body) {
    replies.put(path, new Reply(status, headers, body));
    return this;
  }

  int port() {
    return server.getAddress().getPort();
  }

  String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** The paths that were asked for, in order, without robots.txt. */
  List<String> asked() {
    return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
  }

  List<String> agents() {
    return agents;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
