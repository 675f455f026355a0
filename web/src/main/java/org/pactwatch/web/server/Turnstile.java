package org.pactwatch.web.server;

import java.util.concurrent.Semaphore;

/** Lets only so many requests be worked on at a time; the others are told to come again. */
final class Turnstile {
  private static final int AT_ONCE = 64;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * Enters.
   *
   * @throws Refusal if all places are taken
   */
  void enter() {
    if (!places.tryAcquire()) {
      throw new Refusal(503, "refused.busy");
    }
  }

  void leave() {
    places.release();
  }
}
