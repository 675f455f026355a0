package org.pactwatch.web.picture;

import java.util.List;

/**
 * Places nodes by forces: all push each other away, ties pull together (after Fruchterman and
 * Reingold, "Graph drawing by force-directed placement", 1991). It starts from a spiral and holds
 * no chance, so that the same ties give the same places.
 */
final class Spread {
  private static final int STEPS = 400;

  private final int nodes;
  private final List<int[]> ties;
  private final double[] x;
  private final double[] y;

  Spread(int nodes, List<int[]> ties) {
    this.nodes = nodes;
    this.ties = ties;
    this.x = new double[nodes];
    this.y = new double[nodes];
    // The golden angle spreads points evenly over a disc.
    double angle = StrictMath.PI * (3 - StrictMath.sqrt(5));
    for (int node = 0; node < nodes; node++) {
      double radius = StrictMath.sqrt((node + 0.5) / nodes);
      x[node] = radius * StrictMath.cos(node * angle);
      y[node] = radius * StrictMath.sin(node * angle);
    }
    settle();
  }

  /** The places, stretched to fill a rectangle. */
  double[][] within(double left, double top, double right, double bottom) {
    double[][] places = new double[nodes][];
    double[] rangeX = range(x);
    double[] rangeY = range(y);
    for (int node = 0; node < nodes; node++) {
      places[node] =
          new double[] {
            left + share(x[node], rangeX) * (right - left),
            top + share(y[node], rangeY) * (bottom - top)
          };
    }
    return places;
  }

  private void settle() {
    double ideal = StrictMath.sqrt(3.0 / Math.max(1, nodes));
    for (int step = 0; step < STEPS; step++) {
      double[] forceX = new double[nodes];
      double[] forceY = new double[nodes];
      push(ideal, forceX, forceY);
      pull(ideal, forceX, forceY);
      double reach = 0.25 * (1 - step / (double) STEPS) + 0.001;
      for (int node = 0; node < nodes; node++) {
        // A little draws to the middle, so that what is tied to nothing stays in sight.
        forceX[node] -= 0.6 * x[node];
        forceY[node] -= 0.6 * y[node];
        double length =
            Math.max(1e-9, Math.sqrt(forceX[node] * forceX[node] + forceY[node] * forceY[node]));
        double move = Math.min(length, reach) / length;
        x[node] += forceX[node] * move;
        y[node] += forceY[node] * move;
      }
    }
  }

  private void push(double ideal, double[] forceX, double[] forceY) {
    for (int one = 0; one < nodes; one++) {
      for (int other = one + 1; other < nodes; other++) {
        double dx = x[one] - x[other];
        double dy = y[one] - y[other];
        double square = Math.max(1e-4, dx * dx + dy * dy);
        double force = ideal * ideal / square;
        forceX[one] += dx * force;
        forceY[one] += dy * force;
        forceX[other] -= dx * force;
        forceY[other] -= dy * force;
      }
    }
  }

  private void pull(double ideal, double[] forceX, double[] forceY) {
    for (int[] tie : ties) {
      double dx = x[tie[0]] - x[tie[1]];
      double dy = y[tie[0]] - y[tie[1]];
      double force = Math.sqrt(dx * dx + dy * dy) / ideal;
      forceX[tie[0]] -= dx * force;
      forceY[tie[0]] -= dy * force;
      forceX[tie[1]] += dx * force;
      forceY[tie[1]] += dy * force;
    }
  }

  private static double[] range(double[] values) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return new double[] {least, most};
  }

  private static double share(double value, double[] range) {
    return range[1] - range[0] < 1e-9 ? 0.5 : (value - range[0]) / (range[1] - range[0]);
  }
}
