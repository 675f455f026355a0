package org.pactwatch.web.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.model.entity.EntityId;

/**
 * The outlines of states at 1:110 million: Natural Earth's, as the package world-atlas 2.0.2 has
 * them in TopoJSON. Immutable and safe to share.
 */
public final class Outlines {
  private final List<Outline> all;

  private Outlines(List<Outline> all) {
    this.all = List.copyOf(all);
  }

  /** Reads the outlines that come with this module. */
  public static Outlines load() {
    try (InputStream stream = Outlines.class.getResourceAsStream("countries-110m.json")) {
      JsonNode root = new ObjectMapper().readTree(stream);
      Map<String, EntityId> states = states();
      List<double[][]> arcs = arcs(root);
      List<Outline> all = new ArrayList<>();
      for (JsonNode country : root.at("/objects/countries/geometries")) {
        Optional<EntityId> state = Optional.ofNullable(states.get(country.path("id").asText("")));
        all.add(new Outline(state, rings(country, arcs)));
      }
      return new Outlines(all);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<Outline> all() {
    return all;
  }

  Optional<Outline> of(EntityId state) {
    return all.stream().filter(one -> one.state().equals(Optional.of(state))).findFirst();
  }

  private static Map<String, EntityId> states() {
    try (DataFile file = DataFile.resource(Outlines.class, "state-numbers.yaml")) {
      Map<String, EntityId> states = new HashMap<>();
      file.root().entries().forEach((number, code) -> states.put(number, code.id()));
      return states;
    }
  }

  /** Arcs hold steps between whole numbers, which scale and shift turn into degrees. */
  private static List<double[][]> arcs(JsonNode root) {
    double scaleX = root.at("/transform/scale/0").asDouble();
    double scaleY = root.at("/transform/scale/1").asDouble();
    double shiftX = root.at("/transform/translate/0").asDouble();
    double shiftY = root.at("/transform/translate/1").asDouble();
    List<double[][]> arcs = new ArrayList<>();
    for (JsonNode arc : root.path("arcs")) {
      double[][] points = new double[arc.size()][];
      long x = 0;
      long y = 0;
      for (int at = 0; at < arc.size(); at++) {
        x += arc.get(at).get(0).asLong();
        y += arc.get(at).get(1).asLong();
        points[at] = new double[] {x * scaleX + shiftX, y * scaleY + shiftY};
      }
      arcs.add(points);
    }
    return arcs;
  }

  private static List<double[][]> rings(JsonNode country, List<double[][]> arcs) {
    List<double[][]> rings = new ArrayList<>();
    if (country.path("type").asText().equals("Polygon")) {
      country.path("arcs").forEach(ring -> rings.add(ring(ring, arcs)));
    } else {
      country.path("arcs").forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring, arcs))));
    }
    return rings;
  }

  /** A number below zero means the arc backwards: -1 is arc 0. */
  private static double[][] ring(JsonNode numbers, List<double[][]> arcs) {
    List<double[]> points = new ArrayList<>();
    for (JsonNode number : numbers) {
      int arc = number.asInt();
      double[][] forwards = arcs.get(arc < 0 ? ~arc : arc);
      for (int at = points.isEmpty() ? 0 : 1; at < forwards.length; at++) {
        points.add(forwards[arc < 0 ? forwards.length - 1 - at : at]);
      }
    }
    return points.toArray(double[][]::new);
  }

  /**
   * One state's outline.
   *
   * @param state whose; absent for what has no code of its own
   * @param rings closed lines of longitude and latitude in degrees
   */
  record Outline(Optional<EntityId> state, List<double[][]> rings) {
    /** The middle of the largest ring, which is where a name finds room. */
    double[] middle() {
      double[][] largest = rings.get(0);
      for (double[][] ring : rings) {
        if (area(ring) > area(largest)) {
          largest = ring;
        }
      }
      double x = 0;
      double y = 0;
      double weight = 0;
      for (int at = 0; at + 1 < largest.length; at++) {
        double cross = cross(largest, at);
        x += (largest[at][0] + largest[at + 1][0]) * cross;
        y += (largest[at][1] + largest[at + 1][1]) * cross;
        weight += cross;
      }
      return weight == 0 ? largest[0] : new double[] {x / (3 * weight), y / (3 * weight)};
    }

    private static double area(double[][] ring) {
      double area = 0;
      for (int at = 0; at + 1 < ring.length; at++) {
        area += cross(ring, at);
      }
      return Math.abs(area);
    }

    private static double cross(double[][] ring, int at) {
      return ring[at][0] * ring[at + 1][1] - ring[at + 1][0] * ring[at][1];
    }
  }
}
