package org.pactwatch.ledger;

/** What a ledger is opened for. */
public enum Mode {
  /** Asking only; any number of processes at once, also while another one writes. */
  READ,
  /** Recording too; makes the file where it is missing. One process at a time. */
  WRITE
}
