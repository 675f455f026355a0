package org.pactwatch.ledger.store;

import java.util.List;
import java.util.stream.Stream;
import org.pactwatch.ledger.LedgerLocation;

class SqliteStoreTest extends StoreContract {
  private int count;

  @Override
  LedgerLocation fresh() {
    return LedgerLocation.of(folder.resolve(count++ + ".ledger"));
  }

  @Override
  String newerSchema() {
    return "PRAGMA user_version = " + (Store.schemaVersion() + 1);
  }

  @Override
  List<String> unguard(String table) {
    return Stream.of("_stays", "_leaves")
        .map(guard -> "DROP TRIGGER IF EXISTS " + table + guard)
        .toList();
  }
}
