-- Fidelity reviews as cases: who reviews whom and when, what was frozen, heard and scored, what was agreed, written,
-- signed and published, and what the site does about it. The finished reviews of the bundle stay in `reviews`.

CREATE TABLE review_cases (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  kind TEXT NOT NULL,
  visit_from DATE NOT NULL,
  visit_until DATE NOT NULL,
  looked_on DATE NOT NULL,
  purpose TEXT,
  recipients TEXT,
  seed BIGINT NOT NULL,
  invited_on DATE,
  listed_on DATE,
  gathered_on DATE,
  frozen_on DATE,
  scored_on DATE,
  agreed_on DATE,
  drafted_on DATE,
  commented_on DATE,
  published_on DATE,
  planned_on DATE,
  PRIMARY KEY (programme_id, id)
);

-- Who has a part in a review. Days, so that an end of scoring and a signature are facts of their own.
CREATE TABLE review_members (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  review_id UUID NOT NULL,
  account_id UUID NOT NULL,
  name TEXT NOT NULL,
  title TEXT,
  scored_on DATE,
  signed_on DATE,
  signed_digest TEXT,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id)
);

CREATE INDEX review_members_of_review ON review_members (programme_id, review_id);
CREATE INDEX review_members_of_account ON review_members (programme_id, account_id);

-- The sample: whose file stands under which number, and whose it replaced and why.
CREATE TABLE review_files (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  review_id UUID NOT NULL,
  client_id UUID NOT NULL,
  stratum TEXT NOT NULL,
  number BIGINT NOT NULL,
  fills TEXT,
  replaced_by UUID,
  reason TEXT,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id),
  FOREIGN KEY (programme_id, client_id) REFERENCES clients (programme_id, id)
);

CREATE INDEX review_files_of_review ON review_files (programme_id, review_id);

-- The records as they were on the day, once and for ever.
CREATE TABLE review_evidence (
  programme_id UUID NOT NULL,
  review_id UUID NOT NULL,
  at BIGINT NOT NULL,
  account_id UUID NOT NULL,
  digest TEXT NOT NULL,
  content BYTEA NOT NULL,
  PRIMARY KEY (programme_id, review_id),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id)
);

-- What one reviewer heard, saw or read on one occasion; the answers by question.
CREATE TABLE review_findings (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  review_id UUID NOT NULL,
  account_id UUID NOT NULL,
  guide TEXT NOT NULL,
  file_id UUID,
  subject TEXT,
  held_on DATE NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id)
);

CREATE INDEX review_findings_of_review ON review_findings (programme_id, review_id);

-- A reviewer's own score of an item.
CREATE TABLE review_scores (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  review_id UUID NOT NULL,
  account_id UUID NOT NULL,
  item BIGINT NOT NULL,
  score BIGINT NOT NULL,
  components TEXT NOT NULL,
  reason TEXT,
  recommendation TEXT,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id)
);

CREATE INDEX review_scores_of_review ON review_scores (programme_id, review_id);

-- The common score of an item.
CREATE TABLE review_agreed (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  review_id UUID NOT NULL,
  item BIGINT NOT NULL,
  score BIGINT NOT NULL,
  components TEXT NOT NULL,
  reason TEXT,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id)
);

CREATE INDEX review_agreed_of_review ON review_agreed (programme_id, review_id);

-- What contradicts each other, settled or accepted, and why.
CREATE TABLE review_settled (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  review_id UUID NOT NULL,
  contradiction TEXT NOT NULL,
  how TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id)
);

CREATE INDEX review_settled_of_review ON review_settled (programme_id, review_id);

-- The texts of the report, part by part and language by language.
CREATE TABLE review_texts (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  review_id UUID NOT NULL,
  part TEXT NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id)
);

CREATE INDEX review_texts_of_review ON review_texts (programme_id, review_id);

-- What the site says to a draft.
CREATE TABLE review_comments (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  review_id UUID NOT NULL,
  account_id UUID NOT NULL,
  name TEXT NOT NULL,
  item BIGINT,
  said_on DATE NOT NULL,
  text TEXT NOT NULL,
  answer TEXT,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id)
);

CREATE INDEX review_comments_of_review ON review_comments (programme_id, review_id);

-- Published reports: numbered in the programme, never changed. A correction is a new version that names the old.
CREATE TABLE review_reports (
  programme_id UUID NOT NULL,
  number BIGINT NOT NULL,
  version BIGINT NOT NULL,
  review_id UUID NOT NULL,
  at BIGINT NOT NULL,
  account_id UUID NOT NULL,
  published_on DATE NOT NULL,
  total BIGINT NOT NULL,
  records_digest TEXT NOT NULL,
  digest TEXT NOT NULL,
  reason TEXT,
  content TEXT NOT NULL,
  PRIMARY KEY (programme_id, number, version),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id)
);

CREATE INDEX review_reports_of_review ON review_reports (programme_id, review_id);

-- The development plan.
CREATE TABLE plan_steps (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  review_id UUID,
  item BIGINT NOT NULL,
  step TEXT NOT NULL,
  target BIGINT NOT NULL,
  owner TEXT,
  due_on DATE,
  progress TEXT NOT NULL,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, review_id) REFERENCES review_cases (programme_id, id)
);

-- The steering group: who sits in it for whom, and what it has decided. Its meetings are meetings of the records.
CREATE TABLE steering_members (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  name TEXT NOT NULL,
  stakeholder TEXT NOT NULL,
  organisation TEXT,
  from_on DATE NOT NULL,
  until_on DATE,
  PRIMARY KEY (programme_id, id)
);

CREATE TABLE steering_decisions (
  programme_id UUID NOT NULL,
  id UUID NOT NULL,
  external_id TEXT NOT NULL,
  change_id UUID NOT NULL,
  meeting_id UUID,
  decided_on DATE NOT NULL,
  what TEXT NOT NULL,
  owner TEXT,
  due_on DATE,
  done_on DATE,
  PRIMARY KEY (programme_id, id),
  FOREIGN KEY (programme_id, meeting_id) REFERENCES meetings (programme_id, id)
);
