package org.pactwatch.ledger.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The steps that bring a ledger to the newest schema, a folder of scripts for each database. */
final class Migrations {
  /** The schema this version writes: the number of the newest script in every folder. */
  static final int NEWEST = 3;

  private Migrations() {}

  /**
   * Starts what runs the scripts.
   *
   * @param database the folder: {@code sqlite} or {@code postgresql}
   */
  static FluentConfiguration of(String database) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .locations("classpath:org/pactwatch/ledger/store/migration/" + database)
        .loggers("slf4j");
  }
}
