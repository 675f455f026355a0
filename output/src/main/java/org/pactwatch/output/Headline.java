package org.pactwatch.output;

import java.util.List;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.line.Subject;
import org.pactwatch.model.claim.Act;
import org.pactwatch.model.claim.Role;
import org.pactwatch.model.entity.EntityId;

/**
 * What a line is about, as a noun phrase: "Deployment of Iskander-M by Russia in Belarus". It names
 * the act and asserts nothing; how far the act has come is for the status to tell.
 */
public final class Headline {
  private Headline() {}

  /** The headline of a line, with its place where it has one. */
  public static String of(LineSummary line, Names names) {
    return line.place()
        .map(place -> of(line.subject(), names) + ", " + Phrase.list(List.of(place), names))
        .orElseGet(() -> of(line.subject(), names));
  }

  /** The headline of a subject. */
  public static String of(Subject subject, Names names) {
    Phrase phrase = new Phrase(names);
    switch (subject.type()) {
      case MEMBERSHIP -> membership(subject, phrase);
      case OBLIGATION -> obligation(subject, phrase);
      case STATIONING -> stationing(subject, phrase);
      case AGREEMENT -> agreement(subject, phrase);
      case MEETING ->
          phrase
              .word(subject.act() == Act.CALL ? "call" : "meeting")
              .part("of", role(subject, Role.PARTICIPANT))
              .part("without", role(subject, Role.ABSENT));
      case DEPLOYMENT -> deployment(subject, phrase);
      case TRANSFER ->
          phrase
              .word(subject.act() == Act.ORDER ? "order of" : "delivery of")
              .namesOr(subject.items(), "arms")
              .part("from", role(subject, Role.SUPPLIER))
              .part("to", role(subject, Role.RECIPIENT));
      case UPGRADE ->
          phrase
              .word("conversion of")
              .namesOr(subject.items(), "weapons")
              .part("of", role(subject, Role.OWNER))
              .part("by", role(subject, Role.ACTOR));
      case TRAINING ->
          phrase
              .word("training")
              .part("of", role(subject, Role.TRAINEE))
              .part("by", role(subject, Role.TRAINER))
              .part("on", subject.items());
      case EXERCISE -> phrase.word("exercise").part("of", role(subject, Role.PARTICIPANT));
      case PRODUCTION ->
          phrase
              .word("joint production of")
              .namesOr(subject.items(), "arms")
              .part("by", role(subject, Role.PARTNER));
      case FORCE -> force(subject, phrase);
      case SANCTION ->
          phrase
              .word(subject.act() == Act.LIFT ? "lifting of sanctions" : "sanctions")
              .part("by", role(subject, Role.SENDER))
              .part("against", role(subject, Role.TARGET));
      case STATEMENT ->
          phrase
              .word("statement")
              .part("by", role(subject, Role.SPEAKER))
              .part("to", role(subject, Role.ADDRESSEE));
    }
    return phrase.toString();
  }

  private static void membership(Subject subject, Phrase phrase) {
    List<EntityId> members = role(subject, Role.MEMBER);
    List<EntityId> organisations = role(subject, Role.ORGANISATION);
    switch (subject.act()) {
      case LEAVE -> phrase.word("departure").part("of", members).part("from", organisations);
      case SUSPEND ->
          phrase.word("suspension of membership").part("of", members).part("in", organisations);
      case INVITE -> phrase.word("invitation").part("of", members).part("to", organisations);
      case JOIN -> phrase.word("accession").part("of", members).part("to", organisations);
      default -> phrase.word("membership").part("of", members).part("in", organisations);
    }
  }

  private static void obligation(Subject subject, Phrase phrase) {
    subject.kind().ifPresent(kind -> phrase.word(kind.toString()));
    phrase
        .word("duty")
        .part("of", role(subject, Role.OBLIGOR))
        .part("towards", role(subject, Role.OBLIGEE))
        .part("under", subject.instrument().stream().toList());
  }

  private static void stationing(Subject subject, Phrase phrase) {
    phrase
        .word(subject.act() == Act.CLOSE ? "closing of" : "stationing of")
        .namesOr(subject.items(), "forces")
        .part("of", role(subject, Role.OWNER))
        .part("in", role(subject, Role.HOST));
  }

  private static void agreement(Subject subject, Phrase phrase) {
    switch (subject.act()) {
      case REVISE -> phrase.word("revision of");
      case DENOUNCE -> phrase.word("denunciation of");
      default -> {
        // Agreeing, signing and ratifying are steps of the agreement itself.
      }
    }
    List<EntityId> parties = role(subject, Role.PARTY);
    phrase
        .titleOr(subject.instrument(), "agreement")
        .part(parties.size() > 1 ? "between" : "with", parties)
        .part("on", subject.items());
  }

  private static void deployment(Subject subject, Phrase phrase) {
    boolean back = subject.act() == Act.WITHDRAW;
    phrase
        .word(back ? "withdrawal of" : "deployment of")
        .namesOr(subject.items(), "forces")
        .part("by", role(subject, Role.ACTOR))
        .part(back ? "from" : "in", role(subject, Role.HOST));
  }

  private static void force(Subject subject, Phrase phrase) {
    switch (subject.act()) {
      case INVADE -> phrase.word("invasion").part("of", role(subject, Role.TARGET));
      case STRIKE -> phrase.word("strike").part("on", role(subject, Role.TARGET));
      case THREATEN -> phrase.word("threat").part("against", role(subject, Role.TARGET));
      default -> phrase.word("attack").part("on", role(subject, Role.TARGET));
    }
    phrase
        .part("by", role(subject, Role.ACTOR))
        .part("from", role(subject, Role.ORIGIN))
        .part("with", subject.items());
  }

  private static List<EntityId> role(Subject subject, Role role) {
    return subject.roles().of(role);
  }
}
