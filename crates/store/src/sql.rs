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
    SHEETS_OF_CLIENT = "SELECT id, external_id, change_id, kind, client_id, employer_id, content FROM sheets \
        WHERE programme_id = $1 AND client_id = $2 ORDER BY id DESC";
    SHEETS_OF_EMPLOYER = "SELECT id, external_id, change_id, kind, client_id, employer_id, content FROM sheets \
        WHERE programme_id = $1 AND employer_id = $2 ORDER BY id DESC";
    SHEETS_OF_KIND = "SELECT id, external_id, change_id, kind, client_id, employer_id, content FROM sheets \
        WHERE programme_id = $1 AND kind = $2 ORDER BY id DESC";
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
        FROM (SELECT * FROM employers WHERE programme_id = $1 AND (name, id) > ($3, $4) ORDER BY name, id LIMIT $5) e ORDER BY e.name, e.id";
    EMPLOYER_CONTACTS = "SELECT a.id, a.date, s.name, a.channel, a.next_contact_on, a.note, a.staff_id FROM activities a \
        JOIN staff s ON s.programme_id = a.programme_id AND s.id = a.staff_id \
        WHERE a.programme_id = $1 AND a.employer_id = $2 AND a.kind = 'employer_contact' ORDER BY a.date DESC, a.id DESC LIMIT $3";
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
    EMPLOYER_NAMES = "SELECT id, name, municipality FROM employers WHERE programme_id = $1 ORDER BY name, id";
    COVERED = "SELECT absent_id FROM covers WHERE programme_id = $1 AND covering_id = $2 AND from_on <= $3 AND until_on >= $3 ORDER BY absent_id";
    COVERS = "SELECT cover_id, absent_id, covering_id, from_on, until_on FROM covers WHERE programme_id = $1 AND until_on >= $2 ORDER BY until_on, cover_id";
    ADD_COVER = "INSERT INTO covers (programme_id, cover_id, absent_id, covering_id, from_on, until_on, account_id, at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (programme_id, cover_id) DO NOTHING";
    END_COVER = "UPDATE covers SET until_on = $3 WHERE programme_id = $1 AND cover_id = $2 AND until_on > $3";

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
    ADD_MEMBERSHIP = "INSERT INTO memberships (programme_id, account_id, role, staff_id) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (programme_id, account_id, role) DO UPDATE SET staff_id = excluded.staff_id";
    ACCOUNTS_WITH_ROLE = "SELECT a.account_id, a.name FROM memberships m JOIN accounts a ON a.account_id = m.account_id \
        WHERE m.programme_id = $1 AND m.role = $2 AND a.state = $3 ORDER BY a.name, a.account_id";
    MEMBERSHIPS = "SELECT m.programme_id, m.role, m.staff_id, p.name FROM memberships m \
        LEFT JOIN programmes p ON p.programme_id = m.programme_id WHERE m.account_id = $1 ORDER BY m.programme_id, m.role";

    ADD_SESSION = "INSERT INTO sessions (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)";
    SIGNED_IN = "SELECT s.expires_at, a.account_id, a.username, a.name, a.password_hash, a.language, a.state, \
        m.programme_id, m.role, m.staff_id, p.name FROM sessions s JOIN accounts a ON a.account_id = s.account_id \
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

    SAVE_MAPPING = "INSERT INTO mappings (programme_id, mapping_id, name, content, saved_at, account_id) VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (programme_id, mapping_id) DO UPDATE SET name = excluded.name, content = excluded.content, \
        saved_at = excluded.saved_at, account_id = excluded.account_id";
    MAPPINGS = "SELECT mapping_id, name, content, saved_at FROM mappings WHERE programme_id = $1 ORDER BY saved_at DESC";
}
