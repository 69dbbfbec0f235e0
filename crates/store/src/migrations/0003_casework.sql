-- What coaches write beside the records of the bundle, who stands in for whom, and what makes it quick to find.

-- A filled form. Where it is a record of the bundle too, both have the same id, and the record has the fields that
-- are columns there.
CREATE TABLE sheets (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  kind TEXT NOT NULL,
  client_id UUID,
  employer_id UUID,
  content TEXT NOT NULL,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id),
  FOREIGN KEY (programme_id, employer_id) REFERENCES employers (programme_id, id)
);

CREATE INDEX sheets_of_client ON sheets (programme_id, client_id);
CREATE INDEX sheets_of_employer ON sheets (programme_id, employer_id);
CREATE INDEX sheets_of_kind ON sheets (programme_id, kind);

-- What was promised in an entry: what, by when, by whom; done or not.
CREATE TABLE next_steps (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  staff_id UUID NOT NULL,
  client_id UUID,
  employer_id UUID,
  what TEXT NOT NULL,
  due_on DATE NOT NULL,
  done_on DATE,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, staff_id) REFERENCES staff (programme_id, id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id),
  FOREIGN KEY (programme_id, employer_id) REFERENCES employers (programme_id, id)
);

CREATE INDEX next_steps_of_staff ON next_steps (programme_id, staff_id, due_on);

-- A colleague's clients for a time.
CREATE TABLE covers (
  programme_id UUID NOT NULL,
  cover_id UUID NOT NULL,
  absent_id UUID NOT NULL,
  covering_id UUID NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  account_id UUID NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (programme_id, cover_id),
  FOREIGN KEY (programme_id, absent_id) REFERENCES staff (programme_id, id),
  FOREIGN KEY (programme_id, covering_id) REFERENCES staff (programme_id, id)
);

CREATE INDEX covers_of_covering ON covers (programme_id, covering_id, until_on);

-- A national identity code: encrypted by the program, found by a keyed hash.
CREATE TABLE identity_codes (
  programme_id UUID NOT NULL,
  client_id UUID NOT NULL,
  code_hash BYTEA NOT NULL,
  encrypted BYTEA NOT NULL,
  PRIMARY KEY (programme_id, client_id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id)
);

CREATE INDEX identity_codes_by_hash ON identity_codes (programme_id, code_hash);

CREATE TABLE documents (
  programme_id UUID NOT NULL,
  document_id UUID NOT NULL,
  client_id UUID NOT NULL,
  account_id UUID NOT NULL,
  at BIGINT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  content BYTEA NOT NULL,
  PRIMARY KEY (programme_id, document_id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id)
);

CREATE INDEX documents_of_client ON documents (programme_id, client_id);

-- What can be searched for: words and stems of texts. Each word that there is, with its threes of letters, finds
-- what was typed with a mistake.
CREATE TABLE search_terms (
  programme_id UUID NOT NULL,
  term TEXT NOT NULL,
  subject_id UUID NOT NULL,
  PRIMARY KEY (programme_id, term, subject_id)
);

CREATE INDEX search_terms_of_subject ON search_terms (programme_id, subject_id);

CREATE TABLE search_words (
  programme_id UUID NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (programme_id, word)
);

CREATE TABLE search_trigrams (
  programme_id UUID NOT NULL,
  trigram TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (programme_id, trigram, word)
);

CREATE TABLE search_subjects (
  programme_id UUID NOT NULL,
  subject_id UUID NOT NULL,
  kind TEXT NOT NULL,
  client_id UUID,
  employer_id UUID,
  title TEXT NOT NULL,
  PRIMARY KEY (programme_id, subject_id)
);

-- Private addresses of calendars; only their hashes are kept.
CREATE TABLE keys (
  key_hash BYTEA NOT NULL,
  key_id UUID NOT NULL,
  account_id UUID NOT NULL,
  programme_id UUID NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (key_hash),
  FOREIGN KEY (account_id) REFERENCES accounts (account_id)
);

CREATE INDEX keys_of_account ON keys (account_id);

-- A coach's own part of a large programme.
CREATE INDEX clients_of_coach ON clients (programme_id, coach_id);
CREATE INDEX activities_of_staff ON activities (programme_id, staff_id, date);
CREATE INDEX activities_of_employer ON activities (programme_id, employer_id, date);
CREATE INDEX activities_by_client ON activity_clients (programme_id, client_id);
CREATE INDEX jobs_of_client ON jobs (programme_id, client_id);
CREATE INDEX jobs_of_employer ON jobs (programme_id, employer_id);
CREATE INDEX profiles_of_client ON profiles (programme_id, client_id);
CREATE INDEX plans_of_client ON plans (programme_id, client_id);
CREATE INDEX benefit_counselling_of_client ON benefit_counselling (programme_id, client_id);
CREATE INDEX disclosure_talks_of_client ON disclosure_talks (programme_id, client_id);
CREATE INDEX studies_of_client ON studies (programme_id, client_id);
CREATE INDEX earlier_rows_of_row ON earlier_rows (programme_id, id);
