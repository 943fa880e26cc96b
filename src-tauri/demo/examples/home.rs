//! Starts a demo home by hand: `cargo run -p usher-demo --example home -- --flavour jellyfin --listen 127.0.0.1:8796`.
//! With `--discovery 127.0.0.1:7359` it answers broadcasts as well. It ends with Ctrl-C.

use std::error::Error;
use std::io::{Write, stdout};
use std::sync::Arc;

use demo::{Flavour, Home, Options, WallClock};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut options = Options {
        flavour: Flavour::Emby,
        listen: ([127, 0, 0, 1], 8796).into(),
        discovery: None,
        seed: 1,
        clock: Arc::new(WallClock),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--flavour" => {
                options.flavour = match value.as_str() {
                    "emby" => Flavour::Emby,
                    "jellyfin" => Flavour::Jellyfin,
                    "jellyfin12" => Flavour::Jellyfin12,
                    other => return Err(format!("{other} is no flavour: emby, jellyfin or jellyfin12").into()),
                }
            }
            "--listen" => options.listen = value.parse()?,
            "--discovery" => options.discovery = Some(value.parse()?),
            "--seed" => options.seed = value.parse()?,
            other => return Err(format!("{other} is not known").into()),
        }
    }
    let home = Home::start(options).await?;
    let mut out = stdout();
    writeln!(out, "{}", home.screens_url())?;
    for account in home.accounts() {
        writeln!(out, "{} / {}", account.name, account.password)?;
    }
    tokio::signal::ctrl_c().await?;
    home.stop().await;
    Ok(())
}
