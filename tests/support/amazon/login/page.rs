//! The pages that people see while they sign in: plain forms.

use crate::amazon::exchange::Answer;
use crate::amazon::options::Person;
use crate::amazon::world::Request;

/// Asks whether the client may.
pub(super) fn ask(id: &str, request: &Request, people: &[Person]) -> Answer {
    let scopes: String = request.scopes.iter().map(|scope| format!("<li>{}</li>", escaped(scope))).collect();
    let people: String = people
        .iter()
        .enumerate()
        .map(|(number, person)| {
            let checked = if number == 0 { " checked" } else { "" };
            format!(
                "<p><label><input type=\"radio\" name=\"person\" value=\"{}\"{checked}> {} ({})</label></p>",
                escaped(&person.id),
                escaped(&person.name),
                escaped(&person.mail)
            )
        })
        .collect();
    whole(
        200,
        "Sign in with Amazon (a stand-in)",
        &format!(
            "<p>{} wants to:</p><ul>{scopes}</ul>\
             <form method=\"post\" action=\"/ap/oa\"><input type=\"hidden\" name=\"request\" value=\"{id}\">{people}\
             <p><button type=\"submit\" name=\"answer\" value=\"allow\" id=\"allow\">Allow</button> \
             <button type=\"submit\" name=\"answer\" value=\"deny\" id=\"deny\">Cancel</button></p></form>",
            escaped(&request.client)
        ),
    )
}

/// Says that there is no way on from here, as Amazon does where it will not send anybody back.
pub(super) fn refused(what: &str, detail: &str) -> Answer {
    whole(400, "400 Bad Request", &format!("<p>{}</p><p>{}</p>", escaped(what), escaped(detail)))
}

/// What is there when somebody has closed the page.
pub(super) fn abandoned() -> Answer {
    whole(200, "Signed out", "<p>You have closed this page.</p>")
}

fn whole(status: u16, title: &str, body: &str) -> Answer {
    let text = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
         <body><h1>{title}</h1>{body}</body></html>"
    );
    Answer::page(status, text).with("cache-control", "no-store")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
