package org.pactwatch.ledger.query;

import java.util.HashMap;
import java.util.Map;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.PostgresServer;

class PostgresLedgerTest extends LedgerContract {
  private final Map<String, LedgerLocation> ledgers = new HashMap<>();

  @Override
  Ledger open(String name, Mode mode) {
    return Ledger.open(
        ledgers.computeIfAbsent(name, any -> PostgresServer.ledger()), mode, Background.none());
  }
}
