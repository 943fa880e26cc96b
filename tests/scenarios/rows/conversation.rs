//! Rows of the conversation itself: help, yes and no, stop and cancel.

use super::*;

rows! {
    help: "AMAZON.HelpIntent" [] => TV "", "Here is what you can say", any;
    available_commands: "HelpIntent" [] => TV "", "Here is what you can say", any;
    stop: "AMAZON.StopIntent" [] => TV "/Playing/Stop", "Stopped on Living Room TV", |tv| tv.title.is_none();
    cancel: "AMAZON.CancelIntent" [] => TV "", "Goodbye", |tv| tv.title.is_some();
    fallback: "AMAZON.FallbackIntent" [] => TV "", "did not understand", any;
    yes: "AMAZON.YesIntent" [] => TV "", "I did not ask anything", any;
    no: "AMAZON.NoIntent" [] => TV "", "Goodbye", any;
}
