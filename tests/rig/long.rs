//! What takes many seconds: Amazon is asked again and again until it has taken something.

mod amazon;
