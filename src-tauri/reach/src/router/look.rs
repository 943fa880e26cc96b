//! One look at the router, which changes nothing: whether it opens ports, who has one already, and where this home is in the
//! internet.

use super::asked::Router;
use super::{Opening, Place, Whereabouts};
use crate::outside::{Outside, RouterSays, Stun};

/// What a look has shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// This machine and its router.
    pub place: Option<Place>,
    /// Where this home is in the internet.
    pub outside: Outside,
    /// Whether the router speaks a language that opens ports.
    pub opens: bool,
    /// Who has the port already, if it is not this machine, as far as the router tells.
    pub holder: Option<String>,
}

impl Look {
    /// Looks, with this port in mind. Takes some seconds where no router answers.
    pub async fn now(whereabouts: Whereabouts, stun: &Stun, port: u16) -> Self {
        let place = tokio::task::spawn_blocking(move || whereabouts()).await.ok().flatten();
        let Some(place) = place else { return Self::default() };
        let asked = async {
            let router = Router::find(place).await?;
            let opening = Opening { outside: port, inside: 0 };
            let (says, holder) = (router.outside().await, router.holder(opening).await);
            Some((says.unwrap_or(RouterSays::Nothing), holder))
        };
        let (asked, seen) = tokio::join!(asked, stun.ask());
        let opens = asked.is_some();
        let (says, holder) = asked.unwrap_or((RouterSays::Nothing, None));
        Self { place: Some(place), outside: Outside::judge(says, &seen), opens, holder }
    }
}
