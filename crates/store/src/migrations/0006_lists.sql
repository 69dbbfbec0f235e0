-- What each person keeps of lists, which public pages a programme has, and what the service signs forms with.

-- How a list was narrowed, under a name: codes and ids only. What was removed stays for a while, to be taken back.
CREATE TABLE saved_filters (
  programme_id UUID NOT NULL,
  account_id UUID NOT NULL,
  filter_id UUID NOT NULL,
  list TEXT NOT NULL,
  name TEXT NOT NULL,
  which TEXT,
  coach_id UUID,
  saved_at BIGINT NOT NULL,
  removed_at BIGINT,
  PRIMARY KEY (programme_id, account_id, filter_id)
);

-- Every setting of a programme's public pages, by whom and when; the latest counts.
CREATE TABLE public_pages (
  programme_id UUID NOT NULL,
  set_id UUID NOT NULL,
  referral BOOLEAN NOT NULL,
  leads BOOLEAN NOT NULL,
  at BIGINT NOT NULL,
  account_id UUID NOT NULL,
  PRIMARY KEY (programme_id, set_id)
);

-- What forms are signed with. It opens nothing: a form names its start and its account, and whoever knew this could
-- at most claim others.
CREATE TABLE form_secrets (
  name TEXT NOT NULL,
  secret BYTEA NOT NULL,
  PRIMARY KEY (name)
);
