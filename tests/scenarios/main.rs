//! Signed request in → order obeyed by a player of the demo home → what Alexa says. On Emby and on Jellyfin alike.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a scenario that cannot go on ends there, and says where")]

/// Each story on Emby and on Jellyfin, and which rows of the intent table they tell.
macro_rules! stories {
    ($($name:ident $(: $intent:literal)?, $usher:ident => $story:block)*) => {
        /// The rows of this file whose scenario is a story.
        pub(super) const STORIES: &[&str] = &[$($($intent,)?)*];

        $(mod $name {
            use super::*;

            async fn story($usher: &Usher) $story

            #[tokio::test]
            async fn on_emby() {
                tell(false).await;
            }

            #[tokio::test]
            async fn on_jellyfin() {
                tell(true).await;
            }

            async fn tell(jellyfin: bool) {
                let usher = Usher::start(jellyfin).await;
                story(&usher).await;
                usher.bridge.stop().await;
            }
        })*
    };
}

mod accounts;
mod amazon;
mod apart;
mod conversation;
mod dialogues;
mod echo;
mod linking;
mod long;
mod reach;
mod rooms;
mod rows;
mod slow;
mod trouble;
mod typed;
