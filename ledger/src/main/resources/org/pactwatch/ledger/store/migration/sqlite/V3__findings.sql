-- What the readings amount to, kept so that a question need not compute it again: lines, lineage, contradictions. All of it
-- is computed, may be replaced, and counts only while its basis is what the ledger holds (see Findings).

PRAGMA user_version = 3;

-- At most one row.
CREATE TABLE findings (
  basis TEXT NOT NULL
);

CREATE TABLE line (
  id TEXT NOT NULL PRIMARY KEY,
  place INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  standing TEXT NOT NULL,
  content BLOB NOT NULL
);

CREATE TABLE line_participant (
  participant TEXT NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (participant, line)
);

-- The days on which a line is in force, counted from 1970-01-01; without a last day it goes on.
CREATE TABLE line_days (
  line TEXT NOT NULL,
  first_day BIGINT NOT NULL,
  last_day BIGINT,
  PRIMARY KEY (line, first_day)
);

CREATE TABLE family (
  name TEXT NOT NULL PRIMARY KEY,
  root_document TEXT,
  root_outlet TEXT
);

-- One row for each document; without a kind where nobody knows where it comes from.
CREATE TABLE descent (
  document TEXT NOT NULL PRIMARY KEY,
  family TEXT NOT NULL,
  source_document TEXT,
  source_outlet TEXT,
  kind TEXT,
  direction TEXT,
  similarity DOUBLE PRECISION,
  reasons TEXT
);

CREATE TABLE contradiction (
  place INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  first_claim TEXT NOT NULL,
  second_claim TEXT,
  lines TEXT NOT NULL,
  sentence TEXT NOT NULL
);
