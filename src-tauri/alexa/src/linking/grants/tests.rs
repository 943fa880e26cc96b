//! Grants as they come, are used, and end.

use super::*;
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2026-11-20 18:00 UTC);

fn maya() -> Person {
    Person { server: ServerId::new("attic"), user: UserId::new("u1"), name: "Maya".into() }
}

fn linked(id: &str, number: u32, at: OffsetDateTime) -> Change {
    Change::Linked { id: id.into(), person: maya(), at, number, refresh: Digest::of(&format!("refresh {id}")) }
}

fn access(id: &str, until: OffsetDateTime) -> Change {
    Change::Access { id: id.into(), token: Digest::of(&format!("access {id}")), until }
}

fn grants(changes: &[Change]) -> Grants {
    let mut grants = Grants::default();
    changes.iter().for_each(|change| grants.apply(change));
    grants
}

fn begun(id: &str, number: u32) -> Vec<Change> {
    vec![linked(id, number, NOW), Change::Begun { id: id.into() }, access(id, NOW + Duration::HOUR)]
}

fn ids(grants: &Grants) -> Vec<&str> {
    grants.linked().into_iter().map(|grant| &*grant.id).collect()
}

#[test]
fn a_token_leads_to_its_person_until_it_is_over_or_the_grant_is() {
    let mut grants = grants(&begun("a", 1));
    let token = Digest::of("access a");
    assert_eq!(grants.holder(token, NOW).unwrap().person, maya());
    assert!(grants.holder(token, NOW + Duration::HOUR).is_none(), "an hour later it is over");
    assert!(grants.holder(Digest::of("access b"), NOW).is_none());
    grants.apply(&Change::Ended { id: "a".into() });
    assert!(grants.holder(token, NOW).is_none() && grants.refreshed_by(Digest::of("refresh a")).is_none());
    grants.apply(&access("a", NOW + Duration::HOUR));
    assert!(grants.holder(token, NOW).is_none(), "what comes late revives nothing");
}

#[test]
fn the_history_leads_to_the_same_grants_and_leaves_out_what_is_over() {
    let mut changes = begun("a", 1);
    changes.extend([
        Change::Account { id: "a".into(), account: Digest::of("amzn1.account.A") },
        Change::Used { id: "a".into(), at: NOW },
        Change::Access { id: "a".into(), token: Digest::of("old"), until: NOW - Duration::SECOND },
        linked("b", 2, NOW - UNBEGUN),
        linked("c", 3, NOW),
        Change::Invited { code: Digest::of("code"), until: NOW + Duration::MINUTE },
        Change::Invited { code: Digest::of("old code"), until: NOW },
    ]);
    let before = grants(&changes);
    let history = before.history(NOW);
    let after = grants(&history);
    assert_eq!(after.history(NOW), history, "telling it again changes nothing");
    assert_eq!(after.linked(), before.linked());
    assert!(after.get("b").is_none() && after.get("c").is_some());
    assert!(after.invites(Digest::of("code"), NOW) && !after.invites(Digest::of("old code"), NOW));
    assert_eq!(history.len(), 7, "{history:?}");
}

#[test]
fn what_is_told_twice_changes_nothing() {
    let mut changes = begun("a", 1);
    changes.push(Change::Person { id: "a".into(), person: Person { name: "Ben".into(), ..maya() } });
    let twice: Vec<Change> = changes.iter().chain(&changes).cloned().collect();
    assert_eq!(grants(&twice).history(NOW), grants(&changes).history(NOW));
}

#[test]
fn an_account_that_is_linked_again_leaves_its_older_grant_behind() {
    let mut grants = grants(&[begun("a", 1), begun("b", 2)].concat());
    let account = Digest::of("amzn1.account.A");
    for change in grants.spoke("a", account, NOW) {
        grants.apply(&change);
    }
    assert_eq!(ids(&grants), ["a", "b"]);
    for change in grants.spoke("b", account, NOW) {
        grants.apply(&change);
    }
    assert_eq!(ids(&grants), ["b"]);
    assert!(grants.spoke("b", account, NOW + Duration::MINUTE).is_empty(), "and is written down once");
    assert_eq!(grants.spoke("b", account, NOW + SELDOM).len(), 1, "when it was used, once an hour");
}

#[test]
fn switching_the_skill_off_ends_what_that_account_had_linked_before() {
    let (one, other) = (Digest::of("amzn1.account.A"), Digest::of("amzn1.account.B"));
    let mut grants = grants(&[begun("a", 1), begun("b", 2)].concat());
    for change in [grants.spoke("a", one, NOW), grants.spoke("b", other, NOW)].concat() {
        grants.apply(&change);
    }
    assert!(grants.switched_off(one, None, NOW - Duration::SECOND).is_empty(), "it was linked after that");
    assert!(grants.switched_off(Digest::of("amzn1.account.C"), None, NOW).is_empty());
    assert_eq!(grants.switched_off(one, None, NOW), [Change::Ended { id: "a".into() }]);
    let by_token = grants.switched_off(Digest::of("new id"), Some(Digest::of("access b")), NOW);
    assert_eq!(by_token, [Change::Ended { id: "b".into() }]);
}

#[test]
fn a_code_is_typed_once_and_in_time() {
    let code = Digest::of("code");
    let mut grants = grants(&[Change::Invited { code, until: NOW + Duration::MINUTE }]);
    assert!(grants.invites(code, NOW) && !grants.invites(code, NOW + Duration::MINUTE));
    grants.apply(&Change::Admitted { code });
    assert!(!grants.invites(code, NOW));
}
