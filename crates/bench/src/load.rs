//! A load of HTTP/1.1 from so many users, each on one connection that stays open, each asking as soon as the
//! answer is read.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

/// What a load found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) p50: f64,
    pub(crate) p99: f64,
    pub(crate) a_second: f64,
    /// Time of processors for one answer, whoever asks included; what else the machine does hardly moves it.
    pub(crate) cpu_micros: f64,
    /// How many answers there were.
    pub(crate) answers: usize,
}

const FOR: Duration = Duration::from_secs(3);

/// What a user sends at this turn: the user's number, the turn's number.
pub(crate) type Sent<'s> = &'s (dyn Fn(usize, usize) -> String + Sync);

/// Asks for a page from so many users at once; milliseconds and requests a second.
pub(crate) fn load(address: &str, path: &str, cookie: &str, users: usize) -> anyhow::Result<Found> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n");
    load_of(address, users, &|_, _| request.clone())
}

/// As [`load`], with what each user sends at each turn.
pub(crate) fn load_of(address: &str, users: usize, sent: Sent<'_>) -> anyhow::Result<Found> {
    let (begun, cpu_before) = (Instant::now(), cpu_seconds()?);
    let times: Vec<anyhow::Result<Vec<f64>>> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..users).map(|user| scope.spawn(move || one_user(address, user, sent, begun))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|_| Err(anyhow::anyhow!("a user panicked"))))
            .collect()
    });
    let mut all = Vec::new();
    for user in times {
        all.extend(user?);
    }
    all.sort_by(f64::total_cmp);
    let at = |share: usize| all.get(all.len() * share / 100).copied().unwrap_or(f64::NAN);
    let a_second = crate::a_second(all.len(), begun);
    let cpu_micros = (cpu_seconds()? - cpu_before) * 1e6 / all.len() as f64;
    Ok(Found { p50: at(50), p99: at(99), a_second, cpu_micros, answers: all.len() })
}

/// What this process has used of the processors.
fn cpu_seconds() -> anyhow::Result<f64> {
    /// Ticks a second in `/proc`, on every Linux of today.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let (_, after_name) = stat.rsplit_once(')').context("a name")?;
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    let ticks = |at: usize| -> anyhow::Result<f64> { Ok(fields.get(at).context("a field")?.parse()?) };
    Ok((ticks(11)? + ticks(12)?) / TICKS)
}

fn one_user(address: &str, user: usize, sent: Sent<'_>, begun: Instant) -> anyhow::Result<Vec<f64>> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::with_capacity(1 << 16, stream.try_clone()?);
    let mut times = Vec::new();
    let mut body = Vec::new();
    while begun.elapsed() < FOR {
        let request = sent(user, times.len());
        let asked = Instant::now();
        stream.write_all(request.as_bytes())?;
        answer(&mut reader, &mut body)?;
        times.push(asked.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(times)
}

/// Reads one answer; the body is given back.
pub(crate) fn answer(reader: &mut impl BufRead, body: &mut Vec<u8>) -> anyhow::Result<String> {
    let (mut head, mut line) = (String::new(), String::new());
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            bail!("the connection was closed");
        }
        if line.trim().is_empty() {
            break;
        }
        head.push_str(&line);
    }
    if !head.starts_with("HTTP/1.1 200") && !head.starts_with("HTTP/1.1 303") {
        bail!("not answered: {}", head.lines().next().unwrap_or_default());
    }
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .context("an answer without a length")?;
    body.resize(length.1.trim().parse()?, 0);
    reader.read_exact(body)?;
    Ok(head)
}
