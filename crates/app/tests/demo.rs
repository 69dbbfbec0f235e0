//! The demonstration's bundles are those of the cases.

#[test]
fn the_bundles_are_fresh() {
    let folder = testkit::cases::root().join("crates/app/demo");
    for (name, bytes) in testkit::demo::bundles() {
        let path = folder.join(&name);
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, &bytes).expect("a writable file");
        }
        assert!(std::fs::read(&path).expect("a bundle") == bytes, "{name}: run with BLESS=1");
    }
}
