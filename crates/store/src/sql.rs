//! Every statement that is written by hand, once for both databases. Those of the record tables are made from
//! their columns in `records/statements.rs`. A test prepares and runs each against both migrated schemas.

macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)+) => {
        $($(#[$doc])* pub(crate) const $name: &str = $text;)+
        /// All of them, by name.
        pub(crate) const ALL: &[(&str, &str)] = &[$((stringify!($name), $text)),+];
    };
}

statements! {
    LOG_HEAD = "SELECT seq, hash FROM access_log_heads WHERE programme_id = $1";
    BEGIN_LOG = "INSERT INTO access_log_heads (programme_id, seq, hash) VALUES ($1, 0, $2) \
        ON CONFLICT (programme_id) DO NOTHING";
    MOVE_LOG_HEAD = "UPDATE access_log_heads SET seq = $2, hash = $3 WHERE programme_id = $1";
    APPEND_LOG = "INSERT INTO access_log (programme_id, seq, at, account_id, action, subject, reason, clients, hash) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    LOG_HEADS = "SELECT programme_id, seq, hash FROM access_log_heads ORDER BY programme_id";
    LOG_IN_ORDER = "SELECT seq, at, account_id, action, subject, reason, clients, hash FROM access_log \
        WHERE programme_id = $1 ORDER BY seq";
    LATEST_LOG = "SELECT seq, at, account_id, action, subject, reason, clients, hash FROM access_log \
        WHERE programme_id = $1 ORDER BY seq DESC LIMIT $2";

    PROGRAMMES = "SELECT programme_id, external_id, name FROM programmes ORDER BY programme_id";
    PROGRAMME = "SELECT external_id, change_id, name, scale, partner_service, cooperation_model, county, started_on \
        FROM programmes WHERE programme_id = $1";
    PUT_PROGRAMME = "INSERT INTO programmes (programme_id, external_id, change_id, name, scale, partner_service, cooperation_model, county, started_on) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (programme_id) DO UPDATE SET change_id = excluded.change_id, \
        name = excluded.name, scale = excluded.scale, partner_service = excluded.partner_service, \
        cooperation_model = excluded.cooperation_model, county = excluded.county, started_on = excluded.started_on";
    HAS_STAFF = "SELECT id FROM staff WHERE programme_id = $1 AND id = $2";
    RECORD_VERSION = "SELECT version FROM record_versions WHERE programme_id = $1";
    RAISE_RECORD_VERSION = "INSERT INTO record_versions (programme_id, version) VALUES ($1, 1) \
        ON CONFLICT (programme_id) DO UPDATE SET version = record_versions.version + 1";
    ADD_CHANGE = "INSERT INTO changes (programme_id, change_id, kind, at, account_id, reason, file_name, added, updated, unchanged) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    COUNT_CHANGE = "UPDATE changes SET added = $3, updated = $4, unchanged = $5 WHERE programme_id = $1 AND change_id = $2";
    CHANGE_UNDONE = "UPDATE changes SET undone_by = $3 WHERE programme_id = $1 AND change_id = $2 AND undone_by IS NULL";
    CHANGE = "SELECT change_id, kind, at, account_id, reason, file_name, added, updated, unchanged, undone_by \
        FROM changes WHERE programme_id = $1 AND change_id = $2";
    LATEST_CHANGES = "SELECT change_id, kind, at, account_id, reason, file_name, added, updated, unchanged, undone_by \
        FROM changes WHERE programme_id = $1 AND kind = $2 ORDER BY at DESC, change_id DESC LIMIT $3";
    KEEP_EARLIER = "INSERT INTO earlier_rows (programme_id, record_table, id, change_id, external_id, made_by, cells) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    EARLIER_OF_CHANGE = "SELECT id, external_id, made_by, cells FROM earlier_rows \
        WHERE programme_id = $1 AND record_table = $2 AND change_id = $3 ORDER BY id";
    EARLIER_OF_TABLE = "SELECT e.id, e.change_id, c.at, c.account_id, c.reason, e.made_by, e.cells \
        FROM earlier_rows e JOIN changes c ON c.programme_id = e.programme_id AND c.change_id = e.change_id \
        WHERE e.programme_id = $1 AND e.record_table = $2 ORDER BY c.at DESC, e.id";

    EARLIER_OF_ROW = "SELECT e.record_table, e.made_by, c.at, c.account_id, c.reason, e.cells \
        FROM earlier_rows e JOIN changes c ON c.programme_id = e.programme_id AND c.change_id = e.change_id \
        WHERE e.programme_id = $1 AND e.id = $2 ORDER BY c.at DESC, e.record_table";
    ERASE_EARLIER = "DELETE FROM earlier_rows WHERE programme_id = $1 AND id = $2";
    SHEETS_OF_CLIENT = "SELECT id, external_id, change_id, kind, client_id, employer_id, content, shared_with, shared_what, shared_from, shared_until FROM sheets \
        WHERE programme_id = $1 AND client_id = $2 ORDER BY id DESC";
    SHEETS_OF_EMPLOYER = "SELECT id, external_id, change_id, kind, client_id, employer_id, content, shared_with, shared_what, shared_from, shared_until FROM sheets \
        WHERE programme_id = $1 AND employer_id = $2 ORDER BY id DESC";
    SHEETS_OF_KIND = "SELECT id, external_id, change_id, kind, client_id, employer_id, content, shared_with, shared_what, shared_from, shared_until FROM sheets \
        WHERE programme_id = $1 AND kind = $2 ORDER BY id DESC";
    WISHES = "SELECT s.id, s.external_id, s.change_id, s.kind, s.client_id, s.employer_id, s.content FROM sheets s \
        JOIN clients c ON c.programme_id = s.programme_id AND c.id = s.client_id \
        LEFT JOIN plans p ON p.programme_id = s.programme_id AND p.id = s.id \
        LEFT JOIN profiles r ON r.programme_id = s.programme_id AND r.id = s.id \
        WHERE s.programme_id = $1 AND ($6 = 1 OR c.coach_id IN ($2, $3, $4, $5)) AND c.enrolled_on <= $7 AND (c.ended_on IS NULL OR c.ended_on > $7) \
        AND s.kind IN ('job_search_plan', 'profile') ORDER BY s.client_id, COALESCE(p.date, r.date) DESC, s.id DESC";
    OPEN_STEPS = "SELECT id, external_id, change_id, staff_id, client_id, employer_id, what, due_on, done_on FROM next_steps \
        WHERE programme_id = $1 AND staff_id = $2 AND done_on IS NULL ORDER BY due_on, id";

    ACTIVE_CLIENTS = "SELECT c.id, c.name, c.coach_id, s.name, c.referred_on, c.referral_source, c.enrolled_on, c.ended_on, c.declined_on, c.decline_reason, \
        EXISTS (SELECT 1 FROM profiles x WHERE x.programme_id = c.programme_id AND x.client_id = c.id), \
        EXISTS (SELECT 1 FROM plans x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.kind = 'job_search'), \
        EXISTS (SELECT 1 FROM jobs x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.started_on <= $7 AND (x.ended_on IS NULL OR x.ended_on >= $7)), \
        EXISTS (SELECT 1 FROM jobs x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.started_on > $7), \
        (SELECT MAX(a.date) FROM activity_clients l JOIN activities a ON a.programme_id = l.programme_id AND a.id = l.activity_id \
        WHERE l.programme_id = c.programme_id AND l.client_id = c.id AND a.date <= $7) \
        FROM (SELECT * FROM clients WHERE programme_id = $1 AND ($6 = 1 OR coach_id IN ($2, $3, $4, $5)) AND enrolled_on <= $7 AND (ended_on IS NULL OR ended_on > $7) \
        AND (COALESCE(name, ''), id) > ($8, $9) ORDER BY COALESCE(name, ''), id LIMIT $10) c \
        LEFT JOIN staff s ON s.programme_id = c.programme_id AND s.id = c.coach_id ORDER BY COALESCE(c.name, ''), c.id";
    WAITING_CLIENTS = "SELECT c.id, c.name, c.coach_id, s.name, c.referred_on, c.referral_source, c.enrolled_on, c.ended_on, c.declined_on, c.decline_reason, \
        EXISTS (SELECT 1 FROM profiles x WHERE x.programme_id = c.programme_id AND x.client_id = c.id), \
        EXISTS (SELECT 1 FROM plans x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.kind = 'job_search'), \
        EXISTS (SELECT 1 FROM jobs x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.started_on <= $7 AND (x.ended_on IS NULL OR x.ended_on >= $7)), \
        EXISTS (SELECT 1 FROM jobs x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.started_on > $7), \
        (SELECT MAX(a.date) FROM activity_clients l JOIN activities a ON a.programme_id = l.programme_id AND a.id = l.activity_id \
        WHERE l.programme_id = c.programme_id AND l.client_id = c.id AND a.date <= $7) \
        FROM (SELECT * FROM clients WHERE programme_id = $1 AND ($6 = 1 OR coach_id IN ($2, $3, $4, $5)) AND (enrolled_on IS NULL OR enrolled_on > $7) AND declined_on IS NULL AND ended_on IS NULL \
        AND (COALESCE(name, ''), id) > ($8, $9) ORDER BY COALESCE(name, ''), id LIMIT $10) c \
        LEFT JOIN staff s ON s.programme_id = c.programme_id AND s.id = c.coach_id ORDER BY COALESCE(c.name, ''), c.id";
    PAST_CLIENTS = "SELECT c.id, c.name, c.coach_id, s.name, c.referred_on, c.referral_source, c.enrolled_on, c.ended_on, c.declined_on, c.decline_reason, \
        EXISTS (SELECT 1 FROM profiles x WHERE x.programme_id = c.programme_id AND x.client_id = c.id), \
        EXISTS (SELECT 1 FROM plans x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.kind = 'job_search'), \
        EXISTS (SELECT 1 FROM jobs x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.started_on <= $7 AND (x.ended_on IS NULL OR x.ended_on >= $7)), \
        EXISTS (SELECT 1 FROM jobs x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.started_on > $7), \
        (SELECT MAX(a.date) FROM activity_clients l JOIN activities a ON a.programme_id = l.programme_id AND a.id = l.activity_id \
        WHERE l.programme_id = c.programme_id AND l.client_id = c.id AND a.date <= $7) \
        FROM (SELECT * FROM clients WHERE programme_id = $1 AND ($6 = 1 OR coach_id IN ($2, $3, $4, $5)) AND (ended_on <= $7 OR (enrolled_on IS NULL AND declined_on IS NOT NULL)) \
        AND (COALESCE(name, ''), id) > ($8, $9) ORDER BY COALESCE(name, ''), id LIMIT $10) c \
        LEFT JOIN staff s ON s.programme_id = c.programme_id AND s.id = c.coach_id ORDER BY COALESCE(c.name, ''), c.id";
    CLIENT_FACTS = "SELECT c.enrolled_on, c.ended_on, c.declined_on, \
        EXISTS (SELECT 1 FROM profiles x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.date <= $3), \
        EXISTS (SELECT 1 FROM plans x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.kind = 'job_search' AND x.date <= $3) \
        OR EXISTS (SELECT 1 FROM activity_clients l JOIN activities a ON a.programme_id = l.programme_id AND a.id = l.activity_id \
        WHERE l.programme_id = c.programme_id AND l.client_id = c.id AND a.kind = 'employer_contact' AND a.date <= $3), \
        EXISTS (SELECT 1 FROM jobs x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.started_on <= $3 AND (x.ended_on IS NULL OR x.ended_on >= $3)), \
        EXISTS (SELECT 1 FROM jobs x WHERE x.programme_id = c.programme_id AND x.client_id = c.id AND x.started_on > $3) \
        FROM clients c WHERE c.programme_id = $1 AND c.id = $2";
    EMPLOYERS_PAGE = "SELECT e.id, e.name, e.industry, e.municipality, \
        (SELECT COUNT(*) FROM activities a WHERE a.programme_id = e.programme_id AND a.employer_id = e.id AND a.date >= $2 AND a.kind = 'employer_contact'), \
        (SELECT MAX(a.date) FROM activities a WHERE a.programme_id = e.programme_id AND a.employer_id = e.id AND a.kind = 'employer_contact'), \
        (SELECT MAX(a.next_contact_on) FROM activities a WHERE a.programme_id = e.programme_id AND a.employer_id = e.id) \
        FROM (SELECT * FROM employers o WHERE o.programme_id = $1 AND (o.name, o.id) > ($3, $4) \
        AND ($6 = 0 OR ($6 = 1 AND EXISTS (SELECT 1 FROM activities p WHERE p.programme_id = o.programme_id AND p.employer_id = o.id AND p.next_contact_on IS NOT NULL \
        AND NOT EXISTS (SELECT 1 FROM activities k WHERE k.programme_id = o.programme_id AND k.employer_id = o.id AND k.kind = 'employer_contact' AND k.date >= p.next_contact_on))) \
        OR ($6 = 2 AND NOT EXISTS (SELECT 1 FROM activities k WHERE k.programme_id = o.programme_id AND k.employer_id = o.id AND k.date >= $2 AND k.kind = 'employer_contact'))) \
        ORDER BY o.name, o.id LIMIT $5) e ORDER BY e.name, e.id";
    EMPLOYER_CONTACTS = "SELECT a.id, a.date, s.name, a.channel, a.next_contact_on, a.note, a.staff_id FROM activities a \
        JOIN staff s ON s.programme_id = a.programme_id AND s.id = a.staff_id \
        WHERE a.programme_id = $1 AND a.employer_id = $2 AND a.kind = 'employer_contact' ORDER BY a.date DESC, a.id DESC LIMIT $3";
    EMPLOYER_WAS_CONTACTED = "SELECT a.id FROM activities a WHERE a.programme_id = $1 AND a.employer_id = $2 AND a.kind = 'employer_contact' \
        AND a.date > $3 AND a.date <= $4 AND a.completed IS NOT FALSE LIMIT 1";
    FORGET_TERMS = "DELETE FROM search_terms WHERE programme_id = $1 AND subject_id = $2";
    FORGET_SUBJECT = "DELETE FROM search_subjects WHERE programme_id = $1 AND subject_id = $2";
    PUT_SUBJECT = "INSERT INTO search_subjects (programme_id, subject_id, kind, client_id, employer_id, title) VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (programme_id, subject_id) DO UPDATE SET kind = excluded.kind, client_id = excluded.client_id, \
        employer_id = excluded.employer_id, title = excluded.title";
    ADD_WORD = "INSERT INTO search_words (programme_id, word) VALUES ($1, $2) ON CONFLICT (programme_id, word) DO NOTHING";
    ADD_TRIGRAM = "INSERT INTO search_trigrams (programme_id, trigram, word) VALUES ($1, $2, $3) ON CONFLICT (programme_id, trigram, word) DO NOTHING";
    WORDS_FROM = "SELECT word FROM search_words WHERE programme_id = $1 AND word >= $2 AND word < $3 ORDER BY word LIMIT $4";
    WORDS_LIKE = "SELECT word FROM search_trigrams WHERE programme_id = $1 AND trigram IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25) \
        GROUP BY word ORDER BY COUNT(*) DESC, word LIMIT $26";
    FIND_SUBJECTS = "SELECT s.subject_id, s.kind, s.client_id, s.employer_id, s.title, t.term FROM search_terms t \
        JOIN search_subjects s ON s.programme_id = t.programme_id AND s.subject_id = t.subject_id \
        LEFT JOIN clients c ON c.programme_id = s.programme_id AND c.id = s.client_id \
        WHERE t.programme_id = $1 AND (s.client_id IS NULL OR $2 = 1 OR c.coach_id IN ($3, $4, $5, $6)) \
        AND t.term IN ($7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30) ORDER BY s.subject_id DESC LIMIT $31";
    PUT_IDENTITY_CODE = "INSERT INTO identity_codes (programme_id, client_id, code_hash, encrypted) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (programme_id, client_id) DO UPDATE SET code_hash = excluded.code_hash, encrypted = excluded.encrypted";
    IDENTITY_CODE = "SELECT encrypted FROM identity_codes WHERE programme_id = $1 AND client_id = $2";
    CLIENTS_BY_IDENTITY_CODE = "SELECT client_id FROM identity_codes WHERE programme_id = $1 AND code_hash = $2 ORDER BY client_id";
    SAME_IDENTITY_CODE = "SELECT o.client_id FROM identity_codes s \
        JOIN identity_codes o ON o.programme_id = s.programme_id AND o.code_hash = s.code_hash AND o.client_id <> s.client_id \
        WHERE s.programme_id = $1 AND s.client_id = $2 ORDER BY o.client_id";
    REMOVE_IDENTITY_CODE = "DELETE FROM identity_codes WHERE programme_id = $1 AND client_id = $2";
    CLIENT_NAMES = "SELECT id, name FROM clients WHERE programme_id = $1 AND name IS NOT NULL ORDER BY id";
    BORN_ON = "SELECT c.id, c.name FROM sheets s JOIN clients c ON c.programme_id = s.programme_id AND c.id = s.id \
        WHERE s.programme_id = $1 AND s.kind = 'client' AND s.content LIKE $2 ORDER BY c.id";
    ADD_DOCUMENT = "INSERT INTO documents (programme_id, document_id, client_id, account_id, at, name, media_type, size, content) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    DOCUMENTS = "SELECT document_id, account_id, at, name, media_type, size FROM documents WHERE programme_id = $1 AND client_id = $2 ORDER BY at DESC, document_id";
    DOCUMENT = "SELECT document_id, account_id, at, name, media_type, size, content FROM documents \
        WHERE programme_id = $1 AND client_id = $2 AND document_id = $3";
    REMOVE_DOCUMENT = "DELETE FROM documents WHERE programme_id = $1 AND client_id = $2 AND document_id = $3";
    ADD_KEY = "INSERT INTO keys (key_hash, key_id, account_id, programme_id, kind, name, scopes, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    KEY = "SELECT key_id, account_id, programme_id, kind, name, scopes, created_at FROM keys WHERE key_hash = $1";
    KEYS_OF_ACCOUNT = "SELECT key_id, account_id, programme_id, kind, name, scopes, created_at FROM keys WHERE account_id = $1 ORDER BY created_at DESC, key_id";
    REVOKE_KEY = "DELETE FROM keys WHERE account_id = $1 AND key_id = $2";
    PROGRAMME_VERSIONS = "SELECT p.programme_id, p.name, v.version FROM programmes p \
        JOIN record_versions v ON v.programme_id = p.programme_id ORDER BY p.programme_id";
    STAFF_NAMES = "SELECT id, name, role FROM staff WHERE programme_id = $1 ORDER BY name, id";
    PARTNER_TEAM_NAMES = "SELECT id, name, kind FROM partner_teams WHERE programme_id = $1 ORDER BY name, id";
    REGISTER = "SELECT id, name, industry, municipality FROM employers WHERE programme_id = $1 ORDER BY name, id LIMIT $2";
    EMPLOYER_NAMES = "SELECT id, name, municipality FROM employers WHERE programme_id = $1 ORDER BY name, id";
    COVERED = "SELECT absent_id FROM covers WHERE programme_id = $1 AND covering_id = $2 AND from_on <= $3 AND until_on >= $3 ORDER BY absent_id";
    COVERS = "SELECT cover_id, absent_id, covering_id, from_on, until_on FROM covers WHERE programme_id = $1 AND until_on >= $2 ORDER BY until_on, cover_id";
    ADD_COVER = "INSERT INTO covers (programme_id, cover_id, absent_id, covering_id, from_on, until_on, account_id, at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (programme_id, cover_id) DO NOTHING";
    END_COVER = "UPDATE covers SET until_on = $3 WHERE programme_id = $1 AND cover_id = $2 AND until_on > $3";

    SHARED_CLIENTS = "SELECT s.client_id, c.name, c.coach_id, p.name, \
        (SELECT MIN(a.contact) FROM memberships m JOIN accounts a ON a.account_id = m.account_id \
        WHERE m.programme_id = c.programme_id AND m.staff_id = c.coach_id AND a.state = 'active'), s.content \
        FROM sheets s JOIN clients c ON c.programme_id = s.programme_id AND c.id = s.client_id \
        LEFT JOIN staff p ON p.programme_id = c.programme_id AND p.id = c.coach_id \
        WHERE s.programme_id = $1 AND s.shared_with = $2 AND s.kind = 'consent' AND s.shared_what <> '' \
        AND s.shared_from <= $3 AND (s.shared_until IS NULL OR s.shared_until >= $3) \
        AND c.declined_on IS NULL AND (c.ended_on IS NULL OR c.ended_on > $3) AND (s.client_id = $4 OR $5 = 1) \
        ORDER BY COALESCE(c.name, ''), c.id, s.id";
    SHARED_NEXT_STEPS = "SELECT n.client_id, n.id, n.what, n.due_on, n.done_on, p.name FROM next_steps n \
        JOIN staff p ON p.programme_id = n.programme_id AND p.id = n.staff_id \
        WHERE n.programme_id = $1 AND n.done_on IS NULL AND n.employer_id IS NULL \
        AND n.client_id IN (SELECT x.client_id FROM sheets x WHERE x.programme_id = $1 AND x.shared_with = $2) \
        AND EXISTS (SELECT 1 FROM sheets s WHERE s.programme_id = $1 AND s.shared_with = $2 AND s.client_id = n.client_id AND s.kind = 'consent' \
        AND s.shared_from <= $3 AND (s.shared_until IS NULL OR s.shared_until >= $3) AND ';' || s.shared_what || ';' LIKE '%;steps;%') ORDER BY n.due_on, n.id";
    SHARED_STEPS = "SELECT n.client_id, n.id, n.what, n.due_on, n.done_on, p.name FROM next_steps n \
        JOIN staff p ON p.programme_id = n.programme_id AND p.id = n.staff_id \
        WHERE n.programme_id = $1 AND n.client_id = $4 AND n.employer_id IS NULL \
        AND EXISTS (SELECT 1 FROM sheets s WHERE s.programme_id = $1 AND s.shared_with = $2 AND s.client_id = n.client_id AND s.kind = 'consent' \
        AND s.shared_from <= $3 AND (s.shared_until IS NULL OR s.shared_until >= $3) AND ';' || s.shared_what || ';' LIKE '%;steps;%') ORDER BY n.due_on DESC, n.id DESC LIMIT $5";
    SHARED_PLAN = "SELECT l.date, l.review_due_on, b.content FROM plans l \
        LEFT JOIN sheets b ON b.programme_id = l.programme_id AND b.id = l.id AND b.kind = 'employment_plan' \
        WHERE l.programme_id = $1 AND l.client_id = $4 AND l.kind = 'employment' AND l.date <= $3 \
        AND EXISTS (SELECT 1 FROM sheets s WHERE s.programme_id = $1 AND s.shared_with = $2 AND s.client_id = l.client_id AND s.kind = 'consent' \
        AND s.shared_from <= $3 AND (s.shared_until IS NULL OR s.shared_until >= $3) AND ';' || s.shared_what || ';' LIKE '%;steps;%') ORDER BY l.date DESC, l.id DESC LIMIT $5";
    SHARED_NOTES = "SELECT a.id, a.date, p.name, a.note FROM activity_clients l \
        JOIN activities a ON a.programme_id = l.programme_id AND a.id = l.activity_id \
        JOIN staff p ON p.programme_id = a.programme_id AND p.id = a.staff_id \
        WHERE l.programme_id = $1 AND l.client_id = $4 AND a.kind = 'client_meeting' AND a.joint_with_partner \
        AND (a.completed IS NULL OR a.completed) AND a.date <= $3 AND a.note IS NOT NULL \
        AND NOT EXISTS (SELECT 1 FROM activity_clients o WHERE o.programme_id = a.programme_id AND o.activity_id = a.id AND o.client_id <> $4) \
        AND EXISTS (SELECT 1 FROM sheets s WHERE s.programme_id = $1 AND s.shared_with = $2 AND s.client_id = l.client_id AND s.kind = 'consent' \
        AND s.shared_from <= $3 AND (s.shared_until IS NULL OR s.shared_until >= $3) AND ';' || s.shared_what || ';' LIKE '%;meeting_notes;%') ORDER BY a.date DESC, a.id DESC LIMIT $5";
    SHARED_JOBS = "SELECT j.client_id, j.title, j.started_on, j.ended_on FROM jobs j \
        WHERE j.programme_id = $1 AND (j.client_id = $4 OR $5 = 1) \
        AND j.client_id IN (SELECT x.client_id FROM sheets x WHERE x.programme_id = $1 AND x.shared_with = $2) \
        AND EXISTS (SELECT 1 FROM sheets s WHERE s.programme_id = $1 AND s.shared_with = $2 AND s.client_id = j.client_id AND s.kind = 'consent' \
        AND s.shared_from <= $3 AND (s.shared_until IS NULL OR s.shared_until >= $3) AND ';' || s.shared_what || ';' LIKE '%;jobs;%') ORDER BY j.started_on DESC, j.id DESC";

    ADD_REVIEW_EVIDENCE = "INSERT INTO review_evidence (programme_id, review_id, at, account_id, digest, content) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (programme_id, review_id) DO NOTHING";
    REVIEW_EVIDENCE = "SELECT at, digest, content FROM review_evidence WHERE programme_id = $1 AND review_id = $2";
    REVIEW_EVIDENCE_DIGEST = "SELECT at, digest FROM review_evidence WHERE programme_id = $1 AND review_id = $2";
    ADD_REVIEW_REPORT = "INSERT INTO review_reports (programme_id, number, version, review_id, at, account_id, published_on, total, \
        records_digest, digest, reason, content) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    REVIEW_REPORTS = "SELECT number, version, review_id, at, account_id, published_on, total, records_digest, digest, reason, content \
        FROM review_reports WHERE programme_id = $1 ORDER BY number, version";
    REPORTS_OF_REVIEW = "SELECT number, version, review_id, at, account_id, published_on, total, records_digest, digest, reason, content \
        FROM review_reports WHERE programme_id = $1 AND review_id = $2 ORDER BY version";
    LAST_REPORT_NUMBER = "SELECT MAX(number) FROM review_reports WHERE programme_id = $1";

    ADD_ACCOUNT = "INSERT INTO accounts (account_id, username, name, password_hash, language, state, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    ACCOUNT_BY_USERNAME = "SELECT account_id, username, name, password_hash, language, state FROM accounts WHERE username = $1";
    ACCOUNT = "SELECT account_id, username, name, password_hash, language, state FROM accounts WHERE account_id = $1";
    ACCOUNTS = "SELECT account_id, username, name, password_hash, language, state FROM accounts ORDER BY username";
    SET_PASSWORD = "UPDATE accounts SET password_hash = $2 WHERE account_id = $1";
    SET_LANGUAGE = "UPDATE accounts SET language = $2 WHERE account_id = $1";
    SET_ACCOUNT_STATE = "UPDATE accounts SET state = $2 WHERE account_id = $1";
    SET_CONTACT = "UPDATE accounts SET contact = $2 WHERE account_id = $1";
    CONTACT = "SELECT contact FROM accounts WHERE account_id = $1";
    ADD_MEMBERSHIP = "INSERT INTO memberships (programme_id, account_id, role, staff_id, partner_team_id) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (programme_id, account_id, role) DO UPDATE SET staff_id = excluded.staff_id, partner_team_id = excluded.partner_team_id";
    ACCOUNTS_WITH_ROLE = "SELECT a.account_id, a.name FROM memberships m JOIN accounts a ON a.account_id = m.account_id \
        WHERE m.programme_id = $1 AND m.role = $2 AND a.state = $3 ORDER BY a.name, a.account_id";
    MEMBERSHIPS = "SELECT m.programme_id, m.role, m.staff_id, m.partner_team_id, p.name FROM memberships m \
        LEFT JOIN programmes p ON p.programme_id = m.programme_id WHERE m.account_id = $1 ORDER BY m.programme_id, m.role";

    ADD_SESSION = "INSERT INTO sessions (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)";
    SIGNED_IN = "SELECT s.expires_at, a.account_id, a.username, a.name, a.password_hash, a.language, a.state, \
        m.programme_id, m.role, m.staff_id, m.partner_team_id, p.name FROM sessions s JOIN accounts a ON a.account_id = s.account_id \
        LEFT JOIN memberships m ON m.account_id = a.account_id LEFT JOIN programmes p ON p.programme_id = m.programme_id \
        WHERE s.token_hash = $1 ORDER BY m.programme_id, m.role";
    SESSIONS_OF_ACCOUNT = "SELECT created_at FROM sessions WHERE account_id = $1 ORDER BY created_at DESC LIMIT $2";
    END_SESSION = "DELETE FROM sessions WHERE token_hash = $1";
    END_SESSIONS_OF_ACCOUNT = "DELETE FROM sessions WHERE account_id = $1";
    END_OTHER_SESSIONS = "DELETE FROM sessions WHERE account_id = $1 AND token_hash <> $2";
    END_OLD_SESSIONS = "DELETE FROM sessions WHERE expires_at < $1";

    ADD_UPLOAD = "INSERT INTO uploads (programme_id, upload_id, account_id, at, file_name, content, mapping, state) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    UPLOAD = "SELECT account_id, at, file_name, content, mapping, state, failure FROM uploads WHERE programme_id = $1 AND upload_id = $2";
    WAITING_UPLOADS = "SELECT upload_id, account_id, at, file_name, state FROM uploads WHERE programme_id = $1 ORDER BY at DESC LIMIT $2";
    SET_UPLOAD_STATE = "UPDATE uploads SET state = $3, failure = $4 WHERE programme_id = $1 AND upload_id = $2";
    STOP_UPLOADS = "UPDATE uploads SET state = $2 WHERE state = $1";
    SET_UPLOAD_MAPPING = "UPDATE uploads SET mapping = $3 WHERE programme_id = $1 AND upload_id = $2";
    DROP_UPLOAD = "DELETE FROM uploads WHERE programme_id = $1 AND upload_id = $2";

    SAVED_FILTERS = "SELECT filter_id, list, name, which, coach_id FROM saved_filters \
        WHERE programme_id = $1 AND account_id = $2 AND removed_at IS NULL ORDER BY name, filter_id";
    ADD_FILTER = "INSERT INTO saved_filters (programme_id, account_id, filter_id, list, name, which, coach_id, saved_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (programme_id, account_id, filter_id) DO NOTHING";
    REMOVE_FILTER = "UPDATE saved_filters SET removed_at = $4 \
        WHERE programme_id = $1 AND account_id = $2 AND filter_id = $3 AND removed_at IS NULL";
    RESTORE_FILTER = "UPDATE saved_filters SET removed_at = NULL \
        WHERE programme_id = $1 AND account_id = $2 AND filter_id = $3 AND removed_at IS NOT NULL";
    DROP_REMOVED_FILTERS = "DELETE FROM saved_filters WHERE programme_id = $1 AND account_id = $2 AND removed_at < $3";

    PUBLIC_PAGES = "SELECT set_id, referral, leads, at, account_id FROM public_pages WHERE programme_id = $1 ORDER BY at DESC, set_id DESC LIMIT $2";
    PUBLIC_PAGES_NOW = "SELECT p.programme_id, p.set_id, p.referral, p.leads, p.at, p.account_id FROM public_pages p \
        WHERE NOT EXISTS (SELECT 1 FROM public_pages q WHERE q.programme_id = p.programme_id AND (q.at, q.set_id) > (p.at, p.set_id)) ORDER BY p.programme_id";
    SET_PUBLIC_PAGES = "INSERT INTO public_pages (programme_id, set_id, referral, leads, at, account_id) VALUES ($1, $2, $3, $4, $5, $6)";
    FORM_SECRET = "SELECT secret FROM form_secrets WHERE name = 'forms'";
    KEEP_FORM_SECRET = "INSERT INTO form_secrets (name, secret) VALUES ('forms', $1) ON CONFLICT (name) DO NOTHING";

    SAVE_MAPPING = "INSERT INTO mappings (programme_id, mapping_id, name, content, saved_at, account_id) VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (programme_id, mapping_id) DO UPDATE SET name = excluded.name, content = excluded.content, \
        saved_at = excluded.saved_at, account_id = excluded.account_id";
    MAPPINGS = "SELECT mapping_id, name, content, saved_at FROM mappings WHERE programme_id = $1 ORDER BY saved_at DESC";
}
