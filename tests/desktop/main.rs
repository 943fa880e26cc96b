//! The real program on a desktop of its own: what a person sees in the window, in the tray and on the terminal.
//!
//! Each test starts Xvfb, a session bus and a home folder, and runs `target/debug/usher` there. The window is driven
//! through WebKit's own WebDriver; the panel, the browser and the system's dark mode are played by the test.

#![cfg(target_os = "linux")]

#[cfg(test)]
mod app;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod panel;
#[cfg(test)]
mod picture;
#[cfg(test)]
mod portal;
#[cfg(test)]
mod screenshots;
#[cfg(test)]
mod session;
#[cfg(test)]
mod tray;
#[cfg(test)]
mod trying;
#[cfg(test)]
mod window;
