//! Servers that are gone, slow, unwilling or talk nonsense: what a person is told.

use crate::stand_in::{Answer, Flavour, StandIn, alice, for_each_flavour, http, told, tv};
use household::fault::Code;
use household::order::Order;
use household::server::{Query, Server};
use servers::media_browser::identify;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use url::Url;

const NEXT: Query = Query::NextUp { series: None, limit: 1 };

/// Every kind of call, and what each is told.
async fn all_calls(server: &dyn Server) -> Vec<String> {
    vec![
        told(server.players(&alice(), Duration::ZERO).await),
        told(server.find(&alice(), &NEXT).await),
        told(server.library(&alice()).await),
        told(server.users().await),
        told(server.order(&alice(), &tv(), &Order::Pause).await),
    ]
}

for_each_flavour! {
    async fn a_refusal_says_why(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let server = stand_in.connect();
        let cases = [
            (401, "sign-in-expired server=Attic"),
            (402, "premiere-needed server=Attic"),
            (403, "not-allowed server=Attic user=alice"),
            (503, "server-starting server=Attic"),
            (502, "server-unreachable server=Attic"),
            (500, "server-confused server=Attic"),
            (302, "server-confused server=Attic"),
        ];
        for (status, expected) in cases {
            stand_in.always(move || Answer::Status(status));
            for told in all_calls(server.as_ref()).await {
                assert_eq!(told, expected, "status {status}");
            }
        }
    }

    async fn outside_the_hours_nobody_is_asked_to_sign_in_again(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.always(|| Answer::StatusWith(401, "X-Application-Error-Code", "ParentalControl".to_owned()));
        for told in all_calls(stand_in.connect().as_ref()).await {
            assert_eq!(told, "parental-control server=Attic user=alice");
        }
    }

    async fn nonsense_is_told_as_nonsense(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let server = stand_in.connect();
        let nonsense = ["", "<html>It works!</html>", "{", "null", "17", "[[[[", "{\"Items\":{\"a\":1}}", "[{\"Id\":[]}]"];
        for text in nonsense {
            stand_in.always(move || Answer::Json(text.to_owned()));
            for told in all_calls(server.as_ref()).await {
                assert_eq!(told, "server-confused server=Attic", "{text}");
            }
        }
    }

    async fn a_fault_never_quotes_what_the_server_said(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.always(|| Answer::Json(r#"{"Items":[{"Id":"1","ProductionYear":"Secret Film"}]}"#.to_owned()));
        let fault = stand_in.connect().find(&alice(), &NEXT).await.unwrap_err();
        assert_eq!(fault.code, Code::ServerConfused);
        assert_eq!(fault.values["detail"], "/Shows/NextUp: Data error at line 1, column 50");
    }

    async fn half_an_answer_is_none(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.always(|| Answer::Cut);
        let outcome = stand_in.connect().players(&alice(), Duration::ZERO).await;
        assert_eq!(told(outcome), "server-confused server=Attic");
    }

    async fn an_endless_answer_is_not_read(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let server = stand_in.connect();
        for announced in [true, false] {
            stand_in.always(move || Answer::Giant { bytes: 5 << 20, told: announced });
            let outcome = server.players(&alice(), Duration::ZERO).await;
            assert_eq!(told(outcome), "server-confused server=Attic");
        }
    }

    async fn a_server_that_hangs_is_slow(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.always(|| Answer::Hang);
        let server = stand_in.connect();
        let order = tokio::spawn(async move { server.order(&alice(), &tv(), &Order::Pause).await });
        stand_in.until_heard(1).await;
        assert!(!order.is_finished());
        tokio::time::pause();
        assert_eq!(told(order.await.unwrap()), "server-slow server=Attic");
    }

    async fn a_server_that_is_off_is_not_waited_for(flavour: Flavour) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let stand_in = StandIn::start(flavour).await;
        let mut found = stand_in.found();
        found.address = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        drop(listener);
        let outcome = identify(&http(), &found.address).await;
        assert_eq!(told(outcome), "server-unreachable server=127.0.0.1");
        let clock = std::sync::Arc::new(crate::stand_in::HandClock::default());
        let accounts = crate::stand_in::accounts(&found.address);
        let server = servers::media_browser::connect(http(), clock, &crate::stand_in::identity(), found, accounts);
        for told in all_calls(server.as_ref()).await {
            assert_eq!(told, "server-unreachable server=Attic");
        }
    }

    async fn a_token_does_not_follow_a_redirect_to_another_host(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let elsewhere = StandIn::start(flavour).await;
        let port = elsewhere.address.port().unwrap();
        let to = format!("http://localhost:{port}/System/Info/Public");
        stand_in.always(move || Answer::StatusWith(302, "Location", to.clone()));
        assert_eq!(told(identify(&http(), &stand_in.address).await), "server-confused server=127.0.0.1");
        for told in all_calls(stand_in.connect().as_ref()).await {
            assert_eq!(told, "server-confused server=Attic");
        }
        assert_eq!(elsewhere.heard().len(), 0);
    }

    async fn what_has_gone_from_the_library_is_not_found(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.always(|| Answer::Status(404));
        assert_eq!(stand_in.connect().find(&alice(), &NEXT).await.unwrap(), []);
    }
}

/// Answers the first request and keeps the connection, then closes it on the second one without a word, then answers
/// again. Tells what it was asked.
async fn server_that_drops_a_kept_connection() -> (Url, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let (tell, told) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        for answers in [1, 100] {
            let (mut stream, _) = listener.accept().await.unwrap();
            for answered in 0.. {
                let mut request = vec![0; 8192];
                let length = stream.read(&mut request).await.unwrap();
                let request = String::from_utf8_lossy(&request[..length]).into_owned();
                let Some(line) = request.lines().next() else { break };
                tell.send(line.split(" HTTP").next().unwrap().to_owned()).unwrap();
                if answered == answers {
                    break;
                }
                let body = if line.starts_with("GET") { crate::stand_in::SESSIONS } else { "" };
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
                stream.write_all((head + body).as_bytes()).await.unwrap();
            }
        }
    });
    (address, told)
}

async fn on(address: Url) -> std::sync::Arc<dyn Server> {
    let mut found = StandIn::start(Flavour::Emby).await.found();
    found.address = address;
    let clock = std::sync::Arc::new(crate::stand_in::HandClock::default());
    let accounts = crate::stand_in::accounts(&found.address);
    servers::media_browser::connect(http(), clock, &crate::stand_in::identity(), found, accounts)
}

#[tokio::test]
async fn a_question_survives_a_kept_connection_that_died() {
    let (address, _told) = server_that_drops_a_kept_connection().await;
    let server = on(address).await;
    assert_eq!(server.players(&alice(), Duration::ZERO).await.unwrap().len(), 2);
    assert_eq!(server.players(&alice(), Duration::ZERO).await.unwrap().len(), 2);
}

#[tokio::test]
async fn an_order_that_may_have_arrived_is_not_given_twice() {
    let (address, mut asked) = server_that_drops_a_kept_connection().await;
    let server = on(address).await;
    server.players(&alice(), Duration::ZERO).await.unwrap();
    let outcome = server.order(&alice(), &tv(), &Order::NextTrack).await;
    assert_eq!(told(outcome), "server-unreachable server=Attic");
    assert_eq!(asked.recv().await.unwrap(), "GET /Sessions?ControllableByUserId=u-alice");
    assert_eq!(asked.recv().await.unwrap(), "POST /Sessions/s-tv/Playing/NextTrack");
    asked.try_recv().unwrap_err();
}
