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
  private static final double FAR_X = 38;
  private static final double FAR_Y = 26;

  private MapPicture() {}

  /** The places that are not drawn: too small for these outlines, or far from where most are. */
  public static List<EntityId> missing(Outlines outlines, List<Place> places) {
    Map<EntityId, Place> drawn = drawn(outlines, places);
    return places.stream()
        .map(Place::state)
        .filter(state -> !drawn.containsKey(state))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * One place at the other end of the world would shrink all others: those around the middle one
   * are drawn.
   */
  private static Map<EntityId, Place> drawn(Outlines outlines, List<Place> places) {
    Map<EntityId, Place> known = new TreeMap<>();
    places.stream()
        .filter(place -> outlines.of(place.state()).isPresent())
        .forEach(place -> known.put(place.state(), place));
    double x = median(known.keySet(), outlines, 0);
    double y = median(known.keySet(), outlines, 1);
    known
        .keySet()
        .removeIf(
            state -> {
              double[] middle = outlines.of(state).orElseThrow().middle();
              return Math.abs(middle[0] - x) > FAR_X || Math.abs(middle[1] - y) > FAR_Y;
            });
    return known;
  }

  private static double median(Set<EntityId> states, Outlines outlines, int axis) {
    double[] sorted =
        states.stream()
            .mapToDouble(state -> outlines.of(state).orElseThrow().middle()[axis])
            .sorted()
            .toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  /**
   * Draws places.
   *
   * @param told what the picture shows
   * @return absent where no place has an outline
   */
  public static Optional<Drawing> of(Outlines outlines, List<Place> places, String told) {
    Map<EntityId, Place> drawn = drawn(outlines, places);
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
      double turns = 0;
      for (int at = 0; at < ring.length; at++) {
        // A ring that crosses the line of dates goes on beyond it.
        double step = at == 0 ? 0 : ring[at][0] - ring[at - 1][0];
        turns += step > 180 ? -360 : step < -180 ? 360 : 0;
        double x = window.x(ring[at][0] + turns);
        double y = window.y(ring[at][1]);
        seen |= x > 0 && x < WIDTH && y > 0 && y < HEIGHT;
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
    for (int tries = 1; !free(x, top, lines.size(), taken); tries++) {
      // Below, then above, each time a little further away.
      top = y + LINE + 2 + (tries % 2 == 0 ? 1 : -1) * ((tries + 1) / 2) * (double) LINE;
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
