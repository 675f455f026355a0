package org.pactwatch.output.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.ledger.line.Line;
import org.pactwatch.ledger.query.Ledger;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Affairs;

final class NetworkTest {
  @TempDir Path folder;

  @Test
  void linesTieThoseTheyName() {
    try (Ledger ledger = Affairs.ledger(folder)) {
      assertEquals(
          List.of(
              "XAR keeps arms in XBE",
              "XAR owes a duty to XCO",
              "XAR is party to instrument:harbour-treaty-1999",
              "XAR belongs to org:harbour-pact",
              "XBE shares a duty with XCO",
              "XBE has agreed with XCO",
              "XBE belongs to org:harbour-pact",
              "weapon:tern-2 stands in XBE"),
          Network.of(Affairs.all(ledger)).edges().stream().map(NetworkTest::words).toList());
    }
  }

  @Test
  void nodesAreTheEndsByName() {
    try (Ledger ledger = Affairs.ledger(folder)) {
      assertEquals(
          List.of("Arvonia", "Belmark", "Corland", "Harbour Treaty", "Harbour Pact", "Tern-2"),
          Network.of(Affairs.all(ledger)).nodes().stream().map(Node::name).toList());
    }
  }

  @Test
  void whatTellsOfAnEndStandsBesideTheTie() {
    try (Ledger ledger = Affairs.ledger(folder)) {
      Network network = Network.of(Affairs.all(ledger));
      List<Line> leaving =
          Affairs.all(ledger).lines().stream().filter(line -> line.act() == Act.LEAVE).toList();
      assertEquals(List.of(leaving.get(0).id()), edge(network, "XBE belongs").ends());
      assertEquals(List.of(), edge(network, "XAR belongs").ends());
      assertEquals(1, edge(network, "weapon:tern-2 stands").ends().size(), "the withdrawal");
    }
  }

  @Test
  void aDayLeavesWhatWasInForce() {
    try (Ledger ledger = Affairs.ledger(folder)) {
      Network early = Network.of(Affairs.asOf(ledger, "2030-12-31"));
      assertEquals(
          List.of(
              "XAR keeps arms in XBE",
              "XAR is party to instrument:harbour-treaty-1999",
              "XAR belongs to org:harbour-pact",
              "XBE belongs to org:harbour-pact",
              "weapon:tern-2 stands in XBE"),
          early.edges().stream().map(NetworkTest::words).toList());
      assertTrue(early.nodes().stream().noneMatch(node -> node.name().equals("Corland")));
      assertEquals(1, edge(early, "XBE belongs").ends().size(), "also what is not in force");
      assertEquals(List.of(), Network.of(Affairs.asOf(ledger, "1990-01-01")).nodes());
    }
  }

  @Test
  void theOrderOfLinesMakesNoDifference() {
    try (Ledger ledger = Affairs.ledger(folder)) {
      List<Line> lines = new ArrayList<>(Affairs.all(ledger).lines());
      Optional<LocalDate> day = Affairs.all(ledger).day();
      Network expected = Network.of(lines, EntityId::name, day);
      for (long seed = 0; seed < 20; seed++) {
        Collections.shuffle(lines, new Random(seed));
        assertEquals(expected, Network.of(lines, EntityId::name, day), "seed " + seed);
      }
    }
  }

  @Test
  void aMutualTieIsTheSameFromEitherEnd() {
    EntityId one = EntityId.state("XAR");
    EntityId other = EntityId.state("XBE");
    assertEquals(
        new Tie(one, other, Relation.HAS_AGREED_WITH),
        new Tie(other, one, Relation.HAS_AGREED_WITH));
    assertThrows(IllegalArgumentException.class, () -> new Tie(one, one, Relation.OWES_DUTY_TO));
  }

  private static Edge edge(Network network, String words) {
    return network.edges().stream()
        .filter(edge -> words(edge).startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Edge edge) {
    return edge.from() + " " + edge.tie().relation() + " " + edge.to();
  }
}
