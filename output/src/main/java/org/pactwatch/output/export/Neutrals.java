package org.pactwatch.output.export;

/** How the states are shown that nothing binds. */
public enum Neutrals {
  COUNTED,
  LISTED
}
