//! What takes many seconds: an Echo that plays for hours.

mod lines;
mod modes;
mod radio;
