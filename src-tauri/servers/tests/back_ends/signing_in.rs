//! Finding out what is at an address, signing in and out.

use crate::stand_in::{Answer, Flavour, StandIn, accounts, for_each_flavour, http, identity, told};
use household::home::ServerKind;
use secrecy::{ExposeSecret, SecretString};
use servers::media_browser::{identify, sign_in, sign_out};

for_each_flavour! {
    async fn a_server_tells_what_it_is(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let typed = stand_in.address.join("/web/index.html#!/home").unwrap();
        let found = identify(&http(), &typed).await.unwrap();
        assert_eq!(found.kind == ServerKind::Emby, flavour == Flavour::Emby);
        assert_eq!((found.name.as_str(), found.id.as_str()), ("Attic", "srv"));
        assert_eq!(found.address, stand_in.address);
        assert_eq!(stand_in.heard()[0].authorization, "");
    }

    async fn a_proxy_that_moves_the_base_path_is_followed(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.answer(|heard| match heard.path() {
            "/System/Info/Public" => Some(Answer::StatusWith(301, "Location", "/media/System/Info/Public".to_owned())),
            "/media/System/Info/Public" => Some(Answer::Json(r#"{"Id":"srv"}"#.to_owned())),
            _ => None,
        });
        let found = identify(&http(), &stand_in.address).await.unwrap();
        assert_eq!(found.address.path(), "/media");
        assert_eq!(found.name, "127.0.0.1");
    }

    async fn a_server_that_moves_in_circles_is_confused(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.always(|| Answer::StatusWith(301, "Location", "/System/Info/Public".to_owned()));
        assert_eq!(told(identify(&http(), &stand_in.address).await), "server-confused server=127.0.0.1");
    }

    async fn a_name_and_a_password_become_a_token(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let password = SecretString::from("p\"ss");
        let (found, access) = sign_in(&http(), &identity(), &stand_in.address, "alice", &password).await.unwrap();
        assert_eq!((access.user.name.as_str(), access.token.expose_secret()), ("Alice", "secret-1"));
        assert_eq!(access.address, found.address);
        let heard = &stand_in.heard()[1];
        assert_eq!((heard.method.as_str(), heard.target.as_str()), ("POST", "/Users/AuthenticateByName"));
        assert_eq!(heard.body, r#"{"Username":"alice","Pw":"p\"ss"}"#);
        assert!(heard.authorization.starts_with("MediaBrowser Client=") && !heard.authorization.contains("Token"));
        assert!(!format!("{access:?}").contains("secret-1"));
    }

    async fn a_sign_in_that_is_refused_says_why(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let try_it = async || {
            let password = SecretString::from("x");
            told(sign_in(&http(), &identity(), &stand_in.address, "alice", &password).await)
        };
        let refuse = |answer: fn() -> Answer| {
            stand_in.answer(move |heard| (heard.path() == "/Users/AuthenticateByName").then(answer));
        };
        refuse(|| Answer::Status(401));
        assert_eq!(try_it().await, "sign-in-refused server=Attic user=alice");
        refuse(|| Answer::Status(403));
        assert_eq!(try_it().await, "not-allowed server=Attic user=alice");
        refuse(|| Answer::StatusWith(401, "X-Application-Error-Code", "ParentalControl".to_owned()));
        assert_eq!(try_it().await, "parental-control server=Attic user=alice");
        stand_in.always(|| Answer::Status(503));
        assert_eq!(try_it().await, "server-starting server=127.0.0.1");
    }

    async fn signing_out_ends_the_token_even_if_it_has_ended(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let access = &accounts(&stand_in.address)[0];
        sign_out(&http(), &identity(), access).await.unwrap();
        let heard = &stand_in.heard()[0];
        assert_eq!((heard.target.as_str(), heard.token.as_str()), ("/Sessions/Logout", "token-alice"));
        stand_in.always(|| Answer::Status(401));
        sign_out(&http(), &identity(), access).await.unwrap();
    }
}
