//! Rows about players and users.

use super::*;

rows! {
    change_the_player: "SetPlayerIntent" [player = "bedroom tv"] => BED "", "Your player is now Bedroom TV", any;
    change_the_user: "SetUserIntent" [user = "jonas"] => TV "", "Hello Jonas", any;
    who_is_the_active_user: "WhoIsUserIntent" [] => TV "", "You are Maya", any;
}
