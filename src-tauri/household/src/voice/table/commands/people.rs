//! Players and users.

use super::Asked;
use crate::voice::table::slots::{id, needed, player, words};
use crate::voice::{Action, Reading};

pub(in crate::voice::table) fn transfer(reading: &Reading) -> Asked {
    let named = |slot| id(reading, slot).or_else(|| words(reading, slot));
    Ok(Action::Transfer {
        from: named("source_player"),
        to: named("target_player"),
        copy: id(reading, "mode").is_some_and(|mode| mode == "copy"),
    })
}

pub(in crate::voice::table) fn add_user(reading: &Reading) -> Asked {
    Ok(Action::AddUser { name: needed(reading, "user")? })
}

pub(in crate::voice::table) fn remove_users(reading: &Reading) -> Asked {
    let first = needed(reading, "user")?;
    Ok(Action::RemoveUsers { names: std::iter::once(first).chain(words(reading, "user_two")).collect() })
}

pub(in crate::voice::table) fn set_player(reading: &Reading) -> Asked {
    Ok(Action::SetPlayer { name: player(reading) })
}

pub(in crate::voice::table) fn set_user(reading: &Reading) -> Asked {
    Ok(Action::SetUser { name: words(reading, "user") })
}
