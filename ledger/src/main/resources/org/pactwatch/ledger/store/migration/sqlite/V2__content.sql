-- What is current is told by content: each turn of a document carries its generation, and no row tells when it arrived.
-- Texts and annotations are packed; sketches, decisions and tombstones come in.

PRAGMA user_version = 2;

DROP VIEW latest;
DROP TRIGGER reading_stays;
DROP TRIGGER claim_stays;
DROP TRIGGER turn_stays;
DROP TRIGGER problem_stays;

-- Packed: the first byte tells how, "=" as it is, "z" deflated (see Packed). What was plain stays so until a reading is made anew.
CREATE TABLE source_packed (
  digest TEXT NOT NULL,
  medium TEXT NOT NULL,
  original BLOB NOT NULL,
  PRIMARY KEY (digest, medium)
);
INSERT INTO source_packed SELECT digest, medium, CAST('=' || original AS BLOB) FROM source;
DROP TABLE source;
ALTER TABLE source_packed RENAME TO source;

CREATE TABLE reading_packed (
  key TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL,
  digest TEXT NOT NULL,
  medium TEXT NOT NULL,
  declared TEXT NOT NULL,
  version TEXT NOT NULL,
  state TEXT NOT NULL,
  header TEXT NOT NULL,
  annotations BLOB NOT NULL,
  problems TEXT NOT NULL,
  claims INTEGER NOT NULL,
  remarks INTEGER NOT NULL
);
INSERT INTO reading_packed
  SELECT key, document, digest, medium, declared, version, state, header, CAST('=' || annotations AS BLOB), problems, claims,
    coalesce(json_array_length(annotations, '$.remarks'), 0) FROM reading;
DROP TABLE reading;
ALTER TABLE reading_packed RENAME TO reading;
CREATE INDEX reading_by_document ON reading (document);
CREATE INDEX reading_by_digest ON reading (digest);

-- One row each time another reading becomes the current one of a document; the highest generation is, then the greatest key.
CREATE TABLE turn_counted (
  document TEXT NOT NULL,
  generation INTEGER NOT NULL,
  reading TEXT NOT NULL REFERENCES reading (key),
  PRIMARY KEY (document, generation, reading)
);
INSERT INTO turn_counted
  SELECT document, row_number() OVER (PARTITION BY document ORDER BY sequence), reading FROM turn;
DROP TABLE turn;
ALTER TABLE turn_counted RENAME TO turn;

-- What the turns amount to: an index, computed from them.
CREATE TABLE held (
  document TEXT NOT NULL PRIMARY KEY,
  reading TEXT NOT NULL REFERENCES reading (key),
  generation INTEGER NOT NULL,
  digest TEXT NOT NULL
);
INSERT INTO held
  SELECT t.document, t.reading, t.generation, r.digest FROM turn t JOIN reading r ON r.key = t.reading
  WHERE t.generation = (SELECT max(generation) FROM turn WHERE document = t.document);
CREATE INDEX held_by_digest ON held (digest);
CREATE INDEX held_by_reading ON held (reading);

-- What lineage computes from a reading, in its own form; computed, so it may be replaced.
CREATE TABLE sketch (
  reading TEXT NOT NULL PRIMARY KEY REFERENCES reading (key),
  content BLOB NOT NULL
);

-- What a person decided; the id is a hash of the content. Digest: of the document that it hangs on, if it hangs on words.
CREATE TABLE decision (
  id TEXT NOT NULL PRIMARY KEY,
  digest TEXT,
  content TEXT NOT NULL
);
CREATE INDEX decision_by_digest ON decision (digest);

-- Tombstones: a document of these bytes was there, and its text is gone.
CREATE TABLE forgotten (
  document TEXT NOT NULL,
  digest TEXT NOT NULL,
  day TEXT,
  reason TEXT,
  PRIMARY KEY (document, digest)
);
CREATE INDEX forgotten_by_digest ON forgotten (digest);

CREATE TRIGGER source_stays BEFORE UPDATE ON source BEGIN SELECT RAISE(ABORT, 'sources are never changed'); END;
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'readings are never changed'); END;
CREATE TRIGGER claim_stays BEFORE UPDATE ON claim BEGIN SELECT RAISE(ABORT, 'claims are never changed'); END;
CREATE TRIGGER turn_stays BEFORE UPDATE ON turn BEGIN SELECT RAISE(ABORT, 'turns are never changed'); END;
CREATE TRIGGER problem_stays BEFORE UPDATE ON problem BEGIN SELECT RAISE(ABORT, 'problems are never changed'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER forgotten_stays BEFORE UPDATE ON forgotten BEGIN SELECT RAISE(ABORT, 'tombstones are never changed'); END;

-- What holds a text leaves only behind a tombstone; the rest never leaves.
CREATE TRIGGER source_leaves BEFORE DELETE ON source
  WHEN NOT EXISTS (SELECT 1 FROM forgotten WHERE digest = OLD.digest)
  BEGIN SELECT RAISE(ABORT, 'sources leave only behind a tombstone'); END;
CREATE TRIGGER reading_leaves BEFORE DELETE ON reading
  WHEN NOT EXISTS (SELECT 1 FROM forgotten WHERE document = OLD.document AND digest = OLD.digest)
  BEGIN SELECT RAISE(ABORT, 'readings leave only behind a tombstone'); END;
CREATE TRIGGER claim_leaves BEFORE DELETE ON claim
  WHEN NOT EXISTS (
    SELECT 1 FROM reading r JOIN forgotten f ON f.document = r.document AND f.digest = r.digest WHERE r.key = OLD.reading)
  BEGIN SELECT RAISE(ABORT, 'claims leave only behind a tombstone'); END;
CREATE TRIGGER turn_leaves BEFORE DELETE ON turn
  WHEN NOT EXISTS (SELECT 1 FROM forgotten WHERE document = OLD.document)
  BEGIN SELECT RAISE(ABORT, 'turns leave only behind a tombstone'); END;
CREATE TRIGGER decision_leaves BEFORE DELETE ON decision
  WHEN NOT EXISTS (SELECT 1 FROM forgotten WHERE digest = OLD.digest)
  BEGIN SELECT RAISE(ABORT, 'decisions leave only behind a tombstone'); END;
CREATE TRIGGER problem_leaves BEFORE DELETE ON problem BEGIN SELECT RAISE(ABORT, 'problems never leave'); END;
CREATE TRIGGER forgotten_leaves BEFORE DELETE ON forgotten BEGIN SELECT RAISE(ABORT, 'tombstones never leave'); END;
