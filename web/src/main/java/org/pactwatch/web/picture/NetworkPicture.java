package org.pactwatch.web.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Draws who is tied to whom. Nodes that are tied draw near, all others keep apart; the same network
 * gives the same picture.
 */
public final class NetworkPicture {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 720;
  private static final double MARGIN_X = 80;
  private static final double MARGIN_Y = 36;

  private NetworkPicture() {}

  /**
   * Draws a network.
   *
   * @param points its nodes, sorted; at least one
   * @param links its edges, whose ends are among the nodes
   * @param told what the picture shows
   */
  public static Drawing of(List<Point> points, List<Link> links, String told) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int at = 0; at < points.size(); at++) {
      numbers.put(points.get(at).id(), at);
    }
    List<int[]> ends = new ArrayList<>();
    links.forEach(one -> ends.add(new int[] {numbers.get(one.from()), numbers.get(one.to())}));
    double[][] places =
        new Spread(points.size(), ends)
            .within(MARGIN_X, MARGIN_Y, WIDTH - MARGIN_X, HEIGHT - MARGIN_Y);
    Svg svg = new Svg();
    Map<String, Integer> between = new TreeMap<>();
    for (Link link : links) {
      int bend = between.merge(pair(link), 1, Integer::sum) - 1;
      edge(svg, link, places[numbers.get(link.from())], places[numbers.get(link.to())], bend);
    }
    for (int at = 0; at < points.size(); at++) {
      node(svg, points.get(at), places[at]);
    }
    return svg.drawing(WIDTH, HEIGHT, told);
  }

  private static String pair(Link link) {
    return link.from().compareTo(link.to()) < 0
        ? link.from() + ' ' + link.to()
        : link.to() + ' ' + link.from();
  }

  /** Several ties between the same two bend apart. */
  private static void edge(Svg svg, Link link, double[] from, double[] to, int bend) {
    double middleX = (from[0] + to[0]) / 2;
    double middleY = (from[1] + to[1]) / 2;
    double length = Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]));
    double aside = (bend % 2 == 0 ? 1 : -1) * (10 + 14 * (bend / 2)) * (bend == 0 ? 0.6 : 1);
    double x = middleX - (to[1] - from[1]) / length * aside;
    double y = middleY + (to[0] - from[0]) / length * aside;
    svg.open(link.told());
    svg.path(
        "p-edge p-" + link.style(),
        "M"
            + Svg.number(from[0])
            + ' '
            + Svg.number(from[1])
            + 'Q'
            + Svg.number(x)
            + ' '
            + Svg.number(y)
            + ' '
            + Svg.number(to[0])
            + ' '
            + Svg.number(to[1]));
    svg.close();
  }

  private static void node(Svg svg, Point point, double[] place) {
    svg.link(point.address(), point.name());
    if (point.style().equals("body")) {
      svg.box("p-body", place[0] - 6, place[1] - 6, 12, 12);
    } else if (point.style().equals("thing")) {
      svg.path(
          "p-node",
          "M" + Svg.number(place[0]) + ' ' + Svg.number(place[1] - 6) + "l6 6l-6 6l-6 -6z");
    } else {
      svg.circle("p-node", place[0], place[1], 6);
    }
    svg.text("p-text p-halo", place[0], place[1] + 20, "middle", point.name()).closeLink();
  }

  /**
   * A node.
   *
   * @param id what edges call it
   * @param name for a reader
   * @param style {@code state}, {@code body} or {@code thing}
   * @param address where it leads
   */
  public record Point(String id, String name, String style, String address) {
    public Point {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(style, "style");
      Objects.requireNonNull(address, "address");
    }
  }

  /** An edge: from one id to another, how it is drawn, and what a pointer tells of it. */
  public record Link(String from, String to, String style, String told) {
    public Link {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(style, "style");
      Objects.requireNonNull(told, "told");
    }
  }
}
