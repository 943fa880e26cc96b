//! The steps, and which one explains which.

use super::line::{Id, Line};
use super::{
    About, address, clock, dns, door, enabled, linking, local, model, servers, simulation, skill, smart_home, stream,
    tls,
};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use household::fault::{Code, Fault};

macro_rules! steps {
    ($($(#[$doc:meta])* $name:ident = $text:literal, [$($id:ident),*], after [$($after:ident),*], $run:expr;)*) => {
        /// Every step, in the order in which one explains the next.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Step {$($(#[$doc])* $name,)*}

        impl Step {
            /// All of them.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The stable name, by which one can be run alone.
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// What it tells about.
            pub(crate) fn ids(self) -> &'static [Id] {
                match self { $(Self::$name => &[$(Id::$id),*],)* }
            }

            /// The steps whose failure explains its own.
            pub(crate) fn after(self) -> &'static [Self] {
                match self { $(Self::$name => &[$(Self::$after),*],)* }
            }

            /// Measures: a line for each id, several where there are several things.
            pub(crate) fn run(self, about: &About) -> BoxFuture<'_, Vec<Line>> {
                match self { $(Self::$name => $run(about).boxed(),)* }
            }
        }
    };
}

steps! {
    /// This machine knows what time it is.
    Clock = "clock", [B1], after [], clock::check;
    /// Usher itself answers at home.
    Local = "local", [F2], after [], local::check;
    /// Each account on each server.
    Servers = "servers", [F3], after [], servers::check;
    /// The public address is one that Alexa can call.
    Address = "address", [A12, A1], after [], address::check;
    /// Its name leads here, as the world sees it.
    Dns = "dns", [A5], after [Address], dns::check;
    /// Whoever calls is taken, and shown a certificate and a way of encryption that Alexa accepts.
    Tls = "tls", [A6, A7, A8, D5], after [Address, Dns], tls::check;
    /// A request comes through to our own door, whole and in time.
    Door = "door", [A9, A10, A11, B5, B1], after [Local, Address, Dns, Tls], door::check;
    /// The skill at Amazon is what Usher has made it to be.
    Skill = "skill", [C13, C12, C4, C6, C5, B3, A11, A2, A3, A14, C7, C10], after [], skill::check;
    /// Alexa understands the skill in each of its languages.
    Model = "model", [C8], after [Skill], model::check;
    /// The skill is turned on.
    Enabled = "enabled", [C9, A4], after [Skill, Model], enabled::check;
    /// A call by Alexa arrives.
    Simulation = "simulation", [A6, A13, B4, B5], after [Local, Address, Dns, Tls, Door, Skill, Model, Enabled],
        simulation::check;
    /// Accounts can be linked.
    Linking = "linking", [D4, D3, D1, D2, D6, D8, D7], after [Local, Address, Dns, Tls, Door], linking::check;
    /// An Echo can fetch what it is to play.
    Stream = "stream", [B6, B7], after [Local, Address, Dns, Tls, Door], stream::check;
    /// The smart home's door.
    SmartHome = "smart-home", [E1], after [], smart_home::check;
}

impl Step {
    /// Whether somebody else keeps watching what it measures, and says so at once when it changes.
    pub(super) fn is_watched(self) -> bool {
        self == Self::Servers
    }

    /// By its stable name.
    ///
    /// # Errors
    /// [`Code::NoSuchCheck`] where there is none of that name.
    pub(crate) fn wanted(name: &str) -> Result<Self, Fault> {
        let found = Self::ALL.iter().copied().find(|step| step.as_str() == name);
        found.ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|step| step.as_str()).collect();
            Fault::new(Code::NoSuchCheck).with("name", name).with("names", names.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_step_waits_for_a_later_one() {
        for step in Step::ALL {
            assert!(step.after().iter().all(|before| before < step), "{step:?}");
            assert_eq!(Step::wanted(step.as_str()), Ok(*step));
        }
    }
}
