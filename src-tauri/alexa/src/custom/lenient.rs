//! Reading what may be absent, null, or something else than it was last year, without failing on it.
//!
//! What is no JSON, or nested without end where something nested is wanted, fails as a whole unless it is read
//! [`Apart`].

use serde::de::value::{BorrowedStrDeserializer, Error, MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;
use std::marker::PhantomData;

/// A part that is there and has the expected shape, or is not there.
pub(crate) struct Lenient<T>(pub(crate) Option<T>);

impl<T> Default for Lenient<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyShape(PhantomData)).map(Self)
    }
}

/// Offers a part to its type in the shape that it has, and skips it if the type wants another.
struct AnyShape<T>(PhantomData<T>);

fn offered<'de, T: Deserialize<'de>>(part: impl IntoDeserializer<'de, Error>) -> Option<T> {
    T::deserialize(part.into_deserializer()).ok()
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for AnyShape<T> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("anything")
    }

    fn visit_bool<E>(self, part: bool) -> Result<Self::Value, E> {
        Ok(offered(part))
    }

    fn visit_i64<E>(self, part: i64) -> Result<Self::Value, E> {
        Ok(offered(part))
    }

    fn visit_u64<E>(self, part: u64) -> Result<Self::Value, E> {
        Ok(offered(part))
    }

    fn visit_f64<E>(self, part: f64) -> Result<Self::Value, E> {
        Ok(offered(part))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E>(self, part: &str) -> Result<Self::Value, E> {
        Ok(offered(part))
    }

    fn visit_borrowed_str<E>(self, part: &'de str) -> Result<Self::Value, E> {
        Ok(offered(BorrowedStrDeserializer::new(part)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        let read = T::deserialize(SeqAccessDeserializer::new(&mut parts)).ok();
        while parts.next_element::<IgnoredAny>()?.is_some() {}
        Ok(read)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        let read = T::deserialize(MapAccessDeserializer::new(&mut parts)).ok();
        while parts.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(read)
    }
}

/// The same for a part whose own parts may have any shape and depth. It is looked through twice.
pub(crate) struct Apart<T>(pub(crate) Option<T>);

impl<T> Default for Apart<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Apart<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&'de RawValue>::deserialize(deserializer)?;
        Ok(Self(serde_json::from_str(raw.get()).ok()))
    }
}

/// Whether a part is there, whatever is in it.
#[derive(Default)]
pub(crate) struct Present(pub(crate) bool);

impl<'de> Deserialize<'de> for Present {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self(true))
    }
}
