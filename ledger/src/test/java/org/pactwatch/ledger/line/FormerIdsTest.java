package org.pactwatch.ledger.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Header;
import org.pactwatch.ledger.RandomClaims;
import org.pactwatch.ledger.Samples;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Role;

class FormerIdsTest {
  private static final Background NONE = Background.none();
  private static final Header MAY = Samples.header("2023-05-29", "outlet:dawn");

  private static List<Line> lines(List<SourcedClaim> claims) {
    return new LineMaker(NONE).lines(claims.stream());
  }

  private static Line line(SourcedClaim... claims) {
    List<Line> lines = lines(List.of(claims));
    assertEquals(1, lines.size(), lines.toString());
    return lines.get(0);
  }

  private static Samples.Builder toBelarus(String document) {
    return Samples.claim(document, ClaimType.DEPLOYMENT, Act.DEPLOY)
        .role(Role.ACTOR, "RUS")
        .role(Role.HOST, "BLR");
  }

  private static Set<ClaimId> claims(Line line) {
    return line.claims().stream().map(one -> one.claim().id()).collect(Collectors.toSet());
  }

  /** The line that an id leads to among lines made of more claims. */
  private static Line found(LineId id, SourcedClaim... claims) {
    return new FormerIds(NONE).find(id, lines(List.of(claims))).orElseThrow();
  }

  @Test
  void anIdThatALineStillHasLeadsToIt() {
    SourcedClaim one = toBelarus("a").held("2023-05-25").from(MAY);
    assertEquals(line(one), found(line(one).id(), one));
  }

  @Test
  void anEarlierDayThatIsToldLaterKeepsTheOldId() {
    SourcedClaim first = toBelarus("a").held("2023-05-25").from(MAY);
    SourcedClaim earlier = toBelarus("b").held("2022-12-01").from(MAY);
    Line old = line(first);
    Line now = line(first, earlier);
    assertTrue(!now.id().equals(old.id()), "the story begins in another year");
    assertEquals(now, found(old.id(), first, earlier));
  }

  @Test
  void whatIsToldMoreFullyLaterKeepsTheOldId() {
    SourcedClaim hostOnly =
        Samples.claim("a", ClaimType.DEPLOYMENT, Act.DEPLOY).role(Role.HOST, "BLR").from(MAY);
    SourcedClaim fuller = toBelarus("b").from(MAY);
    assertEquals(line(hostOnly, fuller), found(line(hostOnly).id(), hostOnly, fuller));
  }

  @Test
  void whatFitNoLongerBecauseTwoLinesFitIsFoundAsWell() {
    SourcedClaim hostOnly =
        Samples.claim("a", ClaimType.DEPLOYMENT, Act.DEPLOY)
            .role(Role.HOST, "BLR")
            .held("2019-02-01")
            .from(MAY);
    SourcedClaim russian = toBelarus("b").held("2023-05-25").from(MAY);
    SourcedClaim chinese =
        Samples.claim("c", ClaimType.DEPLOYMENT, Act.DEPLOY)
            .role(Role.ACTOR, "CHN")
            .role(Role.HOST, "BLR")
            .held("2023-05-25")
            .from(MAY);
    // The older episode had its actor from the claim of another episode.
    Line old =
        lines(List.of(hostOnly, russian)).stream()
            .filter(line -> claims(line).contains(hostOnly.claim().id()))
            .findFirst()
            .orElseThrow();
    Line now = found(old.id(), hostOnly, russian, chinese);
    assertEquals(Set.of(hostOnly.claim().id()), claims(now));
  }

  @Test
  void theIdOfOneMemberNeverLeadsToTheLineOfAnother() {
    SourcedClaim alone = leaving("a", "KAZ").from(MAY);
    SourcedClaim both = leaving("b", "ARM", "KAZ").role(Role.ORGANISATION, "org:csto").from(MAY);
    Line now = found(line(alone).id(), alone, both);
    assertEquals(List.of(Samples.id("KAZ")), now.roles().of(Role.MEMBER));
    assertEquals(2, now.claims().size());
  }

  private static Samples.Builder leaving(String document, String... members) {
    return Samples.claim(document, ClaimType.MEMBERSHIP, Act.LEAVE).role(Role.MEMBER, members);
  }

  @Test
  void anIdThatNoLineCanHaveHadLeadsNowhere() {
    SourcedClaim one = toBelarus("a").held("2023-05-25").from(MAY);
    LineId other = line(toBelarus("a").held("2013-05-25").from(MAY)).id();
    assertEquals(Optional.empty(), new FormerIds(NONE).find(other, lines(List.of(one))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyIdOfFewerClaimsLeadsToTheirLine(long seed) {
    Random random = new Random(seed);
    List<SourcedClaim> all = randomClaims(random);
    List<Line> now = lines(all);
    FormerIds former = new FormerIds(NONE);
    int moved = 0;
    for (int round = 0; round < 4; round++) {
      double share = 0.1 + 0.8 * random.nextDouble();
      List<SourcedClaim> some = all.stream().filter(any -> random.nextDouble() < share).toList();
      for (Line old : lines(some)) {
        Optional<Line> found = former.find(old.id(), now);
        assertTrue(found.isPresent(), "seed " + seed + ", round " + round + ": " + old);
        Set<ClaimId> held = claims(found.get());
        // Who tells the same more fully now may have taken the id over.
        assertTrue(
            found.get().id().equals(old.id()) || claims(old).stream().anyMatch(held::contains),
            "seed " + seed + ", round " + round + ": " + old + " became " + found.get());
        moved += found.get().id().equals(old.id()) ? 0 : 1;
      }
    }
    assertTrue(moved > 0, "seed " + seed + " moves no id and shows nothing");
  }

  private static List<SourcedClaim> randomClaims(Random random) {
    RandomClaims claims = new RandomClaims(random);
    return Stream.generate(
            () -> {
              int document = random.nextInt(30);
              Header header =
                  document % 5 == 0
                      ? Header.nothing()
                      : Samples.header("2023-0" + (1 + document % 9) + "-15", "outlet:dawn");
              return new SourcedClaim(claims.next("doc" + document), header);
            })
        .limit(500)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
