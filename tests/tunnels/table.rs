//! Every day of every engine: what is found before it is started, and how the tunnel then stands.

use crate::house::{House, wish};
use household::fault::{Code, Fault};
use household::text::Texts;
use reach::tunnel::{Kind, Standing, Tunnel, detect};

/// How a day must end.
enum Ends {
    Up(&'static str),
    Waits(&'static str),
    Down(Code),
}

use Ends::{Down, Up, Waits};
use Kind::{Cloudflare, Ngrok, Tailscale};

const DEN: &str = "https://den.tail1a2b3.ts.net";
const OWN: &str = "https://usher.example.com";
const OWL: &str = "https://usher.ngrok.app";

/// Engine, day, what is missing before the start, how it stands after it.
const DAYS: &[(Kind, &str, Option<Code>, Ends)] = &[
    (Tailscale, "fine", None, Up(DEN)),
    (Tailscale, "garbage", None, Up(DEN)),
    (Tailscale, "old", Some(Code::TunnelTooOld), Down(Code::TunnelTooOld)),
    (Tailscale, "no service", Some(Code::TunnelOff), Down(Code::TunnelOff)),
    (Tailscale, "stopped", Some(Code::TunnelOff), Down(Code::TunnelOff)),
    (Tailscale, "signed out", Some(Code::TunnelSignedOut), Waits("https://login.tailscale.com/a/1a2b3c4d")),
    (Tailscale, "nobody may sign in", Some(Code::TunnelSignedOut), Down(Code::TunnelSignedOut)),
    (Tailscale, "not let in", Some(Code::TunnelSignedOut), Waits("https://login.tailscale.com/admin/machines")),
    (Tailscale, "to be allowed", None, Waits("https://login.tailscale.com/f/funnel?node=nStandInCNTRL")),
    (Tailscale, "operator", None, Down(Code::TunnelOperator)),
    (Tailscale, "taken", None, Down(Code::TunnelTaken)),
    (Tailscale, "never", None, Down(Code::TunnelNotReady)),
    (Cloudflare, "fine", None, Up(OWN)),
    (Cloudflare, "garbage", None, Up(OWN)),
    (Cloudflare, "old", Some(Code::TunnelTooOld), Down(Code::TunnelTooOld)),
    (Cloudflare, "port taken", None, Up(OWN)),
    (Cloudflare, "token refused", None, Down(Code::TunnelTokenRefused)),
    (Cloudflare, "elsewhere", None, Down(Code::TunnelElsewhere)),
    (Cloudflare, "nonsense", None, Down(Code::TunnelNotReady)),
    (Cloudflare, "never", None, Down(Code::TunnelNotReady)),
    (Ngrok, "fine", None, Up(OWL)),
    (Ngrok, "garbage", None, Up(OWL)),
    (Ngrok, "old", Some(Code::TunnelTooOld), Down(Code::TunnelTooOld)),
    (Ngrok, "no token", Some(Code::TunnelTokenMissing), Down(Code::TunnelTokenRefused)),
    (Ngrok, "broken settings", Some(Code::TunnelTokenMissing), Up(OWL)),
    (Ngrok, "token refused", None, Down(Code::TunnelTokenRefused)),
    (Ngrok, "taken", None, Down(Code::TunnelTaken)),
    (Ngrok, "too many sessions", None, Down(Code::TunnelTaken)),
    (Ngrok, "name refused", None, Down(Code::TunnelNameRefused)),
    (Ngrok, "refused", None, Down(Code::TunnelRefused)),
    (Ngrok, "never", None, Down(Code::TunnelNotReady)),
];

mod long {
    use super::*;

    #[tokio::test]
    async fn each_day_is_told_as_it_is() {
        for (kind, day, missing, end) in DAYS {
            let house = House::new(*kind, day);
            let found = detect(*kind, &house.programs()).await;
            assert_eq!(found.missing.as_ref().map(|fault| fault.code), *missing, "{kind:?} on a day of {day}");
            assert!(found.program.is_some() && found.version.is_some(), "{found:?}");
            found.missing.iter().for_each(is_told);
            let tunnel = Tunnel::start(wish(*kind), house.means());
            match end {
                Up(address) => house.up_at(&tunnel, address).await,
                Waits(page) => house.until(&tunnel, |now| *now == Standing::Waiting { page: (*page).to_owned() }).await,
                Down(code) => house.down_with(&tunnel, *code).await,
            }
            if let Standing::Down { fault } = &*tunnel.standing().borrow() {
                is_told(fault);
            }
            tunnel.close().await;
        }
    }
}

/// What a wish lacks is told before any program is started.
#[tokio::test]
async fn a_wish_that_cannot_be_is_told() {
    for (kind, token, code) in [
        (Cloudflare, None, Code::TunnelTokenMissing),
        (Cloudflare, Some("75836e06-bcb3-4f73-85ab-5b339aba38de"), Code::TunnelTokenRefused),
    ] {
        let house = House::new(kind, "fine");
        let mut wish = wish(kind);
        wish.token = token.map(|token| token.to_owned().into());
        let tunnel = Tunnel::start(wish, house.means());
        house.down_with(&tunnel, code).await;
        tunnel.close().await;
        assert!(house.calls().iter().all(|call| call["arguments"][0] == "--version"), "{:?}", house.calls());
    }
    let house = House::new(Ngrok, "no token");
    let mut wish = wish(Ngrok);
    wish.token = None;
    let tunnel = Tunnel::start(wish, house.means());
    house.down_with(&tunnel, Code::TunnelTokenMissing).await;
    tunnel.close().await;
}

#[tokio::test]
async fn what_is_not_installed_is_found_missing_with_where_it_is_had() {
    for kind in Kind::ALL {
        let found = detect(kind, &House::empty("fine").programs()).await;
        let missing = found.missing.unwrap();
        assert_eq!(missing.code, Code::TunnelProgramMissing);
        assert_eq!(missing.values["page"], kind.install());
        is_told(&missing);
    }
}

#[tokio::test]
async fn whether_somebody_is_signed_in_is_known_where_it_can_be() {
    for (kind, day, signed_in) in [
        (Tailscale, "fine", Some(true)),
        (Tailscale, "signed out", Some(false)),
        (Cloudflare, "fine", None),
        (Ngrok, "fine", Some(true)),
        (Ngrok, "no token", Some(false)),
    ] {
        let house = House::new(kind, day);
        assert_eq!(detect(kind, &house.programs()).await.signed_in, signed_in, "{kind:?} on a day of {day}");
    }
}

/// A person reads a whole sentence about it, with nothing left open.
fn is_told(fault: &Fault) {
    let texts = Texts::of("en");
    for told in [texts.fault(fault), texts.fix(fault)] {
        assert!(told.len() > 10 && !told.contains('{'), "{told}");
    }
}
