package org.pactwatch.cli.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The list of packages and what each may use, from {@code allowed.txt}. */
final class AllowedUses {
  private static final String OURS = "org.pactwatch.";
  private static final List<String> OUTWARD =
      List.of("java.nio.file", "java.sql", "java.net", "java.util.logging", "javax");

  private final Map<String, List<String>> byPackage = new TreeMap<>();

  private AllowedUses() {}

  static AllowedUses load() {
    AllowedUses uses = new AllowedUses();
    try (InputStream stream = AllowedUses.class.getResourceAsStream("allowed.txt")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(uses::add);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return uses;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String rest = line.substring(colon + 1).strip();
    List<String> before =
        byPackage.put(
            line.substring(0, colon), rest.isEmpty() ? List.of() : List.of(rest.split(" +", -1)));
    if (before != null) {
      throw new IllegalStateException("expected each package once, got again: " + line);
    }
  }

  boolean knows(String name) {
    return byPackage.containsKey(bare(name));
  }

  boolean allows(String from, String to) {
    if (from.equals(to) || isHarmless(to)) {
      return true;
    }
    String used = bare(to);
    return byPackage.getOrDefault(bare(from), List.of()).stream()
        .anyMatch(
            name ->
                name.endsWith(".*")
                    ? (used + ".").startsWith(name.substring(0, name.length() - 1))
                    : used.equals(name));
  }

  private static boolean isHarmless(String name) {
    // Arrays and primitive types have no package.
    return name.isEmpty()
        || (name.startsWith("java.") && OUTWARD.stream().noneMatch(name::startsWith));
  }

  private static String bare(String name) {
    return name.startsWith(OURS) ? name.substring(OURS.length()) : name;
  }
}
