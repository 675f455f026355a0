package org.pactwatch.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.ledger.Header;
import org.pactwatch.model.claim.Certainty;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Details;
import org.pactwatch.model.claim.Evidence;
import org.pactwatch.model.claim.Polarity;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.web.speech.Speech;

/**
 * A claim with its words, as several pages show it.
 *
 * @param claim the claim
 * @param header of the document it stands in
 * @param who whose word it is
 * @param facts what it says, in pairs of name and value
 */
public record ClaimCard(Claim claim, Header header, String who, List<Fact> facts) {
  public ClaimCard {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(who, "who");
    facts = List.copyOf(facts);
  }

  static ClaimCard of(Claim claim, Header header, Speech speech) {
    return new ClaimCard(claim, header, who(claim, header, speech), facts(claim, speech));
  }

  /** The words just before, where no markup stands in them. */
  public String before() {
    // The first word is cut somewhere.
    String around = plain(claim.grounds().evidence().prefix());
    return around.contains(" ") ? around.replaceFirst("^\\S*(?= )", "…") : "";
  }

  public String words() {
    return claim.grounds().evidence().reading();
  }

  /** The words just after, where no markup stands in them. */
  public String after() {
    String around = plain(claim.grounds().evidence().suffix());
    return around.contains(" ") ? around.replaceFirst("(?<= )\\S*$", "…") : "";
  }

  /** The language of the words. */
  public String language() {
    return header.language().orElse("");
  }

  public List<Evidence> also() {
    return claim.grounds().also();
  }

  private static String plain(String around) {
    return around.contains("<") || around.contains(">") || around.contains("&")
        ? ""
        : around.replaceAll("\\s+", " ");
  }

  private static String who(Claim claim, Header header, Speech speech) {
    List<EntityId> speakers = claim.attribution().speakers();
    if (!speakers.isEmpty()) {
      return String.join(" ‹ ", speakers.stream().map(speech::name).toList());
    }
    String own = speech.say("line.own-voice");
    return header.outlet().map(outlet -> speech.name(outlet) + ", " + own).orElse(own);
  }

  private static List<Fact> facts(Claim claim, Speech speech) {
    List<Fact> facts = new ArrayList<>();
    claim
        .attribution()
        .said()
        .ifPresent(said -> facts.add(new Fact(speech.say("line.said", speech.time(said)), "")));
    if (!claim.attribution().via().isEmpty()) {
      facts.add(new Fact(speech.say("line.via", speech.names(claim.attribution().via())), ""));
    }
    claim
        .proposition()
        .time()
        .ifPresent(held -> facts.add(new Fact(speech.say("line.time"), speech.time(held))));
    if (claim.type() != ClaimType.STATEMENT) {
      Details details = claim.proposition().details();
      details
          .quantity()
          .ifPresent(one -> facts.add(new Fact(speech.say("line.quantity"), one.expression())));
      details
          .place()
          .ifPresent(one -> facts.add(new Fact(speech.say("line.place"), speech.name(one))));
    }
    Optional.of(claim.factuality().certainty())
        .filter(one -> one != Certainty.CERTAIN)
        .ifPresent(
            one ->
                facts.add(new Fact(speech.say("line.certainty"), speech.word("certainty", one))));
    if (claim.factuality().polarity() == Polarity.NEGATIVE) {
      facts.add(new Fact(speech.say("line.negative"), ""));
    }
    return facts;
  }

  /** A name and a value; the value may be empty. */
  public record Fact(String name, String value) {}
}
