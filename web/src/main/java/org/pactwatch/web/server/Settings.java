package org.pactwatch.web.server;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where the workbench listens and who may come.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param token what everybody must bring who comes; may be absent only on loopback
 * @param name what the ledger is called on pages
 */
public record Settings(String host, int port, Optional<String> token, String name) {
  /** The addresses that only this machine reaches. */
  static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  private static final int SHORTEST_TOKEN = 16;

  public Settings {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(token, "token");
    Objects.requireNonNull(name, "name");
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("expected a port from 0 to 65535, got " + port);
    }
    if (token.isEmpty() && !LOOPBACK.contains(host)) {
      throw new IllegalArgumentException(
          "expected a token, because others reach " + host + ", got none");
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "expected a token of " + SHORTEST_TOKEN + " characters or more");
    }
  }

  /** Listens for this machine alone. */
  public static Settings loopback(int port, String name) {
    return new Settings("127.0.0.1", port, Optional.empty(), name);
  }

  boolean isLoopback() {
    return LOOPBACK.contains(host);
  }
}
