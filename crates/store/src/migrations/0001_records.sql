-- Records of programmes. Read by both databases: UUID, DATE, BIGINT, BOOLEAN and BYTEA are put into
-- SQLite's words while loading. The programme's id comes first in every key.

CREATE TABLE programmes (
  programme_id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  name TEXT NOT NULL,
  scale TEXT NOT NULL,
  partner_service TEXT NOT NULL,
  cooperation_model TEXT,
  county TEXT,
  started_on DATE,
  PRIMARY KEY (programme_id)
);

-- Grows with every change of a programme's records; what is computed from them is kept by it.
CREATE TABLE record_versions (
  programme_id UUID NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (programme_id)
);

-- Who changed records, when and why: one row for an import, a correction or an undo.
CREATE TABLE changes (
  programme_id UUID NOT NULL,
  change_id UUID NOT NULL,
  kind TEXT NOT NULL,
  at BIGINT NOT NULL,
  account_id UUID NOT NULL,
  reason TEXT NOT NULL,
  file_name TEXT,
  added BIGINT NOT NULL,
  updated BIGINT NOT NULL,
  unchanged BIGINT NOT NULL,
  undone_by UUID,
  PRIMARY KEY (programme_id, change_id)
);

-- A row as it was before a change replaced or removed it.
CREATE TABLE earlier_rows (
  programme_id UUID NOT NULL,
  record_table TEXT NOT NULL,
  id UUID NOT NULL,
  change_id UUID NOT NULL,
  external_id TEXT NOT NULL,
  made_by UUID NOT NULL,
  cells TEXT NOT NULL,
  PRIMARY KEY (programme_id, record_table, id, change_id),
  FOREIGN KEY (programme_id, change_id) REFERENCES changes (programme_id, change_id)
);

CREATE TABLE staff (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  fte TEXT NOT NULL,
  starts_on DATE,
  ends_on DATE,
  PRIMARY KEY (programme_id, id)
);

CREATE TABLE partner_teams (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  name TEXT NOT NULL,
  kind TEXT,
  PRIMARY KEY (programme_id, id)
);

CREATE TABLE clients (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  name TEXT,
  referred_on DATE NOT NULL,
  referral_source TEXT NOT NULL,
  enrolled_on DATE,
  coach_id UUID,
  partner_team_id UUID,
  service TEXT,
  ended_on DATE,
  end_reason TEXT,
  declined_on DATE,
  decline_reason TEXT,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, coach_id) REFERENCES staff (programme_id, id),
  FOREIGN KEY (programme_id, partner_team_id) REFERENCES partner_teams (programme_id, id)
);

CREATE TABLE employers (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  name TEXT NOT NULL,
  business_id TEXT,
  industry TEXT,
  municipality TEXT,
  PRIMARY KEY (programme_id, id)
);

CREATE TABLE activities (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  date DATE NOT NULL,
  staff_id UUID NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT,
  place TEXT,
  minutes INTEGER NOT NULL,
  phase TEXT,
  completed BOOLEAN,
  joint_with_partner BOOLEAN,
  employer_id UUID,
  about TEXT,
  preference_based BOOLEAN,
  client_present BOOLEAN,
  next_contact_on DATE,
  note TEXT,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, staff_id) REFERENCES staff (programme_id, id),
  FOREIGN KEY (programme_id, employer_id) REFERENCES employers (programme_id, id)
);

CREATE TABLE activity_clients (
  programme_id UUID NOT NULL,
  activity_id UUID NOT NULL,
  position INTEGER NOT NULL,
  client_id UUID NOT NULL,
  PRIMARY KEY (programme_id, activity_id, position),
  FOREIGN KEY (programme_id, activity_id) REFERENCES activities (programme_id, id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id)
);

CREATE TABLE jobs (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  client_id UUID NOT NULL,
  employer_id UUID,
  title TEXT NOT NULL,
  occupation_code TEXT,
  started_on DATE NOT NULL,
  ended_on DATE,
  end_heard_on DATE,
  end_reason TEXT,
  hours_per_week TEXT,
  kind TEXT NOT NULL,
  contract TEXT,
  monthly_pay_eur TEXT,
  disclosed_on DATE,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id),
  FOREIGN KEY (programme_id, employer_id) REFERENCES employers (programme_id, id)
);

CREATE TABLE profiles (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  client_id UUID NOT NULL,
  date DATE NOT NULL,
  trigger TEXT,
  sources TEXT NOT NULL,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id)
);

CREATE TABLE plans (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  client_id UUID NOT NULL,
  kind TEXT NOT NULL,
  date DATE NOT NULL,
  review_due_on DATE,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id)
);

CREATE TABLE benefit_counselling (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  client_id UUID NOT NULL,
  date DATE NOT NULL,
  trigger TEXT NOT NULL,
  depth TEXT,
  by_trained_adviser BOOLEAN,
  written BOOLEAN,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id)
);

CREATE TABLE disclosure_talks (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  client_id UUID NOT NULL,
  date DATE NOT NULL,
  pros_cons BOOLEAN,
  wording BOOLEAN,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id)
);

CREATE TABLE meetings (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  date DATE NOT NULL,
  kind TEXT NOT NULL,
  partner_team_id UUID,
  client_centred BOOLEAN,
  shared_decisions BOOLEAN,
  goals_set BOOLEAN,
  executive_present BOOLEAN,
  action_plan BOOLEAN,
  participants BIGINT,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, partner_team_id) REFERENCES partner_teams (programme_id, id)
);

CREATE TABLE meeting_staff (
  programme_id UUID NOT NULL,
  meeting_id UUID NOT NULL,
  position INTEGER NOT NULL,
  staff_id UUID NOT NULL,
  PRIMARY KEY (programme_id, meeting_id, position),
  FOREIGN KEY (programme_id, meeting_id) REFERENCES meetings (programme_id, id),
  FOREIGN KEY (programme_id, staff_id) REFERENCES staff (programme_id, id)
);

CREATE TABLE unit_rates (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  date DATE NOT NULL,
  partner_team_id UUID,
  unemployed_clients BIGINT NOT NULL,
  employed BIGINT NOT NULL,
  shared BOOLEAN,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, partner_team_id) REFERENCES partner_teams (programme_id, id)
);

CREATE TABLE reviews (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  date DATE NOT NULL,
  kind TEXT NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (programme_id, id)
);

CREATE TABLE attestations (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  item INTEGER NOT NULL,
  component TEXT,
  met BOOLEAN,
  rating INTEGER,
  date DATE NOT NULL,
  source TEXT NOT NULL,
  by TEXT,
  comment TEXT,
  PRIMARY KEY (programme_id, id)
);

CREATE TABLE consultations (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  date DATE NOT NULL,
  kind TEXT NOT NULL,
  asking_service TEXT,
  topic TEXT,
  answered_on DATE,
  people BIGINT,
  PRIMARY KEY (programme_id, id)
);

CREATE TABLE events (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  date DATE NOT NULL,
  name TEXT NOT NULL,
  participants BIGINT NOT NULL,
  PRIMARY KEY (programme_id, id)
);

CREATE TABLE studies (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  client_id UUID NOT NULL,
  started_on DATE NOT NULL,
  ended_on DATE,
  title TEXT,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id)
);
