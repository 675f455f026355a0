package org.pactwatch.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.LedgerFile;
import org.pactwatch.ledger.LedgerServer;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.model.problem.ProblemCode;
import org.sqlite.SQLiteDataSource;

/** Ledgers that schema 2 wrote are brought to the newest, and nothing is lost. */
class MigrationFrom2Test extends OnEachBackend {
  private final ArticleReading first = Readings.of("a", LONG, "1");
  private final ArticleReading second = Readings.of("b", "BBB second text", "1");

  /** A ledger of schema 2; it was filled by the statements that fill it today. */
  @BeforeEach
  void writeSchema2() throws Exception {
    FluentConfiguration scripts;
    DataSource source;
    if (ledger() instanceof LedgerServer server) {
      source = PostgresOpening.source(server);
      scripts =
          Migrations.of("postgresql")
              .defaultSchema(server.schema())
              .schemas(server.schema())
              .createSchemas(true);
    } else {
      SQLiteDataSource file = new SQLiteDataSource();
      file.setUrl("jdbc:sqlite:" + ((LedgerFile) ledger()).path());
      source = file;
      scripts = Migrations.of("sqlite");
    }
    scripts.dataSource(source).target("2").load().migrate();
    Jdbi sql = Jdbi.create(source);
    for (ArticleReading reading : List.of(first, second)) {
      sql.useTransaction(handle -> Writes.record(handle, reading, new ClaimJson()));
    }
  }

  @Test
  void keepsWhatSchema2Held() {
    expect(ProblemCode.NOT_A_LEDGER, () -> read().close());
    try (Store store = write()) {
      assertEquals(Optional.of(first), store.document(id("a")));
      assertEquals(List.of(), store.examine().problems());
      assertEquals(4, store.claims().count());
      assertEquals(Optional.empty(), store.basis(), "nothing is settled yet");
      assertFalse(store.record(first));
      assertTrue(store.record(Readings.of("a", "AAA again", "2")));
    }
    read().close();
  }
}
