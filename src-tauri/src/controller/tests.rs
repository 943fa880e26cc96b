//! What a person meets at the desktop, with a desktop that writes down what it was asked and a bridge of cardboard.

use super::*;
use async_trait::async_trait;
use bridge::api::view::VoiceState;
use std::sync::Mutex;
use tokio::sync::broadcast;

#[derive(Clone, Debug, PartialEq)]
enum Did {
    ShowWindow,
    ShowPage(&'static str),
    CloseWindow,
    Tray(String),
    Open(String),
    Tell(String),
    Quit,
}

#[derive(Clone)]
struct Recorder(mpsc::UnboundedSender<Did>);

impl Recorder {
    fn did(&self, did: Did) {
        let _ = self.0.send(did);
    }
}

impl Desktop for Recorder {
    fn show_window(&self, page: Option<&'static str>) {
        self.did(page.map_or(Did::ShowWindow, Did::ShowPage));
    }
    fn close_window(&self) {
        self.did(Did::CloseWindow);
    }
    fn set_tray(&self, view: &TrayView) {
        self.did(Did::Tray(view.tooltip.clone()));
    }
    fn open_url(&self, url: &str) -> bool {
        self.did(Did::Open(url.into()));
        true
    }
    fn tell(&self, line: &str) {
        self.did(Did::Tell(line.into()));
    }
    fn quit(&self) {
        self.did(Did::Quit);
    }
}

struct Cardboard {
    home: Mutex<HomeView>,
    events: broadcast::Sender<Event>,
    said: mpsc::UnboundedSender<String>,
}

impl Cardboard {
    fn note(&self, what: String) {
        let _ = self.said.send(what);
    }
}

#[async_trait]
impl Endpoint for Cardboard {
    async fn send(&self, intention: Intention) -> Answer {
        self.note(format!("{intention:?}"));
        Answer::Done
    }
    async fn home(&self) -> HomeView {
        self.home.lock().unwrap().clone()
    }
    fn events(&self) -> broadcast::Receiver<Event> {
        self.events.subscribe()
    }
    fn watch(&self, visible: bool) {
        self.note(format!("watch {visible}"));
    }
    fn report(&self, fault: Fault) {
        self.note(format!("report {fault}"));
    }
    fn withdraw(&self, code: Code) {
        self.note(format!("withdraw {}", code.as_str()));
    }
    async fn stop(&self) {
        self.note("stop".into());
    }
}

/// A desktop with its loop running.
struct Scene {
    requests: Requests,
    did: mpsc::UnboundedReceiver<Did>,
    bridge: Arc<Cardboard>,
    said: mpsc::UnboundedReceiver<String>,
}

const STARTING: &str = "Usher: Starting …";
const WORKING: &str = "Usher: Voice control works";
const PAUSED: &str = "Usher: Voice control is paused";

fn home(voice: VoiceState) -> HomeView {
    HomeView { voice, ..view::starting() }
}

impl Scene {
    fn start(hidden: bool) -> Self {
        let (did_in, did) = mpsc::unbounded_channel();
        let (requests, inbox) = mpsc::unbounded_channel();
        let (said_in, said) = mpsc::unbounded_channel();
        let bridge = Arc::new(Cardboard {
            home: Mutex::new(home(VoiceState::Working)),
            events: broadcast::channel(16).0,
            said: said_in,
        });
        let controller = Controller::new(Recorder(did_in), requests.clone(), Order::StatusFirst);
        tokio::spawn(controller.run(hidden, inbox));
        Self { requests, did, bridge, said }
    }

    /// Started with a bridge and a panel that shows the icon.
    async fn up() -> Self {
        let mut scene = Self::start(false);
        scene.sees(Did::Tray(STARTING.into())).await;
        scene.sees(Did::ShowWindow).await;
        scene.ask(Request::TrayShown(true));
        scene.bridge_starts().await;
        scene
    }

    async fn bridge_starts(&mut self) {
        self.ask(Request::Started(Ok(Arc::clone(&self.bridge) as Arc<dyn Endpoint>)));
        self.sees(Did::Tray(WORKING.into())).await;
    }

    fn ask(&self, request: Request) {
        assert!(self.requests.send(request).is_ok(), "the loop has ended");
    }

    async fn sees(&mut self, expected: Did) {
        assert_eq!(self.did.recv().await, Some(expected));
    }

    /// The bridge was asked this, whatever else before it.
    async fn bridge_hears(&mut self, expected: &str) {
        while let Some(said) = self.said.recv().await {
            if said == expected {
                return;
            }
        }
        panic!("the bridge never heard {expected}");
    }

    fn subscribe(&self) -> mpsc::UnboundedReceiver<Event> {
        let (face, page) = mpsc::unbounded_channel();
        self.ask(Request::Subscribe(Box::new(move |event| face.send(event).is_ok())));
        page
    }
}

#[tokio::test]
async fn a_start_shows_the_window_and_the_icon() {
    let mut scene = Scene::up().await;
    scene.bridge_hears("watch false").await;
}

#[tokio::test(start_paused = true)]
async fn a_hidden_start_stays_in_the_tray() {
    let mut scene = Scene::start(true);
    scene.sees(Did::Tray(STARTING.into())).await;
    scene.ask(Request::TrayShown(true));
    scene.bridge_starts().await;
    tokio::time::sleep(PANEL_PATIENCE * 2).await;
    assert!(scene.did.try_recv().is_err(), "no window");
    scene.ask(Request::SecondStart { hidden: false });
    scene.sees(Did::ShowWindow).await;
}

#[tokio::test(start_paused = true)]
async fn a_hidden_start_without_a_panel_shows_the_window_in_the_end() {
    let mut scene = Scene::start(true);
    scene.sees(Did::Tray(STARTING.into())).await;
    scene.ask(Request::TrayShown(false));
    scene.sees(Did::ShowWindow).await;
}

#[tokio::test]
async fn closing_the_window_leaves_usher_in_the_tray() {
    let mut scene = Scene::up().await;
    let _page = scene.subscribe();
    scene.bridge_hears("watch true").await;
    scene.ask(Request::WindowClosed);
    scene.bridge_hears("watch false").await;
    scene.ask(Request::Tray(Choice::Open));
    scene.sees(Did::ShowWindow).await;
}

#[tokio::test]
async fn whoever_wants_to_find_out_is_led_to_the_checks() {
    let mut scene = Scene::up().await;
    scene.ask(Request::Tray(Choice::Troubleshoot));
    scene.sees(Did::ShowPage("troubleshooting")).await;
    scene.ask(Request::WindowClosing);
    scene.ask(Request::Tray(Choice::Troubleshoot));
    scene.ask(Request::WindowClosed);
    scene.sees(Did::ShowPage("troubleshooting")).await;
}

#[tokio::test]
async fn a_window_asked_for_while_it_closes_comes_back() {
    let mut scene = Scene::up().await;
    scene.ask(Request::WindowClosing);
    scene.ask(Request::Tray(Choice::Open));
    scene.ask(Request::WindowClosed);
    scene.sees(Did::ShowWindow).await;
    scene.ask(Request::Tray(Choice::Open));
    scene.sees(Did::ShowWindow).await;
}

#[tokio::test]
async fn without_a_tray_closing_the_window_ends_usher() {
    let mut scene = Scene::up().await;
    scene.ask(Request::TrayShown(false));
    scene.bridge_hears("report no-tray").await;
    scene.ask(Request::WindowClosed);
    scene.bridge_hears("stop").await;
    scene.sees(Did::CloseWindow).await;
    scene.sees(Did::Quit).await;
}

#[tokio::test]
async fn a_panel_that_comes_later_takes_the_fault_away() {
    let mut scene = Scene::up().await;
    scene.ask(Request::TrayShown(false));
    scene.bridge_hears("report no-tray").await;
    scene.ask(Request::RefreshTray);
    scene.sees(Did::Tray(WORKING.into())).await;
    scene.ask(Request::TrayShown(true));
    scene.bridge_hears("withdraw no-tray").await;
}

#[tokio::test]
async fn what_the_desktop_lacks_before_the_bridge_is_up_is_told_it_then() {
    let mut scene = Scene::start(false);
    scene.ask(Request::Report(Fault::new(Code::NoSessionBus)));
    scene.ask(Request::Started(Ok(Arc::clone(&scene.bridge) as Arc<dyn Endpoint>)));
    scene.bridge_hears("report no-session-bus").await;
}

#[tokio::test]
async fn the_tray_pauses_and_chooses_the_player() {
    let mut scene = Scene::up().await;
    scene.ask(Request::Tray(Choice::Pause(true)));
    scene.bridge_hears("SetPaused { paused: true }").await;
    let _ = scene.bridge.events.send(Event::Home(home(VoiceState::Paused)));
    scene.ask(Request::Tray(Choice::DefaultPlayer(Some("p1".into()))));
    scene.bridge_hears("SetDefaultPlayer { player: Some(\"p1\") }").await;
    while scene.did.recv().await != Some(Did::Tray(PAUSED.into())) {}
}

#[tokio::test]
async fn a_choice_that_changes_nothing_puts_the_menus_marks_right_again() {
    let mut scene = Scene::up().await;
    scene.ask(Request::Tray(Choice::DefaultPlayer(None)));
    scene.sees(Did::Tray(WORKING.into())).await;
}

#[tokio::test]
async fn the_window_gets_the_current_state_then_the_news() {
    let scene = Scene::up().await;
    let mut page = scene.subscribe();
    assert_eq!(page.recv().await, Some(Event::Home(home(VoiceState::Working))));
    let _ = scene.bridge.events.send(Event::ActivityCleared);
    assert_eq!(page.recv().await, Some(Event::ActivityCleared));
}

#[tokio::test]
async fn what_the_window_wants_before_the_bridge_is_up_is_done_then() {
    let mut scene = Scene::start(false);
    let (answer, answered) = oneshot::channel();
    scene.ask(Request::Send(Intention::Refresh, answer));
    scene.ask(Request::Started(Ok(Arc::clone(&scene.bridge) as Arc<dyn Endpoint>)));
    assert_eq!(answered.await, Ok(Answer::Done));
    scene.bridge_hears("Refresh").await;
}

#[tokio::test]
async fn a_bridge_that_cannot_start_is_shown_in_the_window_and_told_on_the_terminal() {
    let mut scene = Scene::start(false);
    let mut page = scene.subscribe();
    scene.sees(Did::Tray(STARTING.into())).await;
    scene.sees(Did::ShowWindow).await;
    assert_eq!(page.recv().await, Some(Event::Home(home(VoiceState::Starting))));
    let fault = Fault::new(Code::FolderUnusable).with("folder", "/there").with("reason", "it is a file");
    scene.ask(Request::Started(Err(fault.clone())));
    let told = "Usher cannot use the folder /there: it is a file. \
                Choose another folder with --config, or make this one writable.";
    scene.sees(Did::Tell(told.into())).await;
    scene.sees(Did::Tray("Usher: Usher cannot use the folder /there: it is a file.".into())).await;
    let Some(Event::Home(shown)) = page.recv().await else { panic!("no state") };
    assert_eq!((shown.voice, shown.faults[0].code.as_str()), (VoiceState::Broken, "folder-unusable"));
    let (answer, answered) = oneshot::channel();
    scene.ask(Request::Send(Intention::Refresh, answer));
    assert_eq!(answered.await, Ok(fault.into()));
}

#[tokio::test]
async fn only_safe_addresses_reach_the_browser() {
    let mut scene = Scene::up().await;
    let (answer, answered) = oneshot::channel();
    scene.ask(Request::OpenUrl("http://127.0.0.1:8096/demo".into(), answer));
    assert_eq!(answered.await, Ok(Ok(())));
    scene.sees(Did::Open("http://127.0.0.1:8096/demo".into())).await;
    let (answer, answered) = oneshot::channel();
    scene.ask(Request::OpenUrl("file:///etc/passwd".into(), answer));
    assert_eq!(answered.await, Ok(Err(Fault::new(Code::Internal))));
    assert!(scene.did.try_recv().is_err(), "nothing was opened");
}

#[tokio::test]
async fn quitting_closes_the_bridge_first_and_a_second_time_at_once() {
    let mut scene = Scene::up().await;
    scene.ask(Request::Tray(Choice::Quit));
    scene.sees(Did::CloseWindow).await;
    scene.bridge_hears("stop").await;
    scene.sees(Did::Quit).await;
}
