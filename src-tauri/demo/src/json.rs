//! Writes JSON straight into a buffer. Answers of the home differ between the flavours field by field and some are asked
//! for thousands of times a second, so they are written once, without a tree of values in between.

/// An object being written: `{` at the start, `}` when it is dropped.
pub(crate) struct Object<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
}

/// A list being written: `[` at the start, `]` when it is dropped.
pub(crate) struct List<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
}

/// Writes one text with quotes and escapes.
pub(crate) fn quote(out: &mut Vec<u8>, text: &str) {
    // Writing to a vector cannot fail.
    let _ = serde_json::to_writer(out, text);
}

/// A document made of one object.
pub(crate) fn object(fill: impl FnOnce(&mut Object<'_>)) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    fill(&mut Object::new(&mut out));
    out
}

/// A document made of one list.
pub(crate) fn list(fill: impl FnOnce(&mut List<'_>)) -> Vec<u8> {
    let mut out = Vec::with_capacity(4096);
    fill(&mut List::new(&mut out));
    out
}

impl<'a> Object<'a> {
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Self {
        out.push(b'{');
        Self { out, first: true }
    }

    fn key(&mut self, key: &str) -> &mut Vec<u8> {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
        // Keys are our own names, without anything to escape.
        self.out.push(b'"');
        self.out.extend_from_slice(key.as_bytes());
        self.out.extend_from_slice(b"\":");
        self.out
    }

    pub(crate) fn text(&mut self, key: &str, value: &str) {
        quote(self.key(key), value);
    }

    pub(crate) fn number(&mut self, key: &str, value: impl Into<i64>) {
        write_number(self.key(key), value.into());
    }

    pub(crate) fn decimal(&mut self, key: &str, value: f64) {
        let out = self.key(key);
        let _ = serde_json::to_writer(out, &value);
    }

    pub(crate) fn flag(&mut self, key: &str, value: bool) {
        self.key(key).extend_from_slice(if value { b"true" } else { b"false" });
    }

    /// A finished piece of JSON, as it is.
    pub(crate) fn raw(&mut self, key: &str, json: &[u8]) {
        self.key(key).extend_from_slice(json);
    }

    pub(crate) fn object(&mut self, key: &str, fill: impl FnOnce(&mut Object<'_>)) {
        fill(&mut Object::new(self.key(key)));
    }

    pub(crate) fn list(&mut self, key: &str, fill: impl FnOnce(&mut List<'_>)) {
        fill(&mut List::new(self.key(key)));
    }

    pub(crate) fn texts<'t>(&mut self, key: &str, values: impl IntoIterator<Item = &'t str>) {
        self.list(key, |list| values.into_iter().for_each(|value| list.text(value)));
    }

    pub(crate) fn empty_list(&mut self, key: &str) {
        self.raw(key, b"[]");
    }
}

impl Drop for Object<'_> {
    fn drop(&mut self) {
        self.out.push(b'}');
    }
}

impl<'a> List<'a> {
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Self {
        out.push(b'[');
        Self { out, first: true }
    }

    fn next(&mut self) -> &mut Vec<u8> {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
        self.out
    }

    pub(crate) fn text(&mut self, value: &str) {
        quote(self.next(), value);
    }

    pub(crate) fn object(&mut self, fill: impl FnOnce(&mut Object<'_>)) {
        fill(&mut Object::new(self.next()));
    }
}

impl Drop for List<'_> {
    fn drop(&mut self) {
        self.out.push(b']');
    }
}

fn write_number(out: &mut Vec<u8>, value: i64) {
    let _ = serde_json::to_writer(out, &value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        let bytes = object(|o| {
            o.text("Name", "Tom \"&\" Tilly\n");
            o.number("Year", 2011);
            o.flag("Played", false);
            o.decimal("Rating", 7.5);
            o.object("UserData", |o| o.number("Ticks", -1));
            o.texts("Genres", ["Family", "Comedy"]);
            o.list("Items", |l| l.object(|_| {}));
        });
        let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(value["Name"], "Tom \"&\" Tilly\n");
        assert_eq!(value["UserData"]["Ticks"], -1);
        assert_eq!(value["Genres"][1], "Comedy");
        assert!(value["Items"][0].as_object().unwrap().is_empty());
    }
}
