//! The stand-in as a program, as people run it by hand.

use serde_json::Value;
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::Command;

#[tokio::test]
async fn the_program_says_where_it_is_and_fails_as_it_is_told() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_amazon_stand_in"));
    let mut program = program.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
    let mut orders = program.stdin.take().unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let places: Value = serde_json::from_str(&lines.next_line().await.unwrap().unwrap()).unwrap();
    assert_eq!(places["environment"]["USHER_LWA"], places["login"]);
    let mut told = async |order: &str| -> Value {
        orders.write_all(format!("{order}\n").as_bytes()).await.unwrap();
        serde_json::from_str(&lines.next_line().await.unwrap().unwrap()).unwrap()
    };
    let access = told("tokens").await["access"].as_str().unwrap().to_owned();
    let http = bridge::web::client("test", &[]).unwrap();
    let vendors = format!("{}/v1/vendors", places["api"].as_str().unwrap());
    let status = async || http.get(&vendors).bearer_auth(&access).send().await.unwrap().status().as_u16();
    assert_eq!(status().await, 200);
    assert_eq!(told("fail vendors too-many:1 2").await, "done");
    assert!(told("fail vendors build-stuck").await["wrong"].is_string());
    assert_eq!([status().await, status().await, status().await], [429, 429, 200]);
    let calls = told("calls").await;
    assert_eq!((calls[1]["status"].as_u64(), calls[1]["failure"].as_str()), (Some(429), Some("too-many:1")));
}
