package org.pactwatch.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A ledger in a schema of a PostgreSQL database.
 *
 * @param host the server's name
 * @param port 1 to 65535
 * @param database the database's name
 * @param schema the schema that holds this ledger and nothing else
 * @param user who connects; absent for the system's user
 * @param password absent where the environment or a password file tells it
 * @param security how the connection is secured: the driver's parameters {@code ssl…}
 */
public record LedgerServer(
    String host,
    int port,
    String database,
    String schema,
    Optional<String> user,
    Optional<String> password,
    SortedMap<String, String> security)
    implements LedgerLocation {
  private static final String FORM = "postgresql://user@host:port/database?schema=name";
  private static final Pattern ADDRESS = Pattern.compile("(jdbc:)?postgres(ql)?:.*");
  // Names that need no quotes, so that they mean the same wherever they are written.
  private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
  // What stands behind the user of an address, or in a parameter of it.
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?<=postgres(?:ql)?://[^/?#@:]{0,99}):[^@]*(?=@)|(?<=[?&])password=[^&#]*&?");
  private static final String DEFAULT_SCHEMA = "pactwatch";
  private static final int DEFAULT_PORT = 5432;

  public LedgerServer {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
    security = Collections.unmodifiableSortedMap(new TreeMap<>(security));
    if (database.isBlank()) {
      throw new IllegalArgumentException("expected " + FORM + ", got no database");
    }
    if (!SCHEMA.matcher(schema).matches()) {
      throw new IllegalArgumentException(
          "expected a schema of lower-case letters, digits and _, got \"" + schema + "\"");
    }
  }

  static String withoutPassword(String words) {
    return PASSWORD.matcher(words).replaceAll("");
  }

  static boolean isAddress(String words) {
    return ADDRESS.matcher(words).matches();
  }

  static LedgerServer parse(String words) {
    URI address;
    try {
      address = new URI(words.replaceFirst("^jdbc:", ""));
    } catch (URISyntaxException bad) {
      // Not its message, which repeats the address with its password.
      throw new IllegalArgumentException(
          "expected " + FORM + ", got what is no address: " + bad.getReason());
    }
    if (address.getHost() == null || address.getPath() == null) {
      throw new IllegalArgumentException("expected " + FORM + ", got no host");
    }
    TreeMap<String, String> parameters = parameters(address);
    Optional<String> userAndPassword = Optional.ofNullable(address.getUserInfo());
    Optional<String> user = userAndPassword.map(both -> both.split(":", 2)[0]);
    Optional<String> password =
        userAndPassword.filter(both -> both.contains(":")).map(both -> both.split(":", 2)[1]);
    Optional<String> schema = Optional.ofNullable(parameters.remove("schema"));
    Optional<String> driverSchema = Optional.ofNullable(parameters.remove("currentSchema"));
    Optional<String> otherUser = Optional.ofNullable(parameters.remove("user"));
    Optional<String> otherPassword = Optional.ofNullable(parameters.remove("password"));
    for (String name : parameters.keySet()) {
      if (!name.startsWith("ssl")) {
        throw new IllegalArgumentException(
            "expected the parameters schema, user, password or ssl…, got \"" + name + "\"");
      }
    }
    return new LedgerServer(
        address.getHost(),
        address.getPort() < 0 ? DEFAULT_PORT : address.getPort(),
        address.getPath().replaceFirst("^/", ""),
        schema.or(() -> driverSchema).orElse(DEFAULT_SCHEMA),
        otherUser.or(() -> user).filter(name -> !name.isEmpty()),
        otherPassword.or(() -> password),
        parameters);
  }

  private static TreeMap<String, String> parameters(URI address) {
    TreeMap<String, String> parameters = new TreeMap<>();
    if (address.getRawQuery() == null) {
      return parameters;
    }
    for (String one : address.getRawQuery().split("&", -1)) {
      String[] parts = one.split("=", 2);
      parameters.put(parts[0], parts.length < 2 ? "" : decoded(parts[1]));
    }
    return parameters;
  }

  private static String decoded(String words) {
    return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** The address, without the password. */
  @Override
  public String toString() {
    return "postgresql://"
        + user.map(name -> name + "@").orElse("")
        + host
        + ":"
        + port
        + "/"
        + database
        + "?schema="
        + schema;
  }
}
