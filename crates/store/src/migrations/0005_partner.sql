-- What partner professionals see: which partner team an account belongs to, what a consent lets that team see and
-- from when until when, and how whoever coaches can be reached.

ALTER TABLE memberships ADD COLUMN partner_team_id UUID;
ALTER TABLE accounts ADD COLUMN contact TEXT;

-- Of a consent: the partner team, what it may see (codes joined by ;) and the first and last day. They follow from
-- the form and are made anew whenever it is saved; blank in every other form, and where nothing may be seen.
ALTER TABLE sheets ADD COLUMN shared_with UUID;
ALTER TABLE sheets ADD COLUMN shared_what TEXT;
ALTER TABLE sheets ADD COLUMN shared_from DATE;
ALTER TABLE sheets ADD COLUMN shared_until DATE;

CREATE INDEX sheets_shared ON sheets (programme_id, shared_with, client_id);
CREATE INDEX next_steps_of_client ON next_steps (programme_id, client_id, due_on);
