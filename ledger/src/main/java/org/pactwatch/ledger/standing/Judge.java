package org.pactwatch.ledger.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Provenance;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.entity.EntityId;

/** Judges how well a line stands. Stateless and safe to share. */
public final class Judge {
  private static final int ORIGINS_NEEDED = 2;
  private static final int ORIGINS_NEEDED_FOR_NUCLEAR_HOSTING = 3;

  private final Background background;
  private final Provenance provenance;

  /** Judges without knowing who copied whom: then outlets count as one. */
  public Judge(Background background) {
    this(background, Provenance.unknown());
  }

  public Judge(Background background, Provenance provenance) {
    this.background = background;
    this.provenance = provenance;
  }

  /**
   * Judges claims of one act or state.
   *
   * @param claims sorted
   * @param participants who takes part, as states
   */
  public Standing judge(List<SourcedClaim> claims, Collection<EntityId> participants) {
    Stage furthest =
        claims.stream().map(one -> Stage.of(one.claim())).max(Stage::compareTo).orElseThrow();
    List<SourcedClaim> saying =
        claims.stream().filter(one -> Stage.of(one.claim()) == furthest).toList();
    List<SourcedClaim> denying =
        claims.stream().filter(one -> Stage.of(one.claim()) == Stage.AGAINST).toList();
    Voices voices = voices(saying);
    List<EntityId> origins =
        voices(claims.stream().filter(one -> Stage.of(one.claim()) != Stage.AGAINST).toList())
            .origins();
    List<String> reasons = new ArrayList<>();
    boolean denied = !denying.isEmpty() && furthest.compareTo(Stage.OPEN) <= 0;
    if (denied) {
      reasons.add(told(voices(denying), Stage.AGAINST));
      return new Standing(Standing.Level.DENIED, origins, reasons);
    }
    reasons.add(told(voices, furthest));
    if (!denying.isEmpty()) {
      reasons.add(told(voices(denying), Stage.AGAINST));
      return new Standing(Standing.Level.DISPUTED, origins, reasons);
    }
    return new Standing(level(claims, participants, voices, reasons), origins, reasons);
  }

  private Standing.Level level(
      List<SourcedClaim> claims,
      Collection<EntityId> participants,
      Voices voices,
      List<String> reasons) {
    TreeSet<EntityId> parties = new TreeSet<>(voices.states());
    parties.retainAll(participants);
    Set<EntityId> houses = voices.independent(background, provenance);
    int independent = houses.size();
    int needed = isNuclearHosting(claims) ? ORIGINS_NEEDED_FOR_NUCLEAR_HOSTING : ORIGINS_NEEDED;
    // Two parties who say the same are agreed, not independent: one voice must come from outside.
    boolean outside = !participants.containsAll(houses);
    if (independent >= needed && outside) {
      reasons.add(independent + " independent origins say so; " + needed + " are needed.");
      return Standing.Level.CORROBORATED;
    }
    if (independent >= ORIGINS_NEEDED) {
      reasons.add(
          independent
              + " origins say so; corroboration needs "
              + needed
              + ", one of them not a party.");
    }
    if (voices.outlets().size() > 1 && voices.isUnsettled(background, provenance)) {
      reasons.add(
          "That "
              + list(voices.outlets().keySet())
              + " do not copy one source is not established.");
    }
    if (parties.size() > 1) {
      reasons.add("Parties on both sides say so: " + list(parties) + ".");
      return Standing.Level.AGREED;
    }
    if (voices.hasSpeakers()) {
      reasons.add(
          parties.isEmpty()
              ? "No party to it is named as the source."
              : "The only party that says so is " + list(parties) + ".");
      return Standing.Level.CLAIMED;
    }
    return Standing.Level.REPORTED;
  }

  private Voices voices(List<SourcedClaim> claims) {
    return Voices.of(claims, background, provenance);
  }

  private boolean isNuclearHosting(List<SourcedClaim> claims) {
    return claims.stream()
        .map(SourcedClaim::claim)
        .filter(one -> one.type() == ClaimType.STATIONING || one.type() == ClaimType.DEPLOYMENT)
        .flatMap(one -> one.proposition().details().items().stream())
        .anyMatch(background::isNuclear);
  }

  private static String told(Voices voices, Stage stage) {
    String who = voices.named().isEmpty() ? "no source that is named" : list(voices.named());
    return "Told " + stage.says() + " by " + who + ".";
  }

  private static String list(Collection<EntityId> ids) {
    return ids.stream().map(EntityId::toString).collect(Collectors.joining(", "));
  }
}
