package org.pactwatch.cli.engine;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.pactwatch.model.document.Digest;

/**
 * What this pactwatch is made of: its own classes and data files by checksum, from one jar or from
 * the folders of a build.
 */
final class Inventory {
  private static final String OURS = "org/pactwatch/";

  private final Map<String, Long> checksums = new TreeMap<>();

  private Inventory() {}

  /** Takes stock of wherever the given classes come from. */
  static Inventory of(List<Class<?>> anchors) {
    Set<Path> places = new LinkedHashSet<>();
    anchors.forEach(anchor -> places.add(place(anchor)));
    Inventory inventory = new Inventory();
    try {
      for (Path place : places) {
        inventory.checksums.putAll(Files.isDirectory(place) ? folder(place) : jar(place));
      }
    } catch (IOException failure) {
      throw new IllegalStateException("expected to read the running program", failure);
    }
    return inventory;
  }

  /** Returns what tells these files from any others: eight hexadecimal digits. */
  String digest(Predicate<String> names) {
    StringBuilder content = new StringBuilder();
    checksums.forEach(
        (name, checksum) -> {
          if (names.test(name)) {
            content.append(name).append(' ').append(checksum).append('\n');
          }
        });
    return Digest.of(content.toString()).first(8);
  }

  private static Path place(Class<?> anchor) {
    try {
      return Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("a code source is an address", impossible);
    }
  }

  private static Map<String, Long> jar(Path place) throws IOException {
    Map<String, Long> found = new HashMap<>();
    try (ZipFile jar = new ZipFile(place.toFile())) {
      jar.stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(OURS))
          .forEach((ZipEntry entry) -> found.put(entry.getName(), entry.getCrc()));
    }
    return found;
  }

  private static Map<String, Long> folder(Path place) throws IOException {
    Path ours = place.resolve(OURS);
    if (!Files.isDirectory(ours)) {
      return Map.of();
    }
    Map<String, Long> found = new HashMap<>();
    try (Stream<Path> files = Files.walk(ours)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        found.put(place.relativize(file).toString().replace('\\', '/'), checksum.getValue());
      }
    }
    return found;
  }
}
