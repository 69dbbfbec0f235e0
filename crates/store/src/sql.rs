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
