//! Stands in for `tailscale`, `cloudflared` and `ngrok`: it is the one whose name it has been given as a file.
//!
//! What sort of day it has is written in the file `day` beside it, a word a line; the table in `tests/tunnels` names them
//! all. `agreed`, `renamed` and `lost` are files that a test puts there meanwhile. What it was called with is added to
//! `calls`, a JSON document a line.

#![expect(clippy::print_stdout, reason = "it is a program for a terminal")]
#![expect(clippy::print_stderr, reason = "it is a program for a terminal")]
#![expect(clippy::expect_used, reason = "a stand-in that cannot start should say why")]

mod cloudflared;
mod ngrok;
mod scene;
mod tailscale;

use scene::Scene;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let scene = Scene::new();
    scene.called();
    let code = match scene.program.as_str() {
        "tailscale" => tailscale::run(&scene).await,
        "cloudflared" => cloudflared::run(&scene).await,
        "ngrok" => ngrok::run(&scene).await,
        other => {
            eprintln!("nobody stands in for {other}");
            2
        }
    };
    std::process::exit(code);
}
