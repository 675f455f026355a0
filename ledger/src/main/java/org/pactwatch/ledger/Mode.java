package org.pactwatch.ledger;

/** What a ledger is opened for. */
public enum Mode {
  /** Asking only; any number of processes at once, also while another one writes. */
  READ,
  /** Recording too, in a ledger that is there. One process at a time. */
  CHANGE,
  /** Recording too; makes the ledger where it is missing. One process at a time. */
  WRITE
}
