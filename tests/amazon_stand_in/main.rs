//! The stand-in of Amazon as a program, to try things by hand: `cargo run -p usher-tests --bin amazon_stand_in`.
//!
//! The first line that it prints is JSON: where it listens, the security profile's client and secret, the vendor, and the
//! environment with which Usher takes it for Amazon. Then it takes orders, one a line, and answers each with a line of JSON.

#![expect(clippy::print_stdout, reason = "it is a program for a terminal")]
#![expect(clippy::expect_used, reason = "a stand-in that cannot start should say why")]

mod orders;

use serde_json::json;
use std::net::SocketAddr;
use std::time::Duration;
use support::amazon::{Amazon, CLIENT, Options, Pace, SECRET, VENDOR};
use tokio::sync::mpsc;

const USAGE: &str = "amazon_stand_in [--login ADDRESS] [--api ADDRESS] [--seconds-a-step N] [--return URL]… [--host NAME=BASE]…\n\
    for example: amazon_stand_in --login 127.0.0.1:8901 --api 127.0.0.1:8902 --host usher.example=http://127.0.0.1:8787";

#[tokio::main]
async fn main() {
    let options = match options(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(wrong) => {
            println!("{}", json!({ "wrong": wrong, "usage": USAGE, "orders": orders::USAGE }));
            return;
        }
    };
    let returns: Vec<String> = options.profiles.iter().flat_map(|profile| profile.returns.clone()).collect();
    let amazon = Amazon::start(options).await;
    let folder = tempfile::tempdir().expect("a folder");
    let roots = folder.path().join("roots.pem");
    let stand_ins = amazon.stand_ins();
    std::fs::write(&roots, &stand_ins.roots).expect("the roots are written");
    let environment = json!({
        "USHER_AMAZON_API": amazon.api_url, "USHER_LWA": amazon.login_url,
        "USHER_SIGNING_CERTS": stand_ins.signing_certs, "USHER_TRUST_ROOTS": roots
    });
    println!(
        "{}",
        json!({
            "api": amazon.api_url, "login": amazon.login_url, "client": CLIENT, "secret": SECRET, "vendor": VENDOR,
            "returns": returns, "environment": environment
        })
    );
    let mut given = orders();
    loop {
        tokio::select! {
            Some(order) = given.recv() => println!("{}", orders::obey(&amazon, &order).await),
            _ = tokio::signal::ctrl_c() => return,
        }
    }
}

/// The lines that are typed. When there are no more, it goes on until it is ended.
fn orders() -> mpsc::Receiver<String> {
    let (give, given) = mpsc::channel(1);
    std::thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            if give.blocking_send(line).is_err() {
                return;
            }
        }
    });
    given
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options::default();
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} what?"))?;
        let address = || value.parse::<SocketAddr>().map_err(|error| format!("{value}: {error}"));
        match name.as_str() {
            "--login" => options.login = address()?,
            "--api" => options.api = address()?,
            "--seconds-a-step" => {
                let seconds = value.parse().map_err(|error| format!("{value}: {error}"))?;
                options.pace = Pace::Takes(Duration::from_secs(seconds));
            }
            "--return" => options.profiles.iter_mut().for_each(|profile| profile.returns.push(value.clone())),
            "--host" => {
                let (name, base) = value.split_once('=').ok_or_else(|| format!("{value} is not NAME=BASE"))?;
                options = options.host(name, base);
            }
            other => return Err(format!("what is {other}?")),
        }
    }
    Ok(options)
}
