//! The page that a person sees on their phone: plain HTML without scripts, in their language, light or dark as they like it.
//!
//! Every word that is not ours is escaped, nothing is loaded from anywhere, nobody may frame it, and it is kept nowhere.

use crate::linking::keeper::{Candidate, Place};
use crate::linking::token::Digest;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use household::language;
use household::text::Texts;
use household::voice::Message;
use std::fmt::Write as _;
use std::sync::LazyLock;

const STYLE: &str = include_str!("page.css");
/// The longest name or password that may be typed.
pub(crate) const LONGEST: usize = 256;

/// What the page says went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The code is not one that Usher shows now.
    CodeWrong,
    /// The server takes neither name nor password.
    PasswordWrong,
    /// They are who they say, and not of the household.
    NotAtHome,
    /// Nobody was chosen.
    NobodyChosen,
    /// Too many tries.
    TriesOver,
    /// It could not be found out.
    Later,
}

impl Trouble {
    fn id(self) -> &'static str {
        match self {
            Self::CodeWrong => "link-code-wrong",
            Self::PasswordWrong => "link-password-wrong",
            Self::NotAtHome => "link-not-at-home",
            Self::NobodyChosen => "link-nobody-chosen",
            Self::TriesOver => "link-tries-over",
            Self::Later => "link-later",
        }
    }

    fn status(self) -> StatusCode {
        match self {
            Self::CodeWrong | Self::PasswordWrong | Self::NotAtHome => StatusCode::FORBIDDEN,
            Self::NobodyChosen => StatusCode::BAD_REQUEST,
            Self::TriesOver => StatusCode::TOO_MANY_REQUESTS,
            Self::Later => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// Why there is nothing to do on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// Somebody else's skill sent the person here.
    NotOurSkill,
    /// They would be sent on to somebody who is not Alexa.
    NotAlexa,
    /// Linking was never set up.
    NotSetUp,
    /// The page was open for too long, or in a browser that keeps no cookies.
    VisitOver,
    /// Something inside Usher went wrong.
    Broken,
}

impl End {
    fn parts(self) -> (&'static str, StatusCode) {
        match self {
            Self::NotOurSkill => ("link-not-our-skill", StatusCode::BAD_REQUEST),
            Self::NotAlexa => ("link-not-alexa", StatusCode::BAD_REQUEST),
            Self::NotSetUp => ("link-not-set-up", StatusCode::NOT_FOUND),
            Self::VisitOver => ("link-visit-over", StatusCode::BAD_REQUEST),
            Self::Broken => ("link-later", StatusCode::SERVICE_UNAVAILABLE),
        }
    }
}

/// The page in a language.
pub(crate) struct Page {
    locale: String,
    texts: &'static Texts,
}

/// What stands on it.
pub(crate) struct Shown<'a> {
    /// The visit, as its forms carry it.
    pub(crate) visit: &'a str,
    /// Who may be chosen; none as long as no code from Usher was typed.
    pub(crate) people: Option<&'a [Candidate]>,
    /// Where somebody can show who they are.
    pub(crate) places: &'a [Place],
    /// What went wrong just now.
    pub(crate) trouble: Option<Trouble>,
}

impl Page {
    /// In the language that Alexa names, else in one that the browser asks for.
    pub(crate) fn of(asked: Option<&str>, accepted: Option<&str>) -> Self {
        let named = asked.map(|locale| locale.replace('_', "-"));
        let accepted = accepted.unwrap_or_default().split(',').take(16).filter_map(|one| one.split(';').next());
        let mut wanted = named.into_iter().chain(accepted.map(|one| one.trim().to_owned()));
        let locale = wanted.find(|locale| language::is_spoken(locale));
        let locale = locale.unwrap_or_else(|| language::DEFAULT.to_owned());
        Self { texts: Texts::of(&locale), locale }
    }

    /// The page with its forms.
    pub(crate) fn show(&self, shown: &Shown<'_>) -> Response {
        let mut html = format!("<h1>{}</h1><p>{}</p>", self.say("link-title"), self.say("link-intro"));
        if let Some(trouble) = shown.trouble {
            // Writing to a string cannot fail.
            let _ = write!(html, r#"<p class="bad" role="alert">{}</p>"#, self.say(trouble.id()));
        }
        match shown.people {
            Some(people) => html.push_str(&self.people(shown.visit, people)),
            None => html.push_str(&self.code(shown.visit)),
        }
        if !shown.places.is_empty() {
            html.push_str(&self.password(shown));
        }
        let cancel = format!(r#"<button class="quiet">{}</button>"#, self.say("link-cancel"));
        html.push_str(&form(shown.visit, "cancel", &cancel));
        let status = shown.trouble.map_or(StatusCode::OK, Trouble::status);
        self.page(status, "link-title", &html)
    }

    /// The page that ends here.
    pub(crate) fn end(&self, end: End) -> Response {
        let (id, status) = end.parts();
        let html = format!("<h1>{}</h1><section><p>{}</p></section>", self.say("link-title"), self.say(id));
        self.page(status, "link-title", &html)
    }

    fn code(&self, visit: &str) -> String {
        let fields = format!(
            r#"<label>{}<input class="code" name="code" required maxlength="24" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false"></label><button>{}</button>"#,
            self.say("link-code-label"),
            self.say("link-go-on"),
        );
        let (heading, hint) = (self.say("link-code-heading"), self.say("link-code-hint"));
        format!(r#"<section><h2>{heading}</h2><p class="soft">{hint}</p>{}</section>"#, form(visit, "code", &fields))
    }

    fn people(&self, visit: &str, people: &[Candidate]) -> String {
        if people.is_empty() {
            return String::new();
        }
        let mut fields = format!("<fieldset><legend>{}</legend>", self.say("link-whom"));
        for Candidate { person, server } in people {
            let value = format!("{} {}", person.server, person.user);
            let checked = if people.len() == 1 { " checked" } else { "" };
            let named = Message::new("link-person").with("person", &*person.name).with("server", &**server);
            let named = escaped(&self.texts.say(&named));
            let value = escaped(&value);
            // Writing to a string cannot fail.
            let _ = write!(
                fields,
                r#"<label class="one"><input type="radio" name="person" value="{value}" required{checked}><span>{named}</span></label>"#
            );
        }
        let _ = write!(fields, "</fieldset><button>{}</button>", self.say("link-link"));
        format!("<section>{}</section>", form(visit, "person", &fields))
    }

    fn password(&self, shown: &Shown<'_>) -> String {
        let options = shown.places.iter().fold(String::new(), |mut options, Place { id, label }| {
            // Writing to a string cannot fail.
            let _ = write!(options, r#"<option value="{}">{}</option>"#, escaped(id), escaped(label));
            options
        });
        let fields = format!(
            concat!(
                r#"<label>{}<select name="place">{}</select></label>"#,
                r#"<label>{}<input name="name" required maxlength="{}" autocomplete="username" autocapitalize="none" spellcheck="false"></label>"#,
                r#"<label>{}<input type="password" name="password" required maxlength="{}" autocomplete="current-password"></label>"#,
                "<button>{}</button>"
            ),
            self.say("link-place"),
            options,
            self.say("link-name"),
            LONGEST,
            self.say("link-password"),
            LONGEST,
            self.say("link-link"),
        );
        let heading = if shown.people.is_some() { "link-other-heading" } else { "link-password-heading" };
        format!("<section><h2>{}</h2>{}</section>", self.say(heading), form(shown.visit, "password", &fields))
    }

    fn say(&self, id: &str) -> String {
        escaped(&self.texts.say(&Message::new(id)))
    }

    fn page(&self, status: StatusCode, title: &str, html: &str) -> Response {
        let page = format!(
            concat!(
                r#"<!doctype html><html lang="{}"><head><meta charset="utf-8"><title>{}</title>"#,
                r#"<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">"#,
                "<style>{}</style></head><body><main>{}</main></body></html>"
            ),
            escaped(&self.locale),
            self.say(title),
            STYLE,
            html
        );
        let mut response = (status, page).into_response();
        let headers = response.headers_mut();
        for (name, value) in HEADERS {
            headers.insert(name, HeaderValue::from_static(value));
        }
        if let Ok(policy) = HeaderValue::from_str(&POLICY) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        response
    }
}

/// What every page comes with.
const HEADERS: [(header::HeaderName, &str); 6] = [
    (header::CONTENT_TYPE, "text/html; charset=utf-8"),
    (header::CACHE_CONTROL, "no-store"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::VARY, "Accept-Language, Cookie"),
];

/// Nothing but this page's own style. Browsers hold what a form leads to against `form-action` as well, and Amazon leads on
/// from its three addresses to others of its own: any may follow, over HTTPS.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let style = STANDARD.encode(Digest::of(STYLE).bytes());
    format!(
        "default-src 'none'; style-src 'sha256-{style}'; form-action 'self' https:; frame-ancestors 'none'; base-uri 'none'"
    )
});

/// A form that carries the visit and says which step it is. Its address is relative: the page may stand under a path.
fn form(visit: &str, step: &str, fields: &str) -> String {
    format!(
        r#"<form method="post" action="authorize"><input type="hidden" name="step" value="{step}"><input type="hidden" name="visit" value="{}">{fields}</form>"#,
        escaped(visit)
    )
}

/// A text as HTML, inside an element or a quoted attribute.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_alexas_else_the_browsers_else_english() {
        let of = |asked, accepted| Page::of(asked, accepted).locale;
        assert_eq!(of(Some("de-DE"), Some("fr")), "de-DE");
        assert_eq!(of(Some("de_DE"), None), "de-DE");
        assert_eq!(of(Some("ja-JP"), Some("xx, fr-FR;q=0.8, en;q=0.1")), "fr-FR");
        assert_eq!(of(None, Some("*")), "en-US");
        assert_eq!(of(Some("\"><script>"), Some("<")), "en-US");
    }

    #[test]
    fn words_that_are_not_ours_are_only_words() {
        assert_eq!(escaped(r#"<b a="x" b='y'>&"#), "&lt;b a=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
    }
}
