//! Which door a request has come to.
//!
//! Nearly all are Alexa's, and a spoken command waits for each: they go straight to the skill's door. A router, which
//! finds it as well, costs more than half of what the door does besides verifying. Everything else has time for one.

use crate::endpoint::Answers;
use alexa::custom::{Door, PATH};
use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::response::Response;
use hyper::Method;
use hyper::service::Service;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use tower::ServiceExt as _;

/// All doors.
#[derive(Clone)]
pub(crate) struct Doors {
    skill: Door,
    all: Router,
    /// Who calls.
    peer: Option<SocketAddr>,
}

impl Doors {
    /// The skill's door and others.
    pub(crate) fn new(skill: Door, others: Router) -> Self {
        Self { all: skill.router().merge(others), skill, peer: None }
    }
}

impl Answers for Doors {
    fn to(self, peer: SocketAddr) -> Self {
        Self { peer: Some(peer), ..self }
    }
}

impl Service<Request> for Doors {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn call(&self, mut request: Request) -> Self::Future {
        if request.method() == Method::POST && request.uri().path() == PATH {
            let skill = self.skill.clone();
            return Box::pin(async move { Ok(skill.answer(request).await) });
        }
        if let Some(peer) = self.peer {
            // For the door at which anybody may try.
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        Box::pin(self.all.clone().oneshot(request))
    }
}
