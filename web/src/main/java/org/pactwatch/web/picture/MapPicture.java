package org.pactwatch.web.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pactwatch.model.entity.EntityId;

/**
 * Draws states on a map around the ones that matter. Degrees of longitude are drawn as short as
 * they are at the middle of the map (equirectangular projection).
 */
public final class MapPicture {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 560;
  private static final double MARGIN = 7;
  private static final double NARROWEST = 26;
  private static final int LINE = 15;

  private MapPicture() {}

  /** The places that these outlines are too coarse for. */
  public static List<EntityId> missing(Outlines outlines, List<Place> places) {
    return places.stream()
        .map(Place::state)
        .filter(state -> outlines.of(state).isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Draws places.
   *
   * @param told what the picture shows
   * @return absent where no place has an outline
   */
  public static Optional<Drawing> of(Outlines outlines, List<Place> places, String told) {
    Map<EntityId, Place> drawn = new TreeMap<>();
    places.stream()
        .filter(place -> outlines.of(place.state()).isPresent())
        .forEach(place -> drawn.put(place.state(), place));
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    Window window = Window.around(drawn.keySet(), outlines);
    Svg svg = new Svg();
    svg.box("p-sea", 0, 0, WIDTH, HEIGHT);
    for (Outlines.Outline outline : outlines.all()) {
      Optional<Place> place = outline.state().map(drawn::get);
      String path = path(outline, window);
      if (!path.isEmpty()) {
        svg.path("p-land" + place.map(one -> " p-" + one.style()).orElse(""), path);
      }
    }
    Set<Long> taken = new HashSet<>();
    for (Place place : drawn.values()) {
      label(svg, place, outlines.of(place.state()).orElseThrow(), window, taken);
    }
    return Optional.of(svg.drawing(WIDTH, HEIGHT, told));
  }

  private static String path(Outlines.Outline outline, Window window) {
    StringBuilder path = new StringBuilder();
    for (double[][] ring : outline.rings()) {
      boolean seen = false;
      StringBuilder one = new StringBuilder();
      for (int at = 0; at < ring.length; at++) {
        double x = window.x(ring[at][0]);
        double y = window.y(ring[at][1]);
        seen |= x > -WIDTH && x < 2 * WIDTH && y > -HEIGHT && y < 2 * HEIGHT;
        one.append(at == 0 ? 'M' : 'L').append(Svg.number(x)).append(' ').append(Svg.number(y));
      }
      if (seen) {
        path.append(one).append('Z');
      }
    }
    return path.toString();
  }

  /** A label that would cover another goes a line further down. */
  private static void label(
      Svg svg, Place place, Outlines.Outline outline, Window window, Set<Long> taken) {
    double[] middle = outline.middle();
    double x = window.x(middle[0]);
    double y = window.y(middle[1]);
    svg.link(place.address(), place.name() + " · " + String.join(" · ", place.words()));
    if (place.style().equals("nuclear")) {
      svg.circle("p-against", x, y, 5).circle("p-head", x, y, 1.8);
    } else {
      svg.circle("p-node", x, y, 4);
    }
    List<String> lines = new ArrayList<>();
    lines.add(place.name());
    lines.addAll(place.words());
    double top = y + LINE + 2;
    while (!free(x, top, lines.size(), taken)) {
      top += LINE;
    }
    for (int at = 0; at < lines.size(); at++) {
      svg.text(
          at == 0 ? "p-text p-halo" : "p-quiet p-halo",
          x,
          top + at * LINE,
          "middle",
          lines.get(at));
    }
    svg.closeLink();
  }

  private static boolean free(double x, double top, int lines, Set<Long> taken) {
    List<Long> cells = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      for (int column = -1; column <= 1; column++) {
        cells.add(Math.round(x / 70 + column) * 10_000 + Math.round(top / LINE + line));
      }
    }
    if (cells.stream().anyMatch(taken::contains)) {
      return false;
    }
    taken.addAll(cells);
    return true;
  }

  /**
   * A state on the map.
   *
   * @param state which
   * @param name what it is called
   * @param style {@code nuclear} or {@code host}
   * @param words what stands there, a line each
   * @param address where it leads
   */
  public record Place(
      EntityId state, String name, String style, List<String> words, String address) {
    public Place {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(name, "name");
      style = style.toLowerCase(Locale.ROOT);
      words = List.copyOf(words);
      Objects.requireNonNull(address, "address");
    }
  }

  /** The part of the world that is seen. */
  private record Window(double west, double north, double unitX, double unitY) {
    static Window around(Set<EntityId> states, Outlines outlines) {
      double west = 180;
      double east = -180;
      double south = 90;
      double north = -90;
      for (EntityId state : states) {
        double[] middle = outlines.of(state).orElseThrow().middle();
        west = Math.min(west, middle[0]);
        east = Math.max(east, middle[0]);
        south = Math.min(south, middle[1]);
        north = Math.max(north, middle[1]);
      }
      double middleY = (south + north) / 2;
      double shrink = Math.max(0.3, StrictMath.cos(StrictMath.toRadians(middleY)));
      double width = Math.max(east - west + 2 * MARGIN, NARROWEST);
      double height = Math.max(north - south + 2 * MARGIN, NARROWEST * HEIGHT / WIDTH);
      double unit = Math.min(WIDTH / (width * shrink), HEIGHT / height);
      double middleX = (west + east) / 2;
      return new Window(
          middleX - WIDTH / (2 * unit * shrink),
          middleY + HEIGHT / (2 * unit),
          unit * shrink,
          unit);
    }

    double x(double longitude) {
      return (longitude - west) * unitX;
    }

    double y(double latitude) {
      return (north - latitude) * unitY;
    }
  }
}
