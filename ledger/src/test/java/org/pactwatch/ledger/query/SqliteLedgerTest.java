package org.pactwatch.ledger.query;

import org.pactwatch.ledger.Mode;

class SqliteLedgerTest extends LedgerContract {
  @Override
  Ledger open(String name, Mode mode) {
    return Ledger.open(folder.resolve(name), mode);
  }
}
