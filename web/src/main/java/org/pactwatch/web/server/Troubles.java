package org.pactwatch.web.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.web.page.TroublePage;
import org.pactwatch.web.speech.Speech;

/** Puts failures into words that help, and that tell nothing of the machine. */
final class Troubles {
  private static final Logger LOG = System.getLogger(Troubles.class.getName());

  private final AtomicLong faults = new AtomicLong();

  TroublePage of(Exception failure, Speech speech) {
    if (failure instanceof Refusal refusal) {
      return told(refusal.status(), refusal.message(), speech, refusal.values());
    }
    if (failure instanceof ProblemException problem) {
      return problem(problem, speech);
    }
    long number = faults.incrementAndGet();
    LOG.log(Level.ERROR, "fault " + number, failure);
    return told(500, "refused.fault", speech, number);
  }

  private TroublePage problem(ProblemException problem, Speech speech) {
    ProblemCode code = problem.problem().code();
    return switch (code) {
      case NOT_FOUND -> told(404, "refused.unknown", speech);
      case BAD_OPTION, BAD_QUERY, BAD_DECISION ->
          new TroublePage(
              400,
              speech.say("refused.option.heading"),
              speech.say(
                  "refused.option.message",
                  problem.problem().place().name(),
                  problem.problem().message()),
              speech.say("refused.option.remedy"));
      case LEDGER_BUSY, INDEX_BUSY -> told(503, "refused.busy", speech);
      default -> {
        // What stands in such a message may name files of this machine.
        long number = faults.incrementAndGet();
        LOG.log(Level.ERROR, "fault " + number + ' ' + code, problem);
        yield told(500, "refused.fault", speech, number);
      }
    };
  }

  private static TroublePage told(int status, String key, Speech speech, Object... values) {
    return new TroublePage(
        status,
        speech.say(key + ".heading"),
        speech.say(key + ".message", values),
        speech.say(key + ".remedy"));
  }
}
