-- Documents, their readings and claims. Rows are added and never changed; what is current is told by the last turn of each document.

-- "pact" in ASCII: tells a ledger from any other SQLite file.
PRAGMA application_id = 1885430644;
PRAGMA user_version = 1;

-- The text of a document, once for all that hold the same bytes.
CREATE TABLE source (
  digest TEXT NOT NULL,
  medium TEXT NOT NULL,
  original TEXT NOT NULL,
  PRIMARY KEY (digest, medium)
);

-- What one version of engine and data found in one document; the key is a hash over all that went into it.
CREATE TABLE reading (
  key TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL,
  digest TEXT NOT NULL,
  medium TEXT NOT NULL,
  declared TEXT NOT NULL,
  version TEXT NOT NULL,
  state TEXT NOT NULL,
  header TEXT NOT NULL,
  annotations TEXT NOT NULL,
  problems TEXT NOT NULL,
  claims INTEGER NOT NULL
);

CREATE TABLE claim (
  reading TEXT NOT NULL REFERENCES reading (key),
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (reading, id)
);
CREATE INDEX claim_by_id ON claim (id);

-- One row each time another reading becomes the current one of a document.
CREATE TABLE turn (
  sequence INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  reading TEXT NOT NULL REFERENCES reading (key)
);
CREATE INDEX turn_by_document ON turn (document, sequence);

CREATE VIEW latest AS
  SELECT document, reading FROM turn WHERE sequence IN (SELECT max(sequence) FROM turn GROUP BY document);

-- Problems of what never became a document: an unreadable file, a folder loop.
CREATE TABLE problem (
  id TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL
);

CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'readings are never changed'); END;
CREATE TRIGGER claim_stays BEFORE UPDATE ON claim BEGIN SELECT RAISE(ABORT, 'claims are never changed'); END;
CREATE TRIGGER turn_stays BEFORE UPDATE ON turn BEGIN SELECT RAISE(ABORT, 'turns are never changed'); END;
CREATE TRIGGER problem_stays BEFORE UPDATE ON problem BEGIN SELECT RAISE(ABORT, 'problems are never changed'); END;
