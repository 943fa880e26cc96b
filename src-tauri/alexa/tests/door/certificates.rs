//! Certificates are fetched once, looked at again on every request, and never fetched at a stranger's pleasure.

use crate::stand::{File, Stand, launch_at, launch_with, stamp};
use alexa::custom::{FetchError, Repeats, Settings};
use serde_json::{Value, json};
use signer::{CHAIN_HEADER, Chain, SIGNATURE_HEADER};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

fn unlike(number: i64) -> Value {
    launch_with("/request/requestId", json!(format!("request.{number}")))
}

#[tokio::test]
async fn a_certificate_is_fetched_once() {
    let stand = Stand::new();
    for number in 0..5 {
        assert_eq!(stand.send(unlike(number).to_string().as_bytes()).await.verdict(), "ok");
    }
    assert_eq!(stand.asked(), 1);
}

#[tokio::test]
async fn other_spellings_of_the_address_do_not_fetch_again() {
    let stand = Stand::new();
    for (number, address) in
        ["https://s3.amazonaws.com/echo.api/good.pem", "HTTPS://s3.amazonaws.com:443/echo.api/./good.pem"]
            .iter()
            .enumerate()
    {
        let body = unlike(number as i64).to_string();
        let signature = stand.signer.sign(body.as_bytes()).unwrap();
        let headers = [(CHAIN_HEADER, (*address).to_owned()), (SIGNATURE_HEADER, signature)];
        assert_eq!(stand.send_with(&headers, body).await.verdict(), "ok");
    }
    assert_eq!(stand.asked(), 1);
}

#[tokio::test]
async fn many_at_once_wait_for_one_fetch() {
    let stand = Stand::with(Settings { repeats: Repeats::Warn, ..Settings::default() });
    let body = unlike(0).to_string();
    let requests = (0..6).map(|_| stand.send(body.as_bytes()));
    let answers = join_all(requests.collect()).await;
    assert!(answers.iter().all(|answer| answer.verdict() == "ok"));
    assert_eq!(stand.asked(), 1);
}

/// Lets all of them take turns on this task.
async fn join_all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let mut waiting: Vec<_> = futures.into_iter().map(Box::pin).collect();
    let mut done = Vec::new();
    std::future::poll_fn(|context| {
        waiting.retain_mut(|future| match future.as_mut().poll(context) {
            std::task::Poll::Ready(output) => {
                done.push(output);
                false
            }
            std::task::Poll::Pending => true,
        });
        if waiting.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done
}

#[tokio::test]
async fn a_certificate_that_has_expired_since_is_refused() {
    let stand = Stand::new();
    assert_eq!(stand.send(unlike(0).to_string().as_bytes()).await.verdict(), "ok");
    stand.clock.forward(31 * DAY);
    let later = launch_at(31 * 86_400).to_string();
    assert_eq!(stand.send(later.as_bytes()).await.verdict(), "certificate-expired");
    assert_eq!(stand.asked(), 2, "it looks whether there is a new one at the address");
    assert_eq!(stand.send(later.as_bytes()).await.verdict(), "certificate-expired");
    assert_eq!(stand.asked(), 2, "but not with every request");
}

#[tokio::test]
async fn a_renewed_certificate_at_the_same_address_is_taken() {
    let stand = Stand::new();
    assert_eq!(stand.send(unlike(0).to_string().as_bytes()).await.verdict(), "ok");
    stand.clock.forward(31 * DAY);
    let renewed = signer::Signer::new(crate::stand::NOW + 31 * DAY).unwrap().chain(Chain::Good).unwrap();
    stand.host.files.lock().unwrap().insert(Chain::Good.address(), File::Pem(renewed));
    assert_eq!(stand.send(launch_at(31 * 86_400).to_string().as_bytes()).await.verdict(), "ok");
}

#[tokio::test]
async fn a_failure_is_forgotten_soon() {
    let stand = Stand::new();
    let address = Chain::Good.address();
    stand.host.files.lock().unwrap().insert(address.clone(), File::Fails(FetchError::Unreachable));
    for _ in 0..3 {
        assert_eq!(stand.send(unlike(0).to_string().as_bytes()).await.verdict(), "certificate-unavailable");
    }
    assert_eq!(stand.asked(), 1);
    let good = stand.signer.chain(Chain::Good).unwrap();
    stand.host.files.lock().unwrap().insert(address, File::Pem(good));
    stand.clock.forward(Duration::from_secs(6));
    assert_eq!(stand.send(unlike(0).to_string().as_bytes()).await.verdict(), "ok");
}

#[tokio::test]
async fn strangers_cannot_make_us_fetch_at_will() {
    let stand = Stand::new();
    assert_eq!(stand.send(unlike(0).to_string().as_bytes()).await.verdict(), "ok");
    for number in 0..200 {
        let address = format!("{}{number}.pem", signer::FOLDER);
        let headers = [(CHAIN_HEADER, address), (SIGNATURE_HEADER, "AAAA".to_owned())];
        assert_eq!(stand.send_with(&headers, "{}").await.verdict(), "certificate-unavailable");
    }
    assert!(stand.asked() <= 12, "{} fetches", stand.asked());
    assert_eq!(stand.send(unlike(1).to_string().as_bytes()).await.verdict(), "ok", "what is at hand still works");
    stand.clock.forward(Duration::from_secs(60));
    let asked = stand.asked();
    let headers = [(CHAIN_HEADER, Chain::WithoutRoot.address()), (SIGNATURE_HEADER, "AAAA".to_owned())];
    assert_eq!(stand.send_with(&headers, "{}").await.verdict(), "signature-wrong");
    assert_eq!(stand.asked(), asked + 1, "a minute later, new addresses are fetched again");
}

#[tokio::test]
async fn a_file_of_very_many_certificates_is_refused() {
    let stand = Stand::new();
    let many = stand.signer.chain(Chain::Good).unwrap().repeat(5);
    stand.host.files.lock().unwrap().insert(Chain::Good.address(), File::Pem(many));
    let body = launch_with("/request/timestamp", json!(stamp(0))).to_string();
    assert_eq!(stand.send(body.as_bytes()).await.verdict(), "certificate-unreadable");
}
