//! What else one might take. All of them get Usher's own canonical form, and are told the kind, as Usher is.

use crate::Method;
use crate::sets::Question;
use household::media::{Item, MediaKind};
use household::titles::canonical::canonical;
use rapidfuzz::fuzz::RatioBatchComparator;
use rusqlite::Connection;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, FuzzyTermQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, STORED, STRING, Schema, TEXT, Value};
use tantivy::{IndexReader, TantivyDocument, Term};

fn label(kind: MediaKind) -> String {
    format!("{kind:?}")
}

/// Every title is compared.
pub(crate) struct Scan(Vec<(MediaKind, String, String)>);

impl Scan {
    pub(crate) fn new(items: &[Item]) -> Self {
        Self(items.iter().map(|item| (item.kind, canonical(&item.name), item.id.to_string())).collect())
    }
}

impl Method for Scan {
    fn name(&self) -> &'static str {
        "rapidfuzz, every title"
    }

    fn find(&mut self, question: &Question) -> Vec<String> {
        let heard = canonical(&question.heard);
        let ratio = RatioBatchComparator::new(heard.chars());
        let mut best: Vec<(f64, &str)> = Vec::new();
        for (_, name, id) in self.0.iter().filter(|(kind, _, _)| question.kinds.contains(kind)) {
            let score = ratio.similarity(name.chars());
            if best.len() < 3 || best[2].0 < score {
                let place = best.partition_point(|(known, _)| *known >= score);
                best.insert(place, (score, id));
                best.truncate(3);
            }
        }
        best.into_iter().map(|(_, id)| id.to_owned()).collect()
    }
}

/// A search engine, with a letter wrong in each word.
pub(crate) struct Tantivy {
    reader: IndexReader,
    name: Field,
    kind: Field,
    id: Field,
}

impl Tantivy {
    pub(crate) fn new(items: &[Item]) -> Self {
        let mut schema = Schema::builder();
        let (name, kind) = (schema.add_text_field("name", TEXT), schema.add_text_field("kind", STRING));
        let id = schema.add_text_field("id", STRING | STORED);
        let index = tantivy::Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, 100_000_000).expect("a writer");
        for item in items {
            let mut document = TantivyDocument::default();
            document.add_text(name, canonical(&item.name));
            document.add_text(kind, label(item.kind));
            document.add_text(id, item.id.as_str());
            writer.add_document(document).expect("room");
        }
        writer.commit().expect("room");
        Self { reader: index.reader().expect("an index"), name, kind, id }
    }
}

impl Method for Tantivy {
    fn name(&self) -> &'static str {
        "tantivy, fuzzy words"
    }

    fn find(&mut self, question: &Question) -> Vec<String> {
        let words = canonical(&question.heard);
        let word = |word: &str| -> (Occur, Box<dyn Query>) {
            (Occur::Should, Box::new(FuzzyTermQuery::new(Term::from_field_text(self.name, word), 1, true)))
        };
        let exact = |word: &str| -> (Occur, Box<dyn Query>) {
            let term = Term::from_field_text(self.name, word);
            (Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)))
        };
        let kind = |kind: &MediaKind| -> (Occur, Box<dyn Query>) {
            let term = Term::from_field_text(self.kind, &label(*kind));
            (Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::Basic)))
        };
        let names: Vec<_> = words.split(' ').flat_map(|heard| [word(heard), exact(heard)]).collect();
        let kinds: Vec<_> = question.kinds.iter().map(kind).collect();
        let query = BooleanQuery::new(vec![
            (Occur::Must, Box::new(BooleanQuery::new(names)) as Box<dyn Query>),
            (Occur::Must, Box::new(BooleanQuery::new(kinds))),
        ]);
        let searcher = self.reader.searcher();
        let found = searcher.search(&query, &TopDocs::with_limit(3).order_by_score()).unwrap_or_default();
        let id = |at| {
            let document: TantivyDocument = searcher.doc(at).ok()?;
            Some(document.get_first(self.id)?.as_str()?.to_owned())
        };
        found.into_iter().filter_map(|(_, at)| id(at)).collect()
    }
}

/// SQLite's full-text index of three letters each, ranked by bm25.
pub(crate) struct Trigrams(Connection);

impl Trigrams {
    pub(crate) fn new(items: &[Item]) -> Self {
        let mut connection = Connection::open_in_memory().expect("memory");
        let table = "create virtual table titles using fts5(name, kind unindexed, id unindexed, tokenize = 'trigram')";
        connection.execute_batch(table).expect("fts5");
        let filling = connection.transaction().expect("a transaction");
        {
            let mut insert = filling.prepare("insert into titles values (?, ?, ?)").expect("a table");
            for item in items {
                let name = canonical(&item.name).replace(' ', "");
                insert.execute((name, label(item.kind), item.id.as_str())).expect("room");
            }
        }
        filling.commit().expect("room");
        Self(connection)
    }
}

impl Method for Trigrams {
    fn name(&self) -> &'static str {
        "SQLite FTS5 trigrams"
    }

    fn find(&mut self, question: &Question) -> Vec<String> {
        let letters: Vec<char> = canonical(&question.heard).chars().filter(|letter| *letter != ' ').collect();
        let pieces = letters.windows(3).map(|piece| format!("\"{}\"", piece.iter().collect::<String>()));
        let any = pieces.collect::<Vec<_>>().join(" OR ");
        let kinds: Vec<String> = question.kinds.iter().map(|kind| format!("'{}'", label(*kind))).collect();
        let kinds = kinds.join(", ");
        let query = format!("select id from titles where titles match ? and kind in ({kinds}) order by rank limit 3");
        let Ok(mut select) = self.0.prepare_cached(&query) else { return Vec::new() };
        let rows = select.query_map([any], |row| row.get(0));
        rows.map(|rows| rows.filter_map(Result::ok).collect()).unwrap_or_default()
    }
}
