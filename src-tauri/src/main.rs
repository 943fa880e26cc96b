//! The desktop program. It only starts the library: everything that can be tested lives there.

// A program with a window opens no terminal beside it on Windows.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    usher::run()
}
