-- Accounts, sessions, the access log, uploads that wait to be confirmed, saved mappings.

CREATE TABLE accounts (
  account_id UUID NOT NULL,
  username TEXT NOT NULL,
  name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  language TEXT,
  state TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (account_id),
  UNIQUE (username)
);

-- A role in one programme; the programme of all programmes is the nil id, for administrators and evaluators.
CREATE TABLE memberships (
  programme_id UUID NOT NULL,
  account_id UUID NOT NULL,
  role TEXT NOT NULL,
  staff_id UUID,
  PRIMARY KEY (programme_id, account_id, role),
  FOREIGN KEY (account_id) REFERENCES accounts (account_id)
);

CREATE INDEX memberships_of_account ON memberships (account_id);

CREATE TABLE sessions (
  token_hash BYTEA NOT NULL,
  account_id UUID NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  PRIMARY KEY (token_hash),
  FOREIGN KEY (account_id) REFERENCES accounts (account_id)
);

CREATE INDEX sessions_of_account ON sessions (account_id);

-- Append-only. Each entry's hash covers the entry and the hash before it, within one programme.
CREATE TABLE access_log (
  programme_id UUID NOT NULL,
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL,
  account_id UUID NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  clients BYTEA,
  hash BYTEA NOT NULL,
  PRIMARY KEY (programme_id, seq)
);

CREATE TABLE access_log_heads (
  programme_id UUID NOT NULL,
  seq BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  PRIMARY KEY (programme_id)
);

CREATE TABLE uploads (
  programme_id UUID NOT NULL,
  upload_id UUID NOT NULL,
  account_id UUID NOT NULL,
  at BIGINT NOT NULL,
  file_name TEXT NOT NULL,
  content BYTEA NOT NULL,
  mapping TEXT,
  state TEXT NOT NULL,
  failure TEXT,
  PRIMARY KEY (programme_id, upload_id)
);

CREATE TABLE mappings (
  programme_id UUID NOT NULL,
  mapping_id UUID NOT NULL,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  saved_at BIGINT NOT NULL,
  account_id UUID NOT NULL,
  PRIMARY KEY (programme_id, mapping_id)
);
