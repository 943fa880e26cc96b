//! `/Users`: who there is.

use super::refusal::json;
use super::{Answer, Call, Refusal};
use crate::json as write;
use crate::wire::user::user;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    let emby = call.world.flavour.is_emby();
    if !call.is_get() {
        return None;
    }
    match call.path[1..] {
        ["public"] => Some(Ok(list(call, &visible(call, None, Some(false))))),
        // Emby shows everybody to administrators only; Jellyfin to whoever is signed in.
        [] => Some(
            if emby { call.administrator() } else { call.caller() }
                .map(|_| list(call, &visible(call, call.query.flag("ishidden"), call.query.flag("isdisabled")))),
        ),
        ["query"] if emby => Some(call.administrator().map(|_| query(call))),
        ["me"] if !emby => Some(call.caller().and_then(|caller| {
            let place = caller.user.ok_or(Refusal::Bad("An API key has no user"))?;
            Ok(json(write::object(|o| user(o, call.world, place))))
        })),
        [_] => Some(call.caller().and_then(|_| {
            let place = call.world.user(call.raw[1]).ok_or(Refusal::NotFound)?;
            Ok(json(write::object(|o| user(o, call.world, place))))
        })),
        _ => None,
    }
}

fn visible(call: &Call<'_>, hidden: Option<bool>, disabled: Option<bool>) -> Vec<usize> {
    let fits = |disabled_now: bool| disabled.is_none_or(|wanted| wanted == disabled_now) && hidden != Some(true);
    let accounts = call.world.accounts.iter().enumerate();
    accounts.filter(|(_, account)| fits(account.disabled)).map(|(place, _)| place).collect()
}

fn list(call: &Call<'_>, places: &[usize]) -> axum::response::Response {
    json(write::list(|l| places.iter().for_each(|place| l.object(|o| user(o, call.world, *place)))))
}

fn query(call: &Call<'_>) -> axum::response::Response {
    let all = visible(call, call.query.flag("ishidden"), call.query.flag("isdisabled"));
    let start = call.query.number("startindex").unwrap_or(0).max(0) as usize;
    let limit = call.query.number("limit").unwrap_or(1000).max(0) as usize;
    json(write::object(|o| {
        o.list("Items", |l| {
            all.iter().skip(start).take(limit).for_each(|place| l.object(|o| user(o, call.world, *place)));
        });
        o.number("TotalRecordCount", all.len() as i64);
    }))
}
