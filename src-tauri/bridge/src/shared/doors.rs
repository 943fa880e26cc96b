//! The doors that are open to Alexa, made of what the parts share.

use super::Shared;
use crate::bridge::user_agent;
use crate::doors::Doors;
use crate::linking::AtTheDoor;
use crate::options::Options;
use crate::{stream, web};
use alexa::custom::certificates::http::OverHttp;
use alexa::custom::{Certificates, Door, Progressive, Roots, Settings as DoorSettings};
use household::fault::{Code, Fault};
use household::text::Texts;
use household::voice::Message;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use std::sync::Arc;
use std::sync::atomic::Ordering;

impl Shared {
    pub(crate) fn doors(self: &Arc<Self>, options: &Options) -> Result<Doors, Fault> {
        let internal = || Fault::new(Code::Internal);
        let client = web::client(&user_agent(), &options.stand_ins.roots)?;
        let instead = options.stand_ins.signing_certs.as_deref().map(str::parse).transpose().map_err(|_| internal())?;
        let further: Vec<CertificateDer<'static>> =
            CertificateDer::pem_slice_iter(&options.stand_ins.roots).filter_map(Result::ok).collect();
        let roots = Roots::public().and(&further).ok_or_else(internal)?;
        let amazon = options.stand_ins.amazon_api.as_deref().map(str::parse).transpose().map_err(|_| internal())?;
        let moment = |locale: &str| Texts::of(locale).say(&Message::new("one-moment"));
        let progressive = Some(Arc::new(Progressive::new(client.clone(), amazon, moment)));
        let certificates = Certificates::new(Arc::new(OverHttp::new(client, instead)), roots, self.clock.clone());
        self.tries_any.store(options.demo.is_some(), Ordering::Relaxed);
        self.let_in(self.settings(|settings| settings.skill_id.clone()).as_deref());
        let skill = self.ours.clone();
        let proof = Some(self.echos.addresses.proof().clone());
        let settings = DoorSettings { skill, progressive, proof, ..DoorSettings::default() };
        let apologies = |locale: &str, fault: &Fault| Texts::of(locale).fault(fault);
        let door = Door::new(self.clone(), self.clock.clone(), certificates, settings, apologies);
        let keeper = Arc::new(AtTheDoor(self.clone()));
        let linking = alexa::linking::Door::new(keeper, self.clock.clone(), <_>::default()).ok_or_else(internal)?;
        let others = stream::router(self.clone()).merge(linking.router()).merge(self.public.router());
        Ok(Doors::new(door, others))
    }
}
