//! Who watches, who joins, who leaves.

use crate::paper::Paper;
use crate::{code, said, speech};
use household::fault::Code;
use household::home::User;
use household::id::UserId;
use household::order::Order;
use household::perform::{Asker, Performed};
use household::voice::Action;

fn user(id: &str, name: &str) -> User {
    User { id: UserId::new(id), name: name.into() }
}

/// Ben at his television, and whoever watches along.
fn with(extra: &[(&str, &str)]) -> Paper {
    let mut home = Paper::with_default();
    home.players[0].user = Some(user("u1", "Ben"));
    home.players[0].extra_users = extra.iter().map(|(id, name)| user(id, name)).collect();
    home
}

async fn told(home: &Paper, action: Action) -> Performed {
    said(home, &Asker::default(), action, None).await
}

async fn remove(home: &Paper, names: &[&str]) -> Performed {
    told(home, Action::RemoveUsers { names: names.iter().map(|name| (*name).to_owned()).collect() }).await
}

#[tokio::test]
async fn who_watches_is_told() {
    let who = async |home: Paper| speech(&told(&home, Action::WhoInSession).await);
    assert_eq!(who(with(&[])).await, "Only you are watching on Living Room TV.");
    assert_eq!(who(with(&[("u2", "Anna")])).await, "Ben and Anna are watching on Living Room TV.");
    assert_eq!(who(Paper::with_default()).await, "Nobody is signed in on Living Room TV.");
    let mut home = Paper::with_default();
    home.players[0].user = Some(user("u2", "Anna"));
    assert_eq!(who(home).await, "Anna is watching on Living Room TV.");
}

#[tokio::test]
async fn someone_joins_once() {
    let home = with(&[("u2", "Anna")]);
    let add = |name: &str| Action::AddUser { name: name.into() };
    let joined = told(&home, add("karl")).await;
    assert_eq!(joined.orders[0].order, Order::AddUser { user: user("u3", "Carl") });
    assert_eq!(speech(&joined), "Carl is watching on Living Room TV now.");
    for there in ["ben", "anna"] {
        let done = told(&home, add(there)).await;
        assert_eq!((code(&done), done.orders.len()), (Some(Code::UserAlreadyThere), 0), "{there}");
    }
    assert_eq!(speech(&told(&home, add("zoe")).await), "I do not know a user called zoe.");
}

#[tokio::test]
async fn one_or_two_leave_and_only_those_who_watch_along() {
    let home = with(&[("u2", "Anna"), ("u3", "Carl")]);
    let both = remove(&home, &["anna", "carl"]).await;
    assert_eq!(both.orders.len(), 2);
    assert_eq!(speech(&both), "Anna and Carl left the session on Living Room TV.");
    let one = remove(&home, &["carl", "zoe"]).await;
    assert_eq!(one.orders[0].order, Order::RemoveUser { user: user("u3", "Carl") });
    let ben = remove(&home, &["ben"]).await;
    assert_eq!((code(&ben), ben.orders.len()), (Some(Code::UserNotThere), 0), "it is his television");
}

#[tokio::test]
async fn another_account_is_signed_in_where_passwords_are_typed() {
    let done = told(&Paper::with_default(), Action::ChangeAccount).await;
    assert!(speech(&done).starts_with("Open Usher and sign in"), "{}", speech(&done));
    assert_eq!(done.fault, None);
}
