//! Lists the text files of every language, so that a new folder under `src-tauri/text` needs no line of code.
//!
//! The texts themselves are built into the program by `include_str!`; this only writes down which there are.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// The window reads its texts itself.
const NOT_OURS: &str = "window.ftl";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../text");
    let mut found = BTreeSet::new();
    for folder in fs::read_dir("../text")? {
        let folder = folder?;
        if !folder.file_type()?.is_dir() {
            continue;
        }
        for file in fs::read_dir(folder.path())? {
            let name = file?.file_name().to_string_lossy().into_owned();
            if let Some(stem) = name.strip_suffix(".ftl").filter(|_| name != NOT_OURS) {
                found.insert((folder.file_name().to_string_lossy().into_owned(), stem.to_owned()));
            }
        }
    }
    let mut list = "&[\n".to_owned();
    for (folder, file) in found {
        writeln!(
            list,
            "    (\"{folder}\", \"{file}\", include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/../text/{folder}/{file}.ftl\"))),"
        )?;
    }
    list.push_str("]\n");
    let out = env::var_os("OUT_DIR").ok_or("cargo names no folder")?;
    fs::write(Path::new(&out).join("texts.rs"), list)?;
    Ok(())
}
