//! Prepares what Tauri embeds. On a clone that has not built its pages yet a placeholder page stands in, so that
//! checks and editors work; `cargo xtask run` builds the real pages first.

fn main() {
    let index = std::path::Path::new("ui/dist/index.html");
    if !index.exists() {
        let made = std::fs::create_dir_all("ui/dist")
            .and_then(|()| std::fs::write(index, "<!doctype html><title>Usher</title><p>Run: cargo xtask run"));
        if let Err(error) = made {
            println!("cargo::warning=ui/dist could not be prepared: {error}");
        }
    }
    tauri_build::build();
}
