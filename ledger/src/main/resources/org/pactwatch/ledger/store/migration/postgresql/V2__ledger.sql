-- The same tables as in SQLite's schema 2, see there; PostgreSQL begins with it. One schema holds one ledger.

-- Tells a ledger from any other schema.
CREATE TABLE ledger (
  pactwatch_schema INTEGER NOT NULL
);
INSERT INTO ledger VALUES (2);

CREATE TABLE source (
  digest TEXT NOT NULL,
  medium TEXT NOT NULL,
  original BYTEA NOT NULL,
  PRIMARY KEY (digest, medium)
);
-- Packed texts gain nothing from being compressed again.
ALTER TABLE source ALTER COLUMN original SET STORAGE EXTERNAL;

CREATE TABLE reading (
  key TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL,
  digest TEXT NOT NULL,
  medium TEXT NOT NULL,
  declared TEXT NOT NULL,
  version TEXT NOT NULL,
  state TEXT NOT NULL,
  header TEXT NOT NULL,
  annotations BYTEA NOT NULL,
  problems TEXT NOT NULL,
  claims INTEGER NOT NULL,
  remarks INTEGER NOT NULL
);
ALTER TABLE reading ALTER COLUMN annotations SET STORAGE EXTERNAL;
CREATE INDEX reading_by_document ON reading (document);
CREATE INDEX reading_by_digest ON reading (digest);

CREATE TABLE claim (
  reading TEXT NOT NULL REFERENCES reading (key),
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (reading, id)
);
CREATE INDEX claim_by_id ON claim (id);

CREATE TABLE turn (
  document TEXT NOT NULL,
  generation INTEGER NOT NULL,
  reading TEXT NOT NULL REFERENCES reading (key),
  PRIMARY KEY (document, generation, reading)
);
CREATE INDEX turn_by_reading ON turn (reading);

CREATE TABLE held (
  document TEXT NOT NULL PRIMARY KEY,
  reading TEXT NOT NULL REFERENCES reading (key),
  generation INTEGER NOT NULL,
  digest TEXT NOT NULL
);
CREATE INDEX held_by_digest ON held (digest);
CREATE INDEX held_by_reading ON held (reading);

CREATE TABLE problem (
  id TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL
);

CREATE TABLE sketch (
  reading TEXT NOT NULL PRIMARY KEY REFERENCES reading (key),
  content BYTEA NOT NULL
);

CREATE TABLE decision (
  id TEXT NOT NULL PRIMARY KEY,
  digest TEXT,
  content TEXT NOT NULL
);
CREATE INDEX decision_by_digest ON decision (digest);

CREATE TABLE forgotten (
  document TEXT NOT NULL,
  digest TEXT NOT NULL,
  day TEXT,
  reason TEXT,
  PRIMARY KEY (document, digest)
);
CREATE INDEX forgotten_by_digest ON forgotten (digest);

CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME;
END $$;

CREATE TRIGGER source_stays BEFORE UPDATE OR TRUNCATE ON source EXECUTE FUNCTION never();
CREATE TRIGGER reading_stays BEFORE UPDATE OR TRUNCATE ON reading EXECUTE FUNCTION never();
CREATE TRIGGER claim_stays BEFORE UPDATE OR TRUNCATE ON claim EXECUTE FUNCTION never();
CREATE TRIGGER turn_stays BEFORE UPDATE OR TRUNCATE ON turn EXECUTE FUNCTION never();
CREATE TRIGGER decision_stays BEFORE UPDATE OR TRUNCATE ON decision EXECUTE FUNCTION never();
CREATE TRIGGER problem_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON problem EXECUTE FUNCTION never();
CREATE TRIGGER forgotten_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON forgotten EXECUTE FUNCTION never();

CREATE FUNCTION only_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  allowed BOOLEAN;
BEGIN
  allowed := CASE TG_TABLE_NAME
    WHEN 'source' THEN EXISTS (SELECT 1 FROM forgotten WHERE digest = to_jsonb(OLD) ->> 'digest')
    WHEN 'decision' THEN EXISTS (SELECT 1 FROM forgotten WHERE digest = to_jsonb(OLD) ->> 'digest')
    WHEN 'turn' THEN EXISTS (SELECT 1 FROM forgotten WHERE document = to_jsonb(OLD) ->> 'document')
    WHEN 'reading' THEN EXISTS (
      SELECT 1 FROM forgotten WHERE document = to_jsonb(OLD) ->> 'document' AND digest = to_jsonb(OLD) ->> 'digest')
    WHEN 'claim' THEN EXISTS (
      SELECT 1 FROM reading r JOIN forgotten f ON f.document = r.document AND f.digest = r.digest
      WHERE r.key = to_jsonb(OLD) ->> 'reading')
  END;
  IF NOT allowed THEN
    RAISE EXCEPTION 'rows of % leave only behind a tombstone', TG_TABLE_NAME;
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER source_leaves BEFORE DELETE ON source FOR EACH ROW EXECUTE FUNCTION only_forgotten();
CREATE TRIGGER reading_leaves BEFORE DELETE ON reading FOR EACH ROW EXECUTE FUNCTION only_forgotten();
CREATE TRIGGER claim_leaves BEFORE DELETE ON claim FOR EACH ROW EXECUTE FUNCTION only_forgotten();
CREATE TRIGGER turn_leaves BEFORE DELETE ON turn FOR EACH ROW EXECUTE FUNCTION only_forgotten();
CREATE TRIGGER decision_leaves BEFORE DELETE ON decision FOR EACH ROW EXECUTE FUNCTION only_forgotten();
