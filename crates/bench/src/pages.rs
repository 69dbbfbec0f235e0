//! Every page at 8 and 64 users, against a bare handler that answers the same bytes.

use std::io::{BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;

use app::accounts::{NewAccount, add};
use app::{Service, Standing, bundle};
use casework::access::AccountRole;
use server::{Cookies, Peers, Settings};
use store::records::programme_id;
use testkit::databases::Database;
use testkit::generate::AS_OF;

use crate::imports;
use crate::load::{answer, load};

pub(crate) const PASSWORD: &str = "koivu-ja-pihlaja";
const PAGES: [&str; 6] = ["/fidelity", "", "/fidelity/17", "/what-if", "/deadlines", "/import"];
pub(crate) const USERS: [usize; 2] = [8, 64];

pub(crate) fn run(
    kind: &str,
    database: &Database,
    programmes: usize,
    activities: usize,
) -> anyhow::Result<()> {
    let store = database.store();
    let service = Arc::new(Service::new(store, Arc::new(Standing::at(AS_OF.parse()?, 1_767_000_000_000))));
    for number in 0..programmes {
        bundle::import_by_operator(
            &service,
            imports::bundle(&format!("site-{number:04}"), activities)?,
            "x",
        )?;
    }
    for (username, role, programme) in
        [("leader", AccountRole::TeamLeader, Some("site-0000")), ("evaluator", AccountRole::Evaluator, None)]
    {
        let new = NewAccount {
            username: username.to_owned(),
            name: username.to_owned(),
            role,
            programme: programme.map(str::to_owned),
            staff: None,
            partner_team: None,
        };
        add(&service, &new, Some(PASSWORD))?;
    }
    println!("{kind}: {programmes} programmes of {activities} activities");
    let address = serve(&service)?;
    let cookie = sign_in(&address, "leader")?;
    let base = format!("/programmes/{}", programme_id("site-0000"));
    for page in PAGES {
        measure(&address, &format!("{base}{page}"), page, &cookie)?;
    }
    let cookie = sign_in(&address, "evaluator")?;
    measure(&address, "/sites", "/sites", &cookie)
}

fn measure(address: &str, path: &str, name: &str, cookie: &str) -> anyhow::Result<()> {
    // Once before, so that what is computed once is not counted.
    let body = get(address, path, cookie)?;
    let bare = bare(body.clone())?;
    for users in USERS {
        let ours = load(address, path, cookie, users)?;
        let same = load(&bare, "/", cookie, users)?;
        println!(
            "  {:<14} {users:>2} users: p50 {:.2} ms, p99 {:.2} ms, {:.0}/s, {:.0} µs CPU; bare {:.0}/s, {:.0} µs; ratio {:.2}; {} bytes",
            if name.is_empty() { "/" } else { name },
            ours.p50,
            ours.p99,
            ours.a_second,
            ours.cpu_micros,
            same.a_second,
            same.cpu_micros,
            ours.a_second / same.a_second,
            body.len()
        );
    }
    Ok(())
}

/// Serves in this process, on a thread of its own.
pub(crate) fn serve(service: &Arc<Service>) -> anyhow::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?.to_string();
    let settings = Settings { cookies: Cookies::Plain, peers: Peers::Direct, contact: None, source: None };
    let service = Arc::clone(service);
    spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        Ok(server::serve(listener, None, service, settings, std::future::pending()).await?)
    })?;
    Ok(address)
}

/// A handler that does nothing but answer these bytes.
pub(crate) fn bare(body: Vec<u8>) -> anyhow::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?.to_string();
    let body = axum::body::Bytes::from(body);
    let handler = move || {
        let body = body.clone();
        async move { body }
    };
    spawn(async move {
        let router = axum::Router::new().route("/", axum::routing::get(handler));
        let listener = tokio::net::TcpListener::from_std(listener)?;
        Ok(axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await?)
    })?;
    Ok(address)
}

fn spawn(work: impl Future<Output = anyhow::Result<()>> + Send + 'static) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    std::thread::spawn(move || runtime.block_on(work));
    Ok(())
}

fn get(address: &str, path: &str, cookie: &str) -> anyhow::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n")?;
    let mut body = Vec::new();
    answer(&mut BufReader::new(stream), &mut body)?;
    Ok(body)
}

fn sign_in(address: &str, username: &str) -> anyhow::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    let form = format!("username={username}&password={PASSWORD}");
    write!(
        stream,
        "POST /login HTTP/1.1\r\nHost: {address}\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    )?;
    let head = answer(&mut BufReader::new(stream), &mut Vec::new())?;
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: "));
    let cookie = cookie.and_then(|cookie| cookie.split(';').next());
    cookie.map(str::to_owned).ok_or_else(|| anyhow::anyhow!("not signed in"))
}
