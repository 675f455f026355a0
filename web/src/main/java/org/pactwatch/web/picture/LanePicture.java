package org.pactwatch.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Draws lanes one below the other, days from left to right: the history of one line, or many lines
 * over time.
 */
public final class LanePicture {
  private static final int WIDTH = 960;
  private static final int LANE = 24;
  private static final int TOP = 6;
  private static final int AXIS = 22;
  private static final double LABEL_UNITS = 6.6;

  private LanePicture() {}

  /**
   * Draws lanes.
   *
   * @param lanes from top to bottom; at least one with a mark
   * @param label how wide the names of lanes may be, in characters
   * @param day a day in words
   * @param told what the picture shows
   */
  public static Drawing of(
      List<Lane> lanes, int label, Function<LocalDate, String> day, String told) {
    List<Mark> marks = lanes.stream().map(Lane::marks).flatMap(Collection::stream).toList();
    LocalDate first = marks.stream().map(Mark::from).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = marks.stream().map(Mark::to).max(LocalDate::compareTo).orElseThrow();
    double left = label * LABEL_UNITS + 16;
    TimeAxis axis = new TimeAxis(first, last, left, WIDTH - 24);
    int bottom = TOP + LANE * lanes.size();
    Svg svg = new Svg();
    ticks(svg, axis, bottom, day);
    for (int lane = 0; lane < lanes.size(); lane++) {
      double y = TOP + LANE * lane + LANE / 2.0;
      svg.line("p-rule", left - 8, y, WIDTH - 12, y);
      name(svg, lanes.get(lane), label, y);
      draw(svg, lanes.get(lane).marks(), axis, y);
    }
    return svg.drawing(WIDTH, bottom + AXIS, told);
  }

  private static void ticks(Svg svg, TimeAxis axis, int bottom, Function<LocalDate, String> day) {
    double free = 0;
    for (LocalDate tick : axis.ticks()) {
      double x = axis.place(tick);
      svg.line("p-rule", x, TOP, x, bottom + 3);
      String words = axis.isOfYears() ? String.valueOf(tick.getYear()) : day.apply(tick);
      double half = words.length() * 3.2;
      double middle = Math.min(x, WIDTH - half - 2);
      if (middle - half > free) {
        svg.text("p-quiet", middle, bottom + 15.0, "middle", words);
        free = middle + half + 6;
      }
    }
  }

  private static void name(Svg svg, Lane lane, int label, double y) {
    String words =
        lane.name().length() <= label ? lane.name() : lane.name().substring(0, label - 1) + '…';
    if (lane.address().isEmpty()) {
      svg.text("p-text", 0, y + 4, "start", words);
    } else {
      svg.link(lane.address(), lane.name());
      svg.text("p-text", 0, y + 4, "start", words).closeLink();
    }
  }

  /** Marks of one day stand beside each other, not upon each other. */
  private static void draw(Svg svg, List<Mark> marks, TimeAxis axis, double y) {
    Map<Long, Integer> taken = new HashMap<>();
    List<Mark> sorted = new ArrayList<>(marks);
    for (Mark mark : sorted) {
      double x = axis.place(mark.from());
      double end = axis.place(mark.to());
      svg.link(mark.address(), mark.told());
      if (end - x > 12) {
        svg.box("p-" + mark.stage() + " p-bar", x, y - 3, end - x, 6);
      } else {
        int before = taken.merge(Math.round(x / 4), 1, Integer::sum) - 1;
        mark.draw(svg, x + before * 5.0, y);
      }
      svg.closeLink();
    }
  }

  /**
   * A lane.
   *
   * @param name what it is called
   * @param address where its name leads; may be empty
   * @param marks what stands in it
   */
  public record Lane(String name, String address, List<Mark> marks) {
    public Lane {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(address, "address");
      marks = List.copyOf(marks);
    }
  }
}
