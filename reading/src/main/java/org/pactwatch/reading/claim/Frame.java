package org.pactwatch.reading.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.ObligationKind;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.claim.Status;

/**
 * What a word evokes: a type of claim, where its roles stand, what must be there to make a claim.
 *
 * @param name unique in its language: {@code deployment/déployer}
 * @param type the claim type
 * @param act the act of that type
 * @param triggers words that evoke it
 * @param company which other words must, and which may not, stand in the trigger's clause
 * @param roles where its roles stand
 * @param item where its weapon or force stands
 * @param needs sets of slots, one of which must be filled whole: {@code [item, host]}
 * @param leftOut roles that go to whom was spoken of last where the words leave them out
 * @param kind what an obligation obliges to
 * @param statuses this frame's own reading of a form, where it differs from the usual one
 * @param examples sentences with what they give, run as tests
 */
record Frame(
    String name,
    ClaimType type,
    Act act,
    List<Trigger> triggers,
    Company company,
    Map<Role, RoleRule> roles,
    Optional<RoleRule> item,
    List<Set<String>> needs,
    Set<Role> leftOut,
    Optional<ObligationKind> kind,
    Map<VerbTime, Status> statuses,
    List<FrameExample> examples) {
  Frame {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(company, "company");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(kind, "kind");
    triggers = List.copyOf(triggers);
    // The order of the file is the order of filling.
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    needs = List.copyOf(needs);
    leftOut = Set.copyOf(leftOut);
    statuses = Map.copyOf(statuses);
    examples = List.copyOf(examples);
  }

  /** Tells whether a denied verb is what it tells: the denial is no denial of it. */
  boolean isOfDenials() {
    return triggers.stream().anyMatch(trigger -> trigger.kind() == Trigger.Kind.NEGATED);
  }
}
