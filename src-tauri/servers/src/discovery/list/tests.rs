//! What people would see of the list, and what holds whatever is heard in whatever order.

use super::super::entry::{GONE, GRACE, OFTEN, PLACES, SELDOM, STALE, UNCONFIRMED_STALE};
use super::super::{Kind, Said};
use super::*;
use household::home::ServerKind;
use proptest::prelude::*;
use std::collections::BTreeSet;
use url::Url;

const START: Duration = Duration::from_secs(1);

fn url(text: &str) -> Url {
    text.parse().unwrap()
}

fn claim(how: How, source: &str, id: Option<&str>, addresses: &[&str]) -> Heard {
    let kind = if how == How::Announced { ServerKind::MusicAssistant } else { ServerKind::Emby };
    Heard::Claim(Claim {
        how,
        source: source.into(),
        kind: Kind::Server(kind),
        id: id.map(ServerId::new),
        name: "told".into(),
        version: None,
        addresses: addresses.iter().map(|address| url(address)).collect(),
    })
}

fn emby(source: &str, addresses: &[&str]) -> Heard {
    claim(How::Broadcast, source, Some("s1"), addresses)
}

fn music(id: Option<&str>, addresses: &[&str]) -> Heard {
    claim(How::Announced, "music", id, addresses)
}

/// A list, its time, and who answers where.
struct Scene {
    list: List,
    now: Duration,
    there: Vec<(&'static str, Said)>,
    asked: Vec<String>,
    doubted: Vec<String>,
}

impl Scene {
    fn new() -> Self {
        Self { list: List::default(), now: START, there: Vec::new(), asked: Vec::new(), doubted: Vec::new() }
    }

    fn with(mut self, place: &'static str, kind: ServerKind, id: &str) -> Self {
        let (id, name, version) = (Some(ServerId::new(id)), Some("itself".to_owned()), Some("4.9".to_owned()));
        self.there.push((place, Said { kind, id, name, version, address: url(place) }));
        self
    }

    fn hears(&mut self, heard: Heard) -> &mut Self {
        self.list.take(heard, self.now);
        self.answers();
        self
    }

    /// Answers everything that is asked now.
    fn answers(&mut self) {
        for ask in self.list.asks(self.now) {
            match ask {
                Ask::Who { key, place, kind: _ } => {
                    self.asked.push(place.to_string());
                    let said = self.there.iter().find(|(at, _)| url(at) == place).map(|(_, said)| said.clone());
                    self.list.take(Heard::Said { key, place, said }, self.now);
                }
                Ask::StillThere { source } => self.doubted.push(source),
            }
        }
    }

    /// Lets time go by as it does: the list is woken when it wants to be.
    fn waits(&mut self, time: Duration) -> &mut Self {
        let until = self.now + time;
        while let Some(next) = self.list.next(self.now).filter(|next| *next <= until) {
            self.now = next;
            self.list.forget(self.now);
            self.answers();
        }
        self.now = until;
        self.list.forget(self.now);
        self
    }

    fn shown(&self) -> Vec<Nearby> {
        self.list.nearby(self.now)
    }

    fn one(&self) -> Nearby {
        let shown = self.shown();
        assert_eq!(shown.len(), 1, "{shown:?}");
        shown.into_iter().next().unwrap()
    }

    fn addresses(&self) -> Vec<String> {
        self.one().addresses.iter().map(ToString::to_string).collect()
    }
}

const ATTIC: &str = "http://192.168.1.5:8096/";
const ATTIC_WIFI: &str = "http://192.168.2.5:8096/";
const ATTIC_V6: &str = "http://[fd00::5]:8096/";
const DOCKER: &str = "http://172.17.0.2:8096/";

#[test]
fn a_server_on_two_wires_is_one_with_two_addresses() {
    let mut scene = Scene::new().with(ATTIC, ServerKind::Emby, "s1").with(ATTIC_WIFI, ServerKind::Emby, "s1");
    scene.hears(emby("a", &[ATTIC])).hears(emby("b", &[ATTIC_WIFI])).hears(emby("a", &[ATTIC]));
    assert_eq!(scene.addresses(), [ATTIC, ATTIC_WIFI]);
    let one = scene.one();
    assert_eq!((one.name.as_str(), one.version.as_deref(), one.confirmed), ("itself", Some("4.9"), true));
}

#[test]
fn the_address_that_docker_tells_is_left_out_and_so_is_a_stranger_at_it() {
    let mut scene = Scene::new().with(ATTIC, ServerKind::Emby, "s1").with(DOCKER, ServerKind::Emby, "another");
    scene.hears(emby("a", &[DOCKER, ATTIC]));
    assert_eq!(scene.addresses(), [ATTIC]);
    let mut scene = Scene::new().with(ATTIC, ServerKind::Emby, "s1").with(DOCKER, ServerKind::Emby, "s1");
    scene.hears(emby("a", &[DOCKER, ATTIC]));
    assert_eq!(scene.addresses(), [ATTIC, DOCKER], "on the machine itself it is right, but no better");
}

#[test]
fn ipv4_goes_before_ipv6() {
    let mut scene = Scene::new().with(ATTIC_V6, ServerKind::Emby, "s1").with(ATTIC, ServerKind::Emby, "s1");
    scene.hears(emby("six", &[ATTIC_V6]));
    assert_eq!(scene.addresses(), [ATTIC_V6]);
    scene.hears(emby("four", &[ATTIC]));
    assert_eq!(scene.addresses(), [ATTIC, ATTIC_V6]);
}

#[test]
fn what_nobody_confirms_is_shown_after_a_moment_and_says_so() {
    let mut scene = Scene::new();
    scene.list.take(music(Some("m1"), &["http://192.168.1.9:8095"]), scene.now);
    assert_eq!(scene.list.asks(scene.now).len(), 1);
    assert_eq!(scene.shown(), [], "the answer may come in a moment");
    scene.waits(GRACE);
    let one = scene.one();
    assert_eq!((one.confirmed, one.name.as_str()), (false, "told"));
}

#[test]
fn an_answer_whose_place_belongs_to_somebody_else_is_not_shown() {
    let mut scene = Scene::new().with(ATTIC, ServerKind::Emby, "another");
    scene.hears(emby("liar", &[ATTIC])).waits(GRACE * 2);
    assert_eq!(scene.shown(), []);
}

#[test]
fn a_server_that_falls_silent_is_stale_then_comes_back_or_is_gone() {
    let mut scene = Scene::new().with(ATTIC, ServerKind::Emby, "s1");
    scene.hears(emby("a", &[ATTIC])).waits(STALE * 2);
    assert!(!scene.one().stale, "it is asked, though it answers no broadcast");
    let home = scene.there.pop().unwrap();
    scene.waits(STALE + OFTEN);
    assert!(scene.one().stale);
    assert_eq!(scene.addresses(), [ATTIC], "where it was last");
    scene.there.push(home);
    scene.waits(OFTEN);
    assert!(!scene.one().stale, "it is back");
    scene.there.clear();
    scene.waits(GONE + OFTEN);
    assert_eq!(scene.shown(), []);
    assert_eq!(scene.list.next(scene.now), None, "and nothing is done for it any more");
}

#[test]
fn what_was_only_told_goes_stale_later_since_datagrams_get_lost() {
    let mut scene = Scene::new();
    scene.hears(emby("a", &[ATTIC])).waits(UNCONFIRMED_STALE - Duration::from_secs(1));
    assert!(!scene.one().stale);
    scene.waits(Duration::from_secs(1));
    assert!(scene.one().stale);
}

#[test]
fn who_takes_leave_is_gone_at_once() {
    let mut scene = Scene::new().with("http://192.168.1.9:8095/", ServerKind::MusicAssistant, "m1");
    scene.hears(music(Some("m1"), &["http://192.168.1.9:8095"]));
    assert!(scene.one().confirmed);
    scene.hears(Heard::Goodbye { how: How::Announced, source: "music".into() });
    assert_eq!(scene.shown(), []);
}

#[test]
fn who_takes_leave_in_one_way_is_still_there_in_another() {
    let mut scene = Scene::new().with(ATTIC, ServerKind::Emby, "s1");
    scene.hears(emby("a", &[ATTIC])).hears(claim(How::Typed, "t", Some("s1"), &[ATTIC]));
    assert_eq!(scene.one().how, [How::Typed, How::Broadcast]);
    scene.hears(Heard::Goodbye { how: How::Typed, source: "t".into() });
    assert_eq!(scene.one().how, [How::Broadcast]);
}

#[test]
fn an_announcement_is_doubted_once_when_its_server_falls_silent() {
    let mut scene = Scene::new().with("http://192.168.1.9:8095/", ServerKind::MusicAssistant, "m1");
    scene.hears(music(Some("m1"), &["http://192.168.1.9:8095"]));
    scene.there.clear();
    scene.waits(STALE * 4);
    assert_eq!(scene.doubted, ["music"]);
    assert!(scene.one().stale, "until the announcement itself is over");
}

#[test]
fn what_came_without_an_id_joins_what_it_turns_out_to_be() {
    let place = "http://192.168.1.9:8095/";
    let mut scene = Scene::new().with(place, ServerKind::MusicAssistant, "m1");
    scene.hears(music(None, &[place]));
    assert_eq!(scene.one().id, Some(ServerId::new("m1")));
    let key = scene.one().key;
    scene.hears(music(None, &[place])).hears(music(Some("m1"), &[place]));
    assert_eq!(scene.one().key, key);
}

#[test]
fn an_announcement_that_names_another_server_now_belongs_to_that_one() {
    let mut scene = Scene::new();
    scene.hears(music(Some("m1"), &["http://192.168.1.9:8095"])).hears(music(Some("m2"), &["http://192.168.1.9:8095"]));
    assert_eq!(scene.one().id, Some(ServerId::new("m2")));
}

#[test]
fn a_place_beside_a_better_one_is_asked_seldom() {
    let mut scene = Scene::new().with(ATTIC, ServerKind::Emby, "s1");
    scene.hears(emby("a", &[ATTIC, DOCKER])).waits(SELDOM);
    let times = |place: &str| scene.asked.iter().filter(|asked| *asked == place).count();
    assert_eq!((times(ATTIC), times(DOCKER)), (5, 2));
}

#[test]
fn a_flood_of_made_up_servers_has_an_end() {
    let mut scene = Scene::new();
    for number in 0..2000_u32 {
        let (id, at) = (number.to_string(), format!("http://10.0.0.1:{}", number % 60_000));
        scene.hears(claim(How::Broadcast, &id, Some(&id), &[&at]));
        scene.hears(claim(How::Broadcast, &format!("x{id}"), Some("s1"), &[&at]));
    }
    assert_eq!(scene.shown().len(), MOST);
    assert!(scene.shown().iter().all(|one| one.addresses.len() <= PLACES));
}

/// Something that happens, and to whom: one of three servers, each with two places.
#[derive(Clone, Debug)]
enum Step {
    Told { server: u8, place: u8, how: How },
    Left { server: u8, place: u8, how: How },
    Up(u8),
    Down(u8),
    Wait(u16),
}

fn how() -> impl Strategy<Value = How> {
    prop_oneof![Just(How::Broadcast), Just(How::Announced), Just(How::Typed), Just(How::Connect)]
}

fn step() -> impl Strategy<Value = Step> {
    let (server, place) = (0..3_u8, 0..2_u8);
    prop_oneof![
        (server.clone(), place.clone(), how()).prop_map(|(server, place, how)| Step::Told { server, place, how }),
        (server.clone(), place, how()).prop_map(|(server, place, how)| Step::Left { server, place, how }),
        server.clone().prop_map(Step::Up),
        server.prop_map(Step::Down),
        (1..9000_u16).prop_map(Step::Wait),
    ]
}

/// A world of three servers; places of one are never another's.
#[derive(Default)]
struct World {
    list: List,
    now: Duration,
    up: BTreeSet<u8>,
}

impl World {
    fn place(server: u8, place: u8) -> Url {
        url(&format!("http://10.0.{server}.{place}:8096"))
    }

    fn claim(server: u8, place: u8, how: How) -> Claim {
        Claim {
            how,
            source: format!("{server}-{place}"),
            kind: Kind::Server(ServerKind::Jellyfin),
            id: Some(ServerId::new(format!("s{server}"))),
            name: format!("told {server}"),
            version: None,
            addresses: vec![Self::place(server, place)],
        }
    }

    fn act(&mut self, step: &Step) {
        match step {
            Step::Told { server, place, how } => {
                self.list.take(Heard::Claim(Self::claim(*server, *place, *how)), self.now);
            }
            Step::Left { server, place, how } => {
                self.list.take(Heard::Goodbye { how: *how, source: format!("{server}-{place}") }, self.now);
            }
            Step::Up(server) => drop(self.up.insert(*server)),
            Step::Down(server) => drop(self.up.remove(server)),
            Step::Wait(millis) => self.wait(Duration::from_millis(u64::from(*millis))),
        }
        self.answer();
    }

    fn answer(&mut self) {
        for ask in self.list.asks(self.now) {
            let Ask::Who { key, place, kind: _ } = ask else { continue };
            let server = self.up.iter().find(|server| (0..2).any(|at| Self::place(**server, at) == place));
            let said = server.map(|server| Said {
                kind: ServerKind::Jellyfin,
                id: Some(ServerId::new(format!("s{server}"))),
                name: Some(format!("itself {server}")),
                version: None,
                address: place.clone(),
            });
            self.list.take(Heard::Said { key, place, said }, self.now);
        }
    }

    /// Between two moments at which the list wants to be woken nothing changes.
    fn wait(&mut self, time: Duration) {
        let until = self.now + time;
        loop {
            let next = self.list.next(self.now);
            let quiet = next.map_or(until, |next| next.min(until));
            let before = self.list.nearby(self.now);
            let just_before = quiet.saturating_sub(Duration::from_nanos(1)).max(self.now);
            assert_eq!(before, self.list.nearby(just_before), "it changed unasked");
            self.now = quiet;
            self.list.forget(self.now);
            self.answer();
            if quiet == until {
                return;
            }
        }
    }
}

proptest! {
    #[test]
    fn whatever_happens_each_server_is_there_once_and_by_somebody_who_tells_of_it(
        steps in proptest::collection::vec(step(), 1..60)
    ) {
        let mut world = World::default();
        let mut told: BTreeSet<(u8, u8, How)> = BTreeSet::new();
        for step in &steps {
            world.act(step);
            match step {
                Step::Told { server, place, how } => drop(told.insert((*server, *place, *how))),
                Step::Left { server, place, how } => drop(told.remove(&(*server, *place, *how))),
                Step::Up(_) | Step::Down(_) | Step::Wait(_) => {}
            }
            let shown = world.list.nearby(world.now);
            let ids: BTreeSet<_> = shown.iter().map(|one| one.id.clone()).collect();
            prop_assert_eq!(ids.len(), shown.len());
            for one in &shown {
                let id = one.id.as_ref().unwrap().as_str().trim_start_matches('s').parse::<u8>().unwrap();
                prop_assert!(!one.how.is_empty() && !one.addresses.is_empty());
                prop_assert!(one.seen <= world.now);
                for how in &one.how {
                    prop_assert!(told.iter().any(|(server, _, by)| *server == id && by == how), "{:?}", one);
                }
                for address in &one.addresses {
                    prop_assert!((0..2).any(|at| World::place(id, at) == *address), "{:?}", one);
                }
            }
            // What is announced and answers is there.
            for (server, ..) in told.iter().filter(|(server, _, how)| *how == How::Announced && world.up.contains(server)) {
                let name = format!("s{server}");
                let one = shown.iter().find(|one| one.id.as_ref().is_some_and(|id| id.as_str() == name));
                prop_assert!(one.is_some());
            }
        }
        // Then everything is switched off and takes leave where one does: nothing is left, and nothing is to be done.
        world.up.clear();
        for (server, place, how) in told.into_iter().filter(|(_, _, how)| *how == How::Announced) {
            world.act(&Step::Left { server, place, how });
        }
        world.wait(GONE + Duration::from_secs(1));
        prop_assert_eq!(world.list.nearby(world.now), []);
        prop_assert_eq!(world.list.next(world.now), None);
    }

    #[test]
    fn the_order_in_which_things_are_heard_does_not_matter(
        told in proptest::collection::vec((0..3_u8, 0..2_u8, how()), 1..20),
        seed in any::<u64>(),
    ) {
        let shown = |order: &[(u8, u8, How)]| {
            let mut world = World { up: [0, 1].into(), ..World::default() };
            for (server, place, how) in order {
                world.act(&Step::Told { server: *server, place: *place, how: *how });
            }
            world.wait(GRACE);
            world.list.nearby(world.now)
        };
        let mut shuffled = told.clone();
        shuffled.sort_by_key(|(server, place, how)| {
            (u64::from(*server) * 31 + u64::from(*place) * 7 + *how as u64).wrapping_mul(seed | 1)
        });
        prop_assert_eq!(shown(&told), shown(&shuffled));
    }
}
