//! Sizes, times, and what happens when the listener fails.

use crate::stand::{Answer, Does, Stand, launch};
use alexa::custom::{Card, Happening, PATH, Said, Unanswered};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use household::fault::{Code, Fault};
use serde_json::json;

async fn said(said: Said) -> (Stand, Answer) {
    let stand = Stand::new();
    stand.does(Does::Says(Box::new(said)));
    let answer = stand.send(launch().to_string().as_bytes()).await;
    (stand, answer)
}

fn is_apology(answer: &Answer, code: &str) {
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.ssml(), format!("<speak>Sorry &amp; so on (en-US, {code}).</speak>"));
    assert_eq!(answer.body.pointer("/response/shouldEndSession"), Some(&json!(true)));
}

#[tokio::test]
async fn a_body_larger_than_64_kib_is_refused() {
    let stand = Stand::new();
    let mut body = launch().to_string();
    body.push_str(&" ".repeat(64 * 1024 - body.len()));
    assert_eq!(stand.send(body.as_bytes()).await.verdict(), "ok", "64 KiB are let in");
    body.push(' ');
    let answer = stand.send(body.as_bytes()).await;
    assert_eq!((answer.status, answer.verdict().as_str()), (StatusCode::PAYLOAD_TOO_LARGE, "body-too-large"));
    let told = Request::post(PATH).header(header::CONTENT_LENGTH, 1_u64 << 40).body(Body::empty()).unwrap();
    assert_eq!(stand.send_request(told).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_never_ends_is_refused_in_time() {
    struct Endless;
    impl http_body::Body for Endless {
        type Data = bytes::Bytes;
        type Error = std::convert::Infallible;
        fn poll_frame(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<http_body::Frame<bytes::Bytes>, Self::Error>>> {
            std::task::Poll::Pending
        }
    }
    let stand = Stand::new();
    let before = tokio::time::Instant::now();
    let answer = stand.send_with(&[], Body::new(Endless)).await;
    assert_eq!((answer.status, answer.verdict().as_str()), (StatusCode::BAD_REQUEST, "body-incomplete"));
    assert!(before.elapsed().as_secs() < 5);
}

#[tokio::test(start_paused = true)]
async fn a_listener_that_takes_too_long_becomes_an_apology_in_time() {
    let stand = Stand::new();
    stand.does(Does::NeverAnswers);
    let before = tokio::time::Instant::now();
    is_apology(&stand.send(launch().to_string().as_bytes()).await, "took-too-long");
    assert!(before.elapsed().as_millis() <= 7_600, "Alexa has hung up: {:?}", before.elapsed());
    assert_eq!(stand.next_note().await.what, Happening::Unanswered(Unanswered::TookTooLong));
}

#[tokio::test]
async fn a_listener_that_breaks_down_becomes_an_apology_and_a_note() {
    let stand = Stand::new();
    stand.does(Does::BreaksDown);
    is_apology(&stand.send(launch().to_string().as_bytes()).await, "internal");
    let event = stand.next_note().await;
    assert_eq!(event.what, Happening::Unanswered(Unanswered::BrokeDown));
    assert_eq!(event.request_id, "amzn1.echo-api.request.1");
}

#[tokio::test]
async fn a_fault_is_spoken_in_its_own_words() {
    let stand = Stand::new();
    stand.does(Does::Fails(Fault::new(Code::PlayerNotConnected)));
    is_apology(&stand.send(launch().to_string().as_bytes()).await, "player-not-connected");
}

#[tokio::test]
async fn an_answer_that_alexa_would_refuse_never_leaves() {
    let (stand, answer) = said(Said { speech: "Hi".into(), session: Some(json!([1, 2])), ..Said::default() }).await;
    is_apology(&answer, "internal");
    assert_eq!(stand.next_note().await.what, Happening::Unanswered(Unanswered::Unfit));
    let much = json!({"much": "x".repeat(120_000)});
    let (_, answer) = said(Said { speech: "Hi".into(), session: Some(much), ..Said::default() }).await;
    is_apology(&answer, "internal");
}

#[tokio::test]
async fn titles_are_escaped_and_long_speech_is_cut() {
    let (_, answer) = said(Said { speech: "Playing Tom & Jerry <3.".into(), ..Said::default() }).await;
    assert_eq!(answer.ssml(), "<speak>Playing Tom &amp; Jerry &lt;3.</speak>");
    let (_, answer) = said(Said { speech: "One \"more\" & more. ".repeat(2_000), ..Said::default() }).await;
    assert!(answer.ssml().len() <= 8_000 && answer.ssml().ends_with("more.</speak>"));
}

#[tokio::test]
async fn a_card_is_cut_to_alexas_size() {
    let card = Card { title: "T".repeat(500), text: "Word ".repeat(4_000) };
    let (_, answer) = said(Said { speech: "Hi".into(), card: Some(card), ..Said::default() }).await;
    let length = |part: &str| answer.body.pointer(&format!("/response/card/{part}")).unwrap().as_str().unwrap().len();
    assert_eq!(length("title"), 200);
    assert!(length("content") <= 7_800 && length("content") > 7_700);
}

#[tokio::test]
async fn an_open_conversation_asks_again_and_a_closed_one_does_not() {
    let question = Said { speech: "Which one?".into(), reprompt: Some("Which one?".into()), ..Said::default() };
    let (_, answer) = said(question.clone()).await;
    assert_eq!(answer.body.pointer("/response/shouldEndSession"), Some(&json!(false)));
    assert!(answer.body.pointer("/response/reprompt/outputSpeech/ssml").is_some());
    let (_, answer) = said(Said { ends_session: true, ..question }).await;
    assert_eq!(answer.body.pointer("/response/reprompt"), None);
}

#[tokio::test]
async fn answers_are_json_in_utf_8() {
    let (_, answer) = said(Said { speech: "東京".into(), ..Said::default() }).await;
    assert_eq!(answer.headers.get(header::CONTENT_TYPE).unwrap(), "application/json;charset=UTF-8");
    assert_eq!(answer.ssml(), "<speak>東京</speak>");
}
