//! Rows about who watches, and about accounts.

use super::*;

rows! {
    who_is_in_the_session: "WhoInSessionIntent" [] => TV "", "Only you are watching on Living Room TV", any;
    add_a_user: "AddUserIntent" [user = "jonas"]
        => TV "/User", "Jonas is watching on Living Room TV now", |tv| tv.extra_users == ["Jonas"];
    add_a_user_elsewhere: "AddUserIntent" [user = "ruth", player = "bedroom tv"]
        => BED "/User", "Ruth is watching on Bedroom TV now", |tv| tv.extra_users == ["Ruth"];
    change_the_account: "ChangeAccountIntent" [] => TV "", "Open Usher and sign in", any;
}

stories! {
    someone_comes_and_goes: "RemoveUserIntent", usher => {
        usher.say("AddUserIntent", &[("user", "jonas")]).await;
        usher.say("AddUserIntent", &[("user", "ruth")]).await;
        let said = usher.say("WhoInSessionIntent", &[]).await;
        assert_eq!(said, "Maya, Jonas and Ruth are watching on Living Room TV.");
        let said = usher.say("RemoveUserIntent", &[("user", "jonas"), ("user_two", "ruth")]).await;
        assert_eq!(said, "Jonas and Ruth left the session on Living Room TV.");
        assert!(usher.screen(TV).extra_users.is_empty());
        assert_eq!(usher.say("WhoInSessionIntent", &[]).await, "Only you are watching on Living Room TV.");
    }

    someone_who_is_there_already: "AddUserIntent", usher => {
        usher.say("AddUserIntent", &[("user", "jonas")]).await;
        let said = usher.say("AddUserIntent", &[("user", "jonas")]).await;
        assert_eq!(said, "Jonas is watching on Living Room TV already.");
        let said = usher.say("AddUserIntent", &[("user", "maya")]).await;
        assert_eq!(said, "Maya is watching on Living Room TV already.");
        assert_eq!(usher.received().len(), 1);
    }

    someone_whom_nobody_knows: "AddUserIntent", usher => {
        let said = usher.say("AddUserIntent", &[("user", "balthazar")]).await;
        assert_eq!(said, "I do not know a user called balthazar.");
    }

    someone_who_is_not_there: "RemoveUserIntent", usher => {
        let said = usher.say("RemoveUserIntent", &[("user", "jonas")]).await;
        assert_eq!(said, "jonas does not watch along on Living Room TV.");
        assert!(usher.received().is_empty());
    }

    nobody_joins_a_player_that_is_off: "AddUserIntent", usher => {
        usher.switch_off(BED).await;
        let said = usher.say("AddUserIntent", &[("user", "ruth"), ("player", "bedroom tv")]).await;
        assert_eq!(said, "bedroom tv is not connected.");
    }
}
