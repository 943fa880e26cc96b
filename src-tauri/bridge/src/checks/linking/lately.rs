//! What has come of linking lately: told by what the door remembers, by the linked accounts that are kept, and by the journal.
//! Nothing is asked of anybody.

use super::super::About;
use super::super::line::{Id, Line};
use super::super::seen::Seen;
use crate::store::KeptLinking;
use alexa::linking::{Grants, Person, first_unknown};
use alexa::provision::manifest::compare::What;
use household::activity::Activity;
use household::fault::{Code, Fault};
use std::collections::BTreeMap;
use time::{Duration, OffsetDateTime};

/// How far back it matters that somebody was told to link, or linked in vain.
const LATELY: Duration = Duration::days(7);
/// How far back it matters that Alexa wanted somebody back elsewhere. Anybody can make the door say so: no more than a day.
const JUST: Duration = Duration::days(1);
/// So many activities are looked through.
const MOST: usize = 200;
/// Who links so often within this time, and is not heard of, is led around in a circle.
const AGAIN: (usize, Duration) = (3, Duration::hours(1));

/// Alexa leads people back to where Usher lets them go.
pub(super) fn back(about: &About, kept: &KeptLinking, seen: Option<&Seen>) -> Line {
    let told = seen.filter(|seen| seen.differing(&[What::Skill]).next().is_none());
    let told = told.and_then(|seen| seen.now.linked.as_ref()).map(|linked| linked.redirect_urls.as_slice());
    let told = first_unknown(told.unwrap_or_default(), kept.vendor.as_deref()).map(str::to_owned);
    let met = || about.shared.astray_since(about.shared.clock.now() - JUST).map(|astray| astray.to_string());
    match told.or_else(met) {
        Some(address) => {
            let fault = Fault::new(Code::LinkingAstray).with("address", &address);
            Line::fail(Id::D3, fault).with("address", address)
        }
        None => Line::ok(Id::D3),
    }
}

/// Nobody links again and again, and is not heard of all the same.
pub(super) fn in_vain(about: &About) -> Line {
    let since = about.shared.clock.now() - LATELY;
    match about.shared.of_grants(|grants| times_in_vain(grants, since)) {
        0 => Line::ok(Id::D8),
        count => Line::warn(Id::D8, Fault::new(Code::LinkingInVain).with("count", count.to_string())),
    }
}

/// How often at most somebody has linked within an hour, if that was often: Amazon has got tokens each time, and no request
/// with any of them has come, nor with one that was got later.
fn times_in_vain(grants: &Grants, since: OffsetDateTime) -> usize {
    // Whose Alexa account it is would be known if it had spoken; whom it stands for is.
    let mut people: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for grant in grants.all().filter(|grant| grant.begun && grant.since > since) {
        let Person { server, user, .. } = &grant.person;
        people.entry((server, user)).or_default().push((grant.since, grant.used.is_some()));
    }
    let (often, span) = AGAIN;
    let longest = |mut links: Vec<(OffsetDateTime, bool)>| {
        links.sort_unstable();
        let unheard = links.rsplit(|(_, is_used)| *is_used).next().unwrap_or_default();
        let within = |(at, (first, _)): (usize, &(OffsetDateTime, bool))| {
            unheard[at..].iter().take_while(|(link, _)| *link - *first <= span).count()
        };
        unheard.iter().enumerate().map(within).max().unwrap_or_default()
    };
    people.into_values().map(longest).max().filter(|times| *times >= often).unwrap_or_default()
}

/// Nobody is told again and again to link an account that was linked before.
pub(super) async fn ended(about: &About) -> Line {
    let since = about.shared.clock.now() - LATELY;
    let is_told = |activity: &Activity| activity.fault.as_ref().is_some_and(|fault| fault.code == Code::NotLinked);
    let lately = about.shared.journal.older(None, MOST).await;
    let lately = lately.iter().take_while(|activity| activity.at > since);
    match lately.filter(|activity| is_told(activity)).count() {
        0 => Line::ok(Id::D7),
        count => Line::warn(Id::D7, Fault::new(Code::LinksEnded).with("count", count.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alexa::linking::{Change, Digest};
    use household::id::{ServerId, UserId};

    const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    /// Grants of these people, linked at these minutes; those with a `!` were heard of.
    fn times(links: &[(&str, i64)]) -> usize {
        let mut grants = Grants::default();
        for (number, (user, minute)) in links.iter().enumerate() {
            let id = number.to_string();
            let name = user.trim_end_matches('!');
            let person = Person { server: ServerId::new("attic"), user: UserId::new(name), name: name.into() };
            let at = NOW + Duration::minutes(*minute);
            grants.apply(&Change::Linked { id: id.clone(), person, at, number: 1, refresh: Digest::of(&id) });
            grants.apply(&Change::Begun { id: id.clone() });
            if user.ends_with('!') {
                grants.spoke(&id, Digest::of(&id), at).iter().for_each(|change| grants.apply(change));
            }
        }
        times_in_vain(&grants, NOW)
    }

    #[test]
    fn who_links_often_within_an_hour_and_is_not_heard_of_does_it_in_vain() {
        assert_eq!(times(&[("maya", 1), ("maya", 5), ("maya", 20)]), 3);
        assert_eq!(times(&[("maya", 20), ("maya", 1), ("maya", 61), ("maya", 30), ("maya", 90)]), 4);
        assert_eq!(times(&[("maya!", 1), ("maya", 5), ("maya", 20), ("maya", 21)]), 3, "what was before is over");
    }

    #[test]
    fn who_is_heard_of_or_links_now_and_then_does_not() {
        assert_eq!(times(&[]), 0);
        assert_eq!(times(&[("maya", 1), ("maya", 5)]), 0);
        assert_eq!(times(&[("maya", 1), ("maya", 40), ("maya", 90)]), 0, "not within an hour");
        assert_eq!(times(&[("maya", 1), ("ben", 5), ("ruth", 20)]), 0, "a household that begins");
        assert_eq!(times(&[("maya", 1), ("maya", 5), ("maya", 20), ("maya!", 25)]), 0, "it came right");
        assert_eq!(times(&[("maya", 1), ("maya", 5), ("maya!", 20), ("maya", 25)]), 0);
        assert_eq!(times(&[("maya", -9), ("maya", -8), ("maya", -7)]), 0, "long ago");
    }

    #[test]
    fn a_code_that_amazon_has_not_brought_is_no_linked_account() {
        let mut grants = Grants::default();
        for number in 0..5 {
            let id = number.to_string();
            let person = Person { server: ServerId::new("attic"), user: UserId::new("maya"), name: "Maya".into() };
            let at = NOW + Duration::minutes(1);
            grants.apply(&Change::Linked { id: id.clone(), person, at, number: 1, refresh: Digest::of(&id) });
        }
        assert_eq!(times_in_vain(&grants, NOW), 0);
    }
}
