//! Each tunnel's good and bad days, as `reach::tunnel` tells them, with a program that stands in for all three.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod house;
mod table;

use house::{House, wish};
use household::fault::Code;
use reach::tunnel::{Kind, Standing, Tunnel};

/// The person's part is done on a page: signing in, or allowing the funnel. Then it goes on by itself.
#[tokio::test]
async fn what_a_person_agrees_to_on_a_page_goes_on_by_itself() {
    for (day, page) in [
        ("signed out", "https://login.tailscale.com/a/1a2b3c4d"),
        ("to be allowed", "https://login.tailscale.com/f/funnel?node=nStandInCNTRL"),
    ] {
        let house = House::new(Kind::Tailscale, day);
        let tunnel = Tunnel::start(wish(Kind::Tailscale), house.means());
        house.until(&tunnel, |now| *now == Standing::Waiting { page: page.to_owned() }).await;
        house.put("agreed");
        house.up_at(&tunnel, "https://den.tail1a2b3.ts.net").await;
        tunnel.close().await;
    }
}

mod long {
    use super::*;

    #[tokio::test]
    async fn a_tunnel_that_dies_is_up_again_soon_and_the_fault_is_told_meanwhile() {
        for kind in Kind::ALL {
            let house = House::new(kind, "dies");
            let tunnel = Tunnel::start(wish(kind), house.means());
            for _ in 0..2 {
                house.until(&tunnel, |now| matches!(now, Standing::Up { .. })).await;
                house.down_with(&tunnel, Code::TunnelEnded).await;
            }
            house.until(&tunnel, |now| matches!(now, Standing::Up { .. })).await;
            tunnel.close().await;
        }
    }
}

#[tokio::test]
async fn a_new_address_is_told() {
    for (kind, first, then) in [
        (Kind::Tailscale, "https://den.tail1a2b3.ts.net", "https://attic.tail1a2b3.ts.net"),
        (Kind::Cloudflare, "https://sunny-river.trycloudflare.com", "https://later.trycloudflare.com"),
        (Kind::Ngrok, "https://kind-owl.ngrok-free.app", "https://later.ngrok-free.app"),
    ] {
        let house = House::new(kind, "fine");
        let mut wish = wish(kind);
        wish.host = None;
        let tunnel = Tunnel::start(wish, house.means());
        house.up_at(&tunnel, first).await;
        house.put("renamed");
        house.up_at(&tunnel, then).await;
        tunnel.close().await;
    }
}

/// The outside is gone for a while, and the program lives on.
#[tokio::test]
async fn a_lost_connection_is_told_until_it_is_back() {
    let house = House::new(Kind::Cloudflare, "fine");
    let tunnel = Tunnel::start(wish(Kind::Cloudflare), house.means());
    house.up_at(&tunnel, "https://usher.example.com").await;
    house.put("lost");
    house.down_with(&tunnel, Code::TunnelNotReady).await;
    house.take("lost");
    house.up_at(&tunnel, "https://usher.example.com").await;
    tunnel.close().await;

    let house = House::new(Kind::Ngrok, "loses its session");
    let tunnel = Tunnel::start(wish(Kind::Ngrok), house.means());
    house.up_at(&tunnel, "https://usher.ngrok.app").await;
    house.put("lost");
    house.down_with(&tunnel, Code::TunnelNotReady).await;
    house.put("agreed");
    house.up_at(&tunnel, "https://usher.ngrok.app").await;
    tunnel.close().await;

    let house = House::new(Kind::Tailscale, "fine");
    let tunnel = Tunnel::start(wish(Kind::Tailscale), house.means());
    house.up_at(&tunnel, "https://den.tail1a2b3.ts.net").await;
    house.put("lost");
    house.down_with(&tunnel, Code::TunnelOff).await;
    house.take("lost");
    house.up_at(&tunnel, "https://den.tail1a2b3.ts.net").await;
    tunnel.close().await;
}

#[tokio::test]
async fn a_program_that_is_installed_later_is_found() {
    for kind in Kind::ALL {
        let house = House::empty("fine");
        let tunnel = Tunnel::start(wish(kind), house.means());
        house.down_with(&tunnel, Code::TunnelProgramMissing).await;
        house.install(kind);
        house.until(&tunnel, |now| matches!(now, Standing::Up { .. })).await;
        tunnel.close().await;
    }
}

/// Somebody has a funnel of their own to Usher already, or one of an earlier Usher still runs.
#[tokio::test]
async fn a_funnel_that_leads_here_already_is_used_as_it_is() {
    let house = House::new(Kind::Tailscale, "fine");
    house.write("own", &house::PORT.to_string());
    let tunnel = Tunnel::start(wish(Kind::Tailscale), house.means());
    house.up_at(&tunnel, "https://den.tail1a2b3.ts.net").await;
    tunnel.close().await;
    let funnels =
        house.calls().into_iter().filter(|call| call["arguments"][0] == "funnel" && call["arguments"][1] != "status");
    assert_eq!(funnels.count(), 0, "nothing was started, and nothing of the person's was ended");
}

#[tokio::test]
async fn programs_end_in_good_order_and_never_see_a_token_in_their_arguments() {
    for kind in Kind::ALL {
        let house = House::new(kind, "fine");
        let wish = wish(kind);
        assert!(!format!("{wish:?}").contains("2aSecret"), "{wish:?}");
        let tunnel = Tunnel::start(wish, house.means());
        house.until(&tunnel, |now| matches!(now, Standing::Up { .. })).await;
        house.token_file_is_private();
        tunnel.close().await;
        let calls = house.calls();
        #[cfg(unix)]
        assert!(calls.iter().any(|call| call["ended"] == "in good order"), "{kind:?}: {calls:#?}");
        for call in &calls {
            let arguments = call["arguments"].to_string();
            assert!(!arguments.contains("2aSecret") && !arguments.contains(&house::cloudflare_token()), "{arguments}");
        }
        let given = calls.iter().any(|call| call["token"] == house::TOKEN);
        assert_eq!(given, kind == Kind::Ngrok, "only ngrok takes its token from the environment");
    }
}
