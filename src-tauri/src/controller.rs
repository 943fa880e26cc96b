//! The one loop that owns the desktop's state: requests in, whole views out.
//!
//! Window commands, tray, second starts, signals and the bridge's events all become a [`Request`]. It knows the
//! desktop by [`Desktop`] and the bridge by [`Endpoint`], so its tests need neither a screen nor a socket.

mod tray;
mod window;

use crate::desktop::Desktop;
use crate::endpoint::Endpoint;
use crate::links;
use crate::tray::{Choice, Order, TrayView};
use crate::{view, words};
use bridge::api::view::{FaultView, HomeView};
use bridge::api::{Answer, Event, Intention};
use household::fault::{Code, Fault};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{mpsc, oneshot};
use tray::Tray;
use window::Window;

/// How long a hidden start waits for a panel, which may start after us when a person signs in.
const PANEL_PATIENCE: Duration = Duration::from_secs(10);
/// How long the bridge may take to close before we leave anyway.
const STOP_PATIENCE: Duration = Duration::from_secs(5);

/// Where the loop's requests go in.
pub type Requests = mpsc::UnboundedSender<Request>;
/// The page that shows what happens; false once it is gone.
pub type Face = Box<dyn Fn(Event) -> bool + Send>;

/// Everything the loop can be asked.
pub enum Request {
    /// The bridge has started, or could not.
    Started(Result<Arc<dyn Endpoint>, Fault>),
    /// The bridge has news.
    News(Box<Event>),
    /// The window wants something done.
    Send(Intention, oneshot::Sender<Answer>),
    /// The window wants to be told what happens, from the current state on.
    Subscribe(Face),
    /// The window wants an address opened in the browser.
    OpenUrl(String, oneshot::Sender<Result<(), Fault>>),
    /// A person chose something in the tray.
    Tray(Choice),
    /// Whether a panel shows the icon.
    TrayShown(bool),
    /// The icon must be put up again: a panel has appeared, or a menu has changed its own marks.
    RefreshTray,
    /// A hidden start has waited for a panel long enough.
    PanelOverdue,
    /// Something about the desktop is wrong.
    Report(Fault),
    /// Usher was started again.
    SecondStart {
        /// As on its command line: into the tray.
        hidden: bool,
    },
    /// The window is about to go.
    WindowClosing,
    /// The window is gone.
    WindowClosed,
    /// A person, or the system, wants Usher to end.
    Quit,
    /// The bridge has closed.
    Stopped,
}

/// The loop's state.
pub struct Controller<D> {
    desktop: D,
    requests: Requests,
    order: Order,
    bridge: BridgeState,
    home: HomeView,
    /// The pages on which sign-ins wait.
    pages: Vec<String>,
    /// The pages of the way in from outside: where it wants a person to agree, and where its programs are had.
    reach_pages: Vec<String>,
    face: Option<Face>,
    tray: Tray,
    shown: Option<TrayView>,
    window: Window,
    faults: BTreeMap<Code, Fault>,
    told: Vec<Fault>,
    quitting: bool,
}

enum BridgeState {
    /// What the window wanted meanwhile waits.
    Starting(Vec<(Intention, oneshot::Sender<Answer>)>),
    Up(Arc<dyn Endpoint>),
    Failed(Fault),
}

impl<D: Desktop> Controller<D> {
    /// A loop that has not begun.
    pub fn new(desktop: D, requests: Requests, order: Order) -> Self {
        Self {
            desktop,
            requests,
            order,
            bridge: BridgeState::Starting(Vec::new()),
            home: view::starting(),
            pages: Vec::new(),
            reach_pages: Vec::new(),
            face: None,
            tray: Tray::Unknown,
            shown: None,
            window: Window::None,
            faults: BTreeMap::new(),
            told: Vec::new(),
            quitting: false,
        }
    }

    /// Runs until Usher ends.
    pub async fn run(mut self, hidden: bool, mut inbox: mpsc::UnboundedReceiver<Request>) {
        self.begin(hidden);
        while let Some(request) = inbox.recv().await {
            if self.handle(request).is_break() {
                break;
            }
        }
    }

    fn begin(&mut self, hidden: bool) {
        self.show_tray();
        if hidden {
            let requests = self.requests.clone();
            tokio::spawn(async move {
                tokio::time::sleep(PANEL_PATIENCE).await;
                let _ = requests.send(Request::PanelOverdue);
            });
        } else {
            self.show_window(None);
        }
    }

    fn handle(&mut self, request: Request) -> ControlFlow<()> {
        match request {
            Request::Started(started) => self.started(started),
            Request::News(event) => self.news(*event),
            Request::Send(intention, answer) => self.send(intention, answer),
            Request::Subscribe(face) => self.subscribe(face),
            Request::OpenUrl(url, answer) => self.open_url(&url, answer),
            Request::Tray(choice) => return self.chosen(choice),
            Request::TrayShown(shown) => self.tray_shown(shown),
            Request::RefreshTray => self.set_tray(),
            Request::PanelOverdue if self.tray != Tray::Shown && self.window == Window::None => self.show_window(None),
            Request::PanelOverdue => {}
            Request::Report(fault) => self.report(fault),
            Request::SecondStart { hidden: true } => {}
            Request::SecondStart { hidden: false } => self.show_window(None),
            Request::WindowClosing => self.window_closing(),
            Request::WindowClosed => return self.window_closed(),
            Request::Quit => return self.quit(),
            Request::Stopped => return self.leave(),
        }
        ControlFlow::Continue(())
    }

    fn started(&mut self, started: Result<Arc<dyn Endpoint>, Fault>) {
        let endpoint = match started {
            Ok(endpoint) => endpoint,
            Err(fault) => {
                tracing::error!(fault = fault.code.as_str(), "the bridge could not start");
                self.fail(fault);
                return;
            }
        };
        for fault in self.faults.values() {
            endpoint.report(fault.clone());
        }
        endpoint.watch(self.face.is_some());
        tokio::spawn(follow(Arc::clone(&endpoint), self.requests.clone()));
        if let BridgeState::Starting(waiting) =
            std::mem::replace(&mut self.bridge, BridgeState::Up(Arc::clone(&endpoint)))
        {
            for (intention, answer) in waiting {
                self.send(intention, answer);
            }
        }
    }

    fn fail(&mut self, fault: Fault) {
        if let BridgeState::Starting(waiting) = std::mem::replace(&mut self.bridge, BridgeState::Failed(fault.clone()))
        {
            for (_, answer) in waiting {
                let _ = answer.send(fault.clone().into());
            }
        }
        self.show_home(view::broken(&fault, self.faults.values()));
    }

    fn news(&mut self, event: Event) {
        match event {
            Event::Home(home) => self.show_home(home),
            Event::SignIns(list) => {
                self.pages = list.iter().filter_map(|waiting| waiting.page.clone()).collect();
                self.tell_face(Event::SignIns(list));
            }
            Event::Reach(view) => {
                let installs = view.offers.iter().filter_map(|offer| offer.install.clone());
                self.reach_pages = view.page.iter().cloned().chain(installs).collect();
                self.tell_face(Event::Reach(view));
            }
            event @ (Event::Activity(_)
            | Event::Nearby(_)
            | Event::Alexa(_)
            | Event::Checks(_)
            | Event::ActivityCleared
            | Event::Missed(_)) => self.tell_face(event),
        }
    }

    /// Every face shows the same state.
    fn show_home(&mut self, home: HomeView) {
        self.tell_terminal(&home);
        self.home = home;
        self.tell_face(Event::Home(self.home.clone()));
        self.show_tray();
    }

    /// What stops voice control is said on the terminal too, once.
    fn tell_terminal(&mut self, home: &HomeView) {
        let high = home.faults.iter().filter(|fault| fault.severity == "high").filter_map(FaultView::fault);
        let high: Vec<Fault> = high.collect();
        for fault in high.iter().filter(|fault| !self.told.contains(fault)) {
            self.desktop.tell(&words::advice(fault));
        }
        self.told = high;
    }

    fn tell_face(&mut self, event: Event) {
        if self.face.as_ref().is_some_and(|face| !face(event)) {
            self.face = None;
        }
    }

    fn subscribe(&mut self, face: Face) {
        tracing::debug!("the window listens");
        self.face = Some(face);
        self.watch(true);
        self.tell_face(Event::Home(self.home.clone()));
    }

    fn watch(&self, visible: bool) {
        if let BridgeState::Up(endpoint) = &self.bridge {
            endpoint.watch(visible);
        }
    }

    fn send(&mut self, intention: Intention, answer: oneshot::Sender<Answer>) {
        match &mut self.bridge {
            BridgeState::Starting(waiting) => waiting.push((intention, answer)),
            BridgeState::Failed(fault) => {
                let _ = answer.send(fault.clone().into());
            }
            BridgeState::Up(endpoint) => {
                let endpoint = Arc::clone(endpoint);
                // A command may take seconds: the loop goes on.
                tokio::spawn(async move {
                    let _ = answer.send(endpoint.send(intention).await);
                });
            }
        }
    }

    fn open_url(&self, url: &str, answer: oneshot::Sender<Result<(), Fault>>) {
        let told = [&self.pages, &self.reach_pages].into_iter().find_map(|pages| links::told(url, pages));
        let allowed = links::allowed(url).or(told);
        let opened = allowed.is_some_and(|url| self.desktop.open_url(url.as_str()));
        if !opened {
            tracing::warn!("an address was not opened");
        }
        let _ = answer.send(if opened { Ok(()) } else { Err(Fault::new(Code::Internal)) });
    }

    fn report(&mut self, fault: Fault) {
        tracing::info!(fault = fault.code.as_str(), "the desktop lacks something");
        self.faults.insert(fault.code, fault.clone());
        match &self.bridge {
            BridgeState::Up(endpoint) => endpoint.report(fault),
            BridgeState::Failed(cause) => {
                let home = view::broken(cause, self.faults.values());
                self.show_home(home);
            }
            BridgeState::Starting(_) => {}
        }
    }

    fn withdraw(&mut self, code: Code) {
        if self.faults.remove(&code).is_none() {
            return;
        }
        match &self.bridge {
            BridgeState::Up(endpoint) => endpoint.withdraw(code),
            BridgeState::Failed(cause) => {
                let home = view::broken(cause, self.faults.values());
                self.show_home(home);
            }
            BridgeState::Starting(_) => {}
        }
    }

    fn quit(&mut self) -> ControlFlow<()> {
        let BridgeState::Up(endpoint) = &self.bridge else { return self.leave() };
        if std::mem::replace(&mut self.quitting, true) {
            // Asked twice: the person is in a hurry.
            return self.leave();
        }
        self.desktop.close_window();
        let (endpoint, requests) = (Arc::clone(endpoint), self.requests.clone());
        tokio::spawn(async move {
            if tokio::time::timeout(STOP_PATIENCE, endpoint.stop()).await.is_err() {
                tracing::warn!("the bridge took too long to close");
            }
            let _ = requests.send(Request::Stopped);
        });
        ControlFlow::Continue(())
    }

    fn leave(&self) -> ControlFlow<()> {
        self.desktop.quit();
        ControlFlow::Break(())
    }
}

/// Makes the bridge's events requests of the loop.
async fn follow(endpoint: Arc<dyn Endpoint>, requests: Requests) {
    let mut events = endpoint.events();
    let mut news = vec![Event::Home(endpoint.home().await)];
    loop {
        for event in news.drain(..) {
            if requests.send(Request::News(Box::new(event))).is_err() {
                return;
            }
        }
        match events.recv().await {
            Ok(event) => news.push(event),
            Err(RecvError::Lagged(missed)) => {
                news.extend([Event::Missed(missed), Event::Home(endpoint.home().await)]);
            }
            Err(RecvError::Closed) => return,
        }
    }
}

#[cfg(test)]
mod tests;
