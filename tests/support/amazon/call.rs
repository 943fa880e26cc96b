//! The calls that the stand-in of Amazon knows: which they are by host, method and path, and what their names are.

use axum::http::Method;

/// Which of Amazon's hosts is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// `www.amazon.com` and `api.amazon.com`: Login with Amazon.
    Login,
    /// `api.amazonalexa.com`: skill management, and Alexa's own API.
    Api,
}

macro_rules! calls {
    ($($(#[$doc:meta])* $call:ident = $name:literal,)*) => {
        /// A call, for switches and for counting.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Call { $($(#[$doc])* $call,)* }

        impl Call {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$call),*];

            /// Its name, as the program that stands in takes it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$call => $name,)* }
            }
        }
    };
}

calls! {
    /// `GET /ap/oa`: the page that asks a person.
    Authorize = "authorize",
    /// `POST /ap/oa`: what the person answered.
    Consent = "consent",
    /// `POST /auth/o2/token` with an authorization code.
    Token = "token",
    /// `POST /auth/o2/token` with a refresh token.
    Refresh = "refresh",
    /// `GET /user/profile`.
    Profile = "profile",
    /// `GET /auth/o2/tokeninfo`.
    TokenInfo = "token-info",
    /// `GET /v1/vendors`.
    Vendors = "vendors",
    /// `GET /v1/skills`.
    ListSkills = "list-skills",
    /// `POST /v1/skills`.
    CreateSkill = "create-skill",
    /// `DELETE /v1/skills/{id}`.
    DeleteSkill = "delete-skill",
    /// `GET /v1/skills/{id}/status`.
    SkillStatus = "skill-status",
    /// `GET …/manifest`.
    GetManifest = "get-manifest",
    /// `PUT …/manifest`.
    PutManifest = "put-manifest",
    /// `HEAD …/interactionModel/locales/{locale}`.
    HeadModel = "head-model",
    /// `GET …/interactionModel/locales/{locale}`.
    GetModel = "get-model",
    /// `PUT …/interactionModel/locales/{locale}`.
    PutModel = "put-model",
    /// `GET …/accountLinkingClient`.
    GetLinking = "get-linking",
    /// `PUT …/accountLinkingClient`.
    PutLinking = "put-linking",
    /// `DELETE …/accountLinkingClient`.
    DeleteLinking = "delete-linking",
    /// `GET …/sslCertificateSets/~latest`.
    GetCertificate = "get-certificate",
    /// `PUT …/sslCertificateSets/~latest`.
    PutCertificate = "put-certificate",
    /// `GET …/enablement`.
    GetEnablement = "get-enablement",
    /// `PUT …/enablement`.
    Enable = "enable",
    /// `DELETE …/enablement`.
    Disable = "disable",
    /// `POST …/simulations`.
    Simulate = "simulate",
    /// `GET …/simulations/{simulation}`.
    GetSimulation = "get-simulation",
    /// `POST …/invocations`.
    Invoke = "invoke",
    /// `GET …/credentials`.
    Credentials = "credentials",
    /// `POST …/validations`.
    Validate = "validate",
    /// `GET …/validations/{validation}`.
    GetValidation = "get-validation",
    /// `POST …/profileNlu`.
    ProfileNlu = "profile-nlu",
    /// `POST /v1/directives` of Alexa's own API.
    Directive = "directive",
}

/// What of the path is not the same in each call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) skill: String,
    pub(super) stage: String,
    /// The locale, the simulation or the validation.
    pub(super) rest: String,
    /// The first or second version of the API.
    pub(super) version: u8,
}

impl Call {
    /// By its name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|call| call.name() == name)
    }

    /// Whether a good answer has a body.
    pub(super) fn answers_with_a_body(self) -> bool {
        use Call as C;
        let empty =
            [C::Consent, C::DeleteSkill, C::PutManifest, C::HeadModel, C::PutModel, C::PutLinking, C::DeleteLinking];
        let also = [C::PutCertificate, C::GetEnablement, C::Enable, C::Disable, C::Directive];
        !empty.contains(&self) && !also.contains(&self)
    }

    /// Whether skill management asks for an access token here.
    pub(super) fn is_management(self) -> bool {
        self >= Self::Vendors && self != Self::Directive
    }

    /// Which scope the token must have.
    pub(super) fn scope(self) -> &'static str {
        if matches!(self, Self::HeadModel | Self::GetModel | Self::PutModel) {
            "alexa::ask:models:readwrite"
        } else if self >= Self::Simulate && self != Self::Credentials {
            "alexa::ask:skills:test"
        } else {
            "alexa::ask:skills:readwrite"
        }
    }

    /// Which call this is; none if Amazon has no such thing there. Which grant a token is asked for with stands in the
    /// body, so that is told apart later.
    pub(super) fn at(host: Host, method: &Method, path: &str) -> Option<(Self, Place)> {
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        match host {
            Host::Login => login(method.as_str(), path).map(|call| (call, Place::default())),
            Host::Api => api(method.as_str(), &parts),
        }
    }
}

fn login(method: &str, path: &str) -> Option<Call> {
    match (method, path) {
        ("GET", "/ap/oa") => Some(Call::Authorize),
        ("POST", "/ap/oa") => Some(Call::Consent),
        ("POST", "/auth/o2/token" | "/auth/O2/token") => Some(Call::Token),
        ("GET", "/user/profile") => Some(Call::Profile),
        ("GET", "/auth/o2/tokeninfo" | "/auth/O2/tokeninfo") => Some(Call::TokenInfo),
        _ => None,
    }
}

fn api(method: &str, parts: &[&str]) -> Option<(Call, Place)> {
    let version = match *parts.first()? {
        "v1" => 1,
        "v2" => 2,
        _ => return None,
    };
    let mut place = Place { version, ..Place::default() };
    let call = match (method, parts.get(1..)?) {
        ("POST", ["directives"]) => Call::Directive,
        ("GET", ["vendors"]) => Call::Vendors,
        ("GET", ["skills"]) => Call::ListSkills,
        ("POST", ["skills"]) => Call::CreateSkill,
        (_, ["skills", skill, rest @ ..]) => {
            place.skill = (*skill).to_owned();
            let (stage, rest) = match rest {
                ["stages", stage, rest @ ..] => (*stage, rest),
                _ => ("development", rest),
            };
            place.stage = stage.to_owned();
            of_skill(method, rest, &mut place)?
        }
        _ => return None,
    };
    // Only these two are there in a second version.
    let second = matches!(call, Call::Simulate | Call::GetSimulation | Call::Invoke);
    (version == 1 || second).then_some((call, place))
}

fn of_skill(method: &str, parts: &[&str], place: &mut Place) -> Option<Call> {
    let call = match (method, parts) {
        ("DELETE", []) => Call::DeleteSkill,
        ("GET", ["status"]) => Call::SkillStatus,
        ("GET", ["manifest"]) => Call::GetManifest,
        ("PUT", ["manifest"]) => Call::PutManifest,
        ("GET", ["accountLinkingClient"]) => Call::GetLinking,
        ("PUT", ["accountLinkingClient"]) => Call::PutLinking,
        ("DELETE", ["accountLinkingClient"]) => Call::DeleteLinking,
        ("GET", ["sslCertificateSets", "~latest"]) => Call::GetCertificate,
        ("PUT", ["sslCertificateSets", "~latest"]) => Call::PutCertificate,
        ("GET", ["enablement"]) => Call::GetEnablement,
        ("PUT", ["enablement"]) => Call::Enable,
        ("DELETE", ["enablement"]) => Call::Disable,
        ("POST", ["simulations"]) => Call::Simulate,
        ("POST", ["invocations"]) => Call::Invoke,
        ("GET", ["credentials"]) => Call::Credentials,
        ("POST", ["validations"]) => Call::Validate,
        (_, ["interactionModel", "locales", locale, rest @ ..]) => {
            place.rest = (*locale).to_owned();
            match (method, rest) {
                ("HEAD", []) => Call::HeadModel,
                ("GET", []) => Call::GetModel,
                ("PUT", []) => Call::PutModel,
                ("POST", ["profileNlu"]) => Call::ProfileNlu,
                _ => return None,
            }
        }
        ("GET", ["simulations", id]) => {
            place.rest = (*id).to_owned();
            Call::GetSimulation
        }
        ("GET", ["validations", id]) => {
            place.rest = (*id).to_owned();
            Call::GetValidation
        }
        _ => return None,
    };
    Some(call)
}
