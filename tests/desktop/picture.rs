//! Pictures of the window. With `USHER_SCREENSHOTS` set to a folder they are kept there, for the README; without it they
//! are taken all the same, and must show something.

use std::collections::HashSet;
use std::path::PathBuf;

/// Keeps a picture where it is wanted. A blank one is refused.
pub(crate) fn keep(name: &str, png: &[u8]) {
    let colours: HashSet<[u8; 3]> = pixels(png).collect();
    assert!(colours.len() > 50, "{name} has {} colours", colours.len());
    if let Some(folder) = std::env::var_os("USHER_SCREENSHOTS").map(PathBuf::from) {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
    }
}

/// The colours of a PNG, row by row.
pub(crate) fn pixels(png: &[u8]) -> impl Iterator<Item = [u8; 3]> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bytes).unwrap();
    bytes.truncate(frame.buffer_size());
    let parts = frame.color_type.samples();
    let pixels: Vec<[u8; 3]> = bytes.chunks_exact(parts).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    pixels.into_iter()
}
