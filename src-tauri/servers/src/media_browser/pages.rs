//! The search page that was just opened on a player: its field takes no text before the page has come up, and an app tells
//! nobody when that is. So text waits a moment for it.

use household::id::PlayerId;
use household::order::{Order, Press};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// A page has come up by then, on slow televisions too.
const COMING_UP: Duration = Duration::from_millis(700);

/// The page that was opened last.
#[derive(Debug, Default)]
pub(crate) struct Pages {
    opened: Mutex<Option<(PlayerId, Duration)>>,
}

impl Pages {
    /// Waits until an order finds the page that it is for. `now` is monotonic.
    pub(crate) async fn ready_for(&self, player: &PlayerId, order: &Order, now: Duration) {
        let left = self.left(player, order, now);
        if !left.is_zero() {
            tokio::time::sleep(left).await;
        }
    }

    /// An order was obeyed.
    pub(crate) fn obeyed(&self, player: &PlayerId, order: &Order, now: Duration) {
        if matches!(order, Order::Press(Press::GoToSearch)) {
            *self.opened.lock().unwrap_or_else(PoisonError::into_inner) = Some((player.clone(), now));
        }
    }

    fn left(&self, player: &PlayerId, order: &Order, now: Duration) -> Duration {
        if !matches!(order, Order::SendText { .. }) {
            return Duration::ZERO;
        }
        let opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        let here = opened.as_ref().filter(|(on, _)| on == player);
        here.map_or(Duration::ZERO, |(_, at)| (*at + COMING_UP).saturating_sub(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_waits_for_the_search_page_of_its_own_player_only() {
        let (tv, other) = (PlayerId::new("tv"), PlayerId::new("other"));
        let at = Duration::from_secs(9);
        let text = Order::SendText { text: "tide".into() };
        let pages = Pages::default();
        assert_eq!(pages.left(&tv, &text, at), Duration::ZERO, "no page was opened");
        pages.obeyed(&tv, &Order::Press(Press::GoToSearch), at);
        assert_eq!(pages.left(&tv, &text, at), COMING_UP);
        assert_eq!(pages.left(&tv, &text, at + COMING_UP), Duration::ZERO, "it is there by then");
        assert_eq!(pages.left(&other, &text, at), Duration::ZERO);
        assert_eq!(pages.left(&tv, &Order::Press(Press::Select), at), Duration::ZERO);
    }
}
