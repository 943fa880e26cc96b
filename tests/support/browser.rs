//! A browser without scripts: it follows links and redirects, keeps cookies, and sends forms as people fill them in.
//!
//! Names of hosts may lead to places on this machine, as name services and a router at home would have it.

use html5gum::{StartTag, Token, Tokenizer};
use reqwest::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE};
use reqwest::{Method, Url};
use std::collections::BTreeMap;

/// More redirects than this in a row are a circle.
const LONGEST: usize = 20;

/// A browser.
pub struct Browser {
    http: reqwest::Client,
    sites: BTreeMap<String, String>,
    cookies: BTreeMap<String, BTreeMap<String, String>>,
    away: Vec<String>,
}

/// Where one comes to.
#[derive(Clone, Debug)]
pub enum Went {
    /// A page.
    Page(Page),
    /// An address that is not for this browser to open.
    Away(Url),
}

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its address.
    pub address: Url,
    /// Its status.
    pub status: u16,
    /// Its text, as it came.
    pub text: String,
    /// Its forms.
    pub forms: Vec<Form>,
}

/// A form.
#[derive(Clone, Debug, Default)]
pub struct Form {
    action: String,
    method: String,
    fields: Vec<(String, String)>,
    empty: Vec<String>,
    choices: Vec<(String, String)>,
}

impl Went {
    /// The page, where it is one.
    pub fn page(self) -> Page {
        match self {
            Self::Page(page) => page,
            Self::Away(address) => panic!("a page was expected, and the browser was sent to {address}"),
        }
    }

    /// The address, where it is not for this browser.
    pub fn away(self) -> Url {
        match self {
            Self::Away(address) => address,
            Self::Page(page) => panic!("the browser is still at {}: {}", page.address, page.text),
        }
    }
}

impl Default for Browser {
    fn default() -> Self {
        let http = bridge::web::client("Mozilla/5.0 (a stand-in of a browser)", &[]).expect("a client");
        Self { http, sites: BTreeMap::new(), cookies: BTreeMap::new(), away: Vec::new() }
    }
}

impl Browser {
    /// A browser for which this host is at a place that begins so, as `http://127.0.0.1:8787`.
    #[must_use]
    pub fn host(mut self, name: &str, base: &str) -> Self {
        self.sites.insert(name.to_owned(), base.trim_end_matches('/').to_owned());
        self
    }

    /// A browser that stops before addresses that begin so.
    #[must_use]
    pub fn stops_at(mut self, address: &str) -> Self {
        self.away.push(address.to_owned());
        self
    }

    /// Opens an address.
    pub async fn open(&mut self, address: &str) -> Went {
        let address = Url::parse(address).unwrap_or_else(|error| panic!("{address}: {error}"));
        self.go(Method::GET, address, None).await
    }

    /// Sends the form of a page that has all these fields or buttons, filled in so; fields that are not named stay as the
    /// page has them.
    pub async fn send(&mut self, page: &Page, filled: &[(&str, &str)]) -> Went {
        let form = page.forms.iter().find(|form| filled.iter().all(|(name, value)| form.takes(name, value)));
        let form = form.unwrap_or_else(|| panic!("no form takes {filled:?} in {}", page.text));
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in form.fields.iter().filter(|(name, _)| !filled.iter().any(|(other, _)| other == name)) {
            query.append_pair(name, value);
        }
        query.extend_pairs(filled);
        let mut address = page.address.join(&form.action).expect("the form has an address");
        if form.method.eq_ignore_ascii_case("post") {
            return self.go(Method::POST, address, Some(query.finish())).await;
        }
        address.set_query(Some(&query.finish()));
        self.go(Method::GET, address, None).await
    }

    async fn go(&mut self, mut method: Method, mut address: Url, mut body: Option<String>) -> Went {
        for _ in 0..LONGEST {
            if self.away.iter().any(|beginning| address.as_str().starts_with(beginning)) {
                return Went::Away(address);
            }
            let answer = self.ask(method.clone(), &address, body.clone()).await;
            self.keep(&address, &answer);
            let status = answer.status().as_u16();
            let next = answer.headers().get(LOCATION).and_then(|value| value.to_str().ok()).map(str::to_owned);
            if let (300..=399, Some(next)) = (status, next) {
                address = address.join(&next).unwrap_or_else(|error| panic!("sent to {next}: {error}"));
                if !matches!(status, 307 | 308) {
                    (method, body) = (Method::GET, None);
                }
                continue;
            }
            let text = answer.text().await.expect("a page");
            return Went::Page(Page { address, status, forms: forms(&text), text });
        }
        panic!("the browser is sent in circles, at last to {address}");
    }

    async fn ask(&self, method: Method, address: &Url, body: Option<String>) -> reqwest::Response {
        let host = address.host_str().unwrap_or_default();
        let mut request = match self.sites.get(host) {
            Some(base) => {
                let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
                self.http.request(method.clone(), format!("{base}{}{query}", address.path())).header(HOST, host)
            }
            None => self.http.request(method.clone(), address.clone()),
        };
        if let Some(cookies) = self.cookies.get(host) {
            let cookies: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(COOKIE, cookies.join("; "));
        }
        if method == Method::POST {
            request =
                request.header(ORIGIN, address.origin().ascii_serialization()).header("sec-fetch-site", "same-origin");
        }
        if let Some(body) = body {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(body);
        }
        request.send().await.unwrap_or_else(|error| panic!("{address}: {error}"))
    }

    fn keep(&mut self, address: &Url, answer: &reqwest::Response) {
        let cookies = self.cookies.entry(address.host_str().unwrap_or_default().to_owned()).or_default();
        for cookie in answer.headers().get_all(SET_COOKIE).iter().filter_map(|cookie| cookie.to_str().ok()) {
            let mut parts = cookie.split(';').map(str::trim);
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
                continue;
            };
            if parts.any(|part| part.eq_ignore_ascii_case("max-age=0")) {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Form {
    /// Whether it has this field, or this choice.
    fn takes(&self, name: &str, value: &str) -> bool {
        let offered = self.choices.iter().any(|(field, choice)| field == name && choice == value);
        let chosen_from = self.choices.iter().any(|(field, _)| field == name);
        offered || (!chosen_from && (self.empty.iter().any(|field| field == name) || self.has(name)))
    }

    fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// What can be chosen by this name: values of radio buttons, of a list, or of buttons.
    pub fn choices(&self, name: &str) -> Vec<&str> {
        self.choices.iter().filter(|(field, _)| field == name).map(|(_, choice)| choice.as_str()).collect()
    }

    fn input(&mut self, kind: &str, name: String, value: Option<String>, checked: bool) {
        let choice = value.clone().unwrap_or_else(|| "on".to_owned());
        match kind {
            "radio" | "checkbox" => {
                self.choices.push((name.clone(), choice.clone()));
                if checked {
                    self.fields.push((name, choice));
                }
            }
            "submit" | "image" | "button" => self.choices.push((name, value.unwrap_or_default())),
            _ => match value {
                Some(value) => self.fields.push((name, value)),
                None => self.empty.push(name),
            },
        }
    }
}

fn attribute(tag: &StartTag<()>, name: &str) -> Option<String> {
    let (_, value) = tag.attributes.iter().find(|(key, _)| key.as_slice() == name.as_bytes())?;
    Some(String::from_utf8_lossy(value).into_owned())
}

/// The forms of a page.
fn forms(text: &str) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let (mut inside, mut list) = (false, String::new());
    for Ok(token) in Tokenizer::new(text) {
        if let Token::EndTag(tag) = &token {
            inside &= tag.name.as_slice() != b"form";
            continue;
        }
        let Token::StartTag(tag) = token else {
            continue;
        };
        let of = |name: &str| attribute(&tag, name);
        match (tag.name.as_slice(), forms.last_mut().filter(|_| inside)) {
            (b"form", _) => {
                inside = true;
                let (action, method) = (of("action").unwrap_or_default(), of("method").unwrap_or_default());
                forms.push(Form { action, method, ..Form::default() });
            }
            (b"input", Some(form)) => {
                if let Some(name) = of("name") {
                    form.input(&of("type").unwrap_or_default(), name, of("value"), of("checked").is_some());
                }
            }
            (b"button", Some(form)) => {
                if let Some(name) = of("name") {
                    form.input("submit", name, of("value"), false);
                }
            }
            (b"select", Some(_)) => list = of("name").unwrap_or_default(),
            (b"option", Some(form)) => {
                let value = of("value").unwrap_or_default();
                if of("selected").is_some() || !form.has(&list) {
                    form.fields.retain(|(name, _)| *name != list);
                    form.fields.push((list.clone(), value.clone()));
                }
                form.choices.push((list.clone(), value));
            }
            _ => {}
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_people_see_it() {
        let text = r#"<form method=post action="a?b&amp;c"><input type=hidden name=h value="1 &lt; 2"><input name="q">
            <input type=radio name=r value=x><input type=radio name=r value=y checked><button name=b value=go>Go</button>
            <select name=s><option value=1><option value=2 selected></select></form><input name=outside>"#;
        let forms = forms(text);
        let [form] = forms.as_slice() else {
            panic!("{forms:?}");
        };
        assert_eq!(form.action, "a?b&c");
        let fields = [("h", "1 < 2"), ("r", "y"), ("s", "2")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(form.fields, fields);
        assert_eq!(form.choices("r"), ["x", "y"]);
        assert!(
            form.takes("q", "anything")
                && form.takes("b", "go")
                && !form.takes("b", "stop")
                && !form.takes("outside", "")
        );
    }
}
