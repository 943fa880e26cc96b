//! The languages of tracks. Files name them by codes of two or three letters, three of which come in two spellings
//! ("ger" and "deu"); people say their names.

use crate::titles::canonical::canonical;
use crate::voice::values::Values;

/// ISO 639-1 with ISO 639-2/T, and with 639-2/B where that differs.
const CODES: &str = "\
    aa=aar ab=abk ae=ave af=afr ak=aka am=amh an=arg ar=ara as=asm av=ava ay=aym az=aze ba=bak be=bel bg=bul \
    bi=bis bm=bam bn=ben bo=bod/tib br=bre bs=bos ca=cat ce=che ch=cha co=cos cr=cre cs=ces/cze cu=chu \
    cv=chv cy=cym/wel da=dan de=deu/ger dv=div dz=dzo ee=ewe el=ell/gre en=eng eo=epo es=spa et=est \
    eu=eus/baq fa=fas/per ff=ful fi=fin fj=fij fo=fao fr=fra/fre fy=fry ga=gle gd=gla gl=glg gn=grn gu=guj \
    gv=glv ha=hau he=heb hi=hin ho=hmo hr=hrv ht=hat hu=hun hy=hye/arm hz=her ia=ina id=ind ie=ile ig=ibo \
    ii=iii ik=ipk io=ido is=isl/ice it=ita iu=iku ja=jpn jv=jav ka=kat/geo kg=kon ki=kik kj=kua kk=kaz \
    kl=kal km=khm kn=kan ko=kor kr=kau ks=kas ku=kur kv=kom kw=cor ky=kir la=lat lb=ltz lg=lug li=lim ln=lin \
    lo=lao lt=lit lu=lub lv=lav mg=mlg mh=mah mi=mri/mao mk=mkd/mac ml=mal mn=mon mr=mar ms=msa/may mt=mlt \
    my=mya/bur na=nau nb=nob nd=nde ne=nep ng=ndo nl=nld/dut nn=nno no=nor nr=nbl nv=nav ny=nya oc=oci \
    oj=oji om=orm or=ori os=oss pa=pan pi=pli pl=pol ps=pus pt=por qu=que rm=roh rn=run ro=ron/rum ru=rus \
    rw=kin sa=san sc=srd sd=snd se=sme sg=sag sh=hbs si=sin sk=slk/slo sl=slv sm=smo sn=sna so=som \
    sq=sqi/alb sr=srp ss=ssw st=sot su=sun sv=swe sw=swa ta=tam te=tel tg=tgk th=tha ti=tir tk=tuk tl=tgl \
    tn=tsn to=ton tr=tur ts=tso tt=tat tw=twi ty=tah ug=uig uk=ukr ur=urd uz=uzb ve=ven vi=vie vo=vol wa=wln \
    wo=wol xh=xho yi=yid yo=yor za=zha zh=zho/chi zu=zul";

/// Codes that are older, or name one way to speak or write of a language that is known.
const OTHERS: [(&str, &str); 12] = [
    ("cmn", "zho"),
    ("yue", "zho"),
    ("nob", "nor"),
    ("nno", "nor"),
    ("nb", "nor"),
    ("nn", "nor"),
    ("fil", "tgl"),
    ("pob", "por"),
    ("iw", "heb"),
    ("in", "ind"),
    ("scr", "hrv"),
    ("scc", "srp"),
];

/// Codes that name no language.
const NONE: [&str; 4] = ["und", "mis", "mul", "zxx"];

/// The slot type of languages; its ids are codes.
const SLOT: &str = "LANGUAGE";

/// One spelling for each language, whatever code or name it was called by; none if it is not known to be one.
pub(super) fn code(heard: &str, locale: &str) -> Option<String> {
    of_code(heard).or_else(|| {
        let wanted = canonical(heard);
        let values = Values::of(locale).of_type(SLOT);
        let value = values.iter().find(|value| value.names.iter().any(|name| canonical(name) == wanted))?;
        of_code(&value.id)
    })
}

/// What people call a language; none if the texts do not name it.
pub(super) fn name(code: &str, locale: &str) -> Option<&'static str> {
    let values = Values::of(locale).of_type(SLOT);
    let value = values.iter().find(|value| of_code(&value.id).as_deref() == Some(code))?;
    value.names.first().map(String::as_str)
}

/// The three letters of ISO 639-2/T. The region of a tag ("pt-BR") is no language.
fn of_code(tag: &str) -> Option<String> {
    let code = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
    if !(2..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_lowercase()) || NONE.contains(&&*code) {
        return None;
    }
    if let Some((_, known)) = OTHERS.iter().find(|(other, _)| *other == code) {
        return Some((*known).to_owned());
    }
    let listed = CODES.split(' ').find_map(|row| {
        let (two, three) = row.split_once('=')?;
        let mut spellings = three.split('/');
        let first = spellings.next()?;
        (two == code || first == code || spellings.any(|other| other == code)).then_some(first)
    });
    match listed {
        Some(known) => Some(known.to_owned()),
        // One of the thousands that have no two letters.
        None => (code.len() == 3).then_some(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_one_language() {
        for spelling in ["de", "deu", "ger", "DE-at", "de_CH"] {
            assert_eq!(code(spelling, "en-US").as_deref(), Some("deu"), "{spelling}");
        }
        for (spelling, known) in [("nb", "nor"), ("cmn", "zho"), ("chi", "zho"), ("pt-BR", "por"), ("gsw", "gsw")] {
            assert_eq!(code(spelling, "en-US").as_deref(), Some(known), "{spelling}");
        }
        for nothing in ["und", "zxx", "", "commentary", "xy"] {
            assert_eq!(code(nothing, "en-US"), None, "{nothing}");
        }
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(CODES.split(' ').count(), 184);
        assert!(CODES.split(' ').all(|row| row.len() == 6 || row.len() == 10));
    }
}
