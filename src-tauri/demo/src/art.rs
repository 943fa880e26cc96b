//! Artwork, drawn when it is asked for: a sky, a sun and hills in colours that the title decides. Real PNG files, made row
//! by row so that they need no memory.

use std::io::Write;

use crate::seed::{Dice, of_text};

/// Shades of sky, then of sun, then of hills.
const SKY: usize = 48;
const HILLS: usize = 4;

/// A PNG of this size (at least 8, at most 1280 each way) for this title; empty only if encoding failed.
pub(crate) fn picture(title: &str, width: u32, height: u32) -> Vec<u8> {
    let (width, height) = (width.clamp(8, 1280), height.clamp(8, 1280));
    let mut file = Vec::with_capacity(8 * 1024);
    let scene = Scene::of(title, width, height);
    match write(&scene, &mut file) {
        Ok(()) => file,
        Err(_) => Vec::new(),
    }
}

fn write(scene: &Scene, file: &mut Vec<u8>) -> Result<(), png::EncodingError> {
    let mut encoder = png::Encoder::new(file, scene.width, scene.height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(scene.palette.clone());
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    let mut rows = writer.stream_writer()?;
    let mut row = vec![0_u8; scene.width as usize];
    for y in 0..scene.height {
        scene.draw(y, &mut row);
        rows.write_all(&row)?;
    }
    rows.finish()
}

struct Scene {
    width: u32,
    height: u32,
    palette: Vec<u8>,
    sun: (f32, f32, f32),
    /// Height of the middle, height of the waves, their length and shift, per hill; all in parts of the picture.
    hills: [[f32; 4]; HILLS],
}

impl Scene {
    fn of(title: &str, width: u32, height: u32) -> Self {
        let mut dice = Dice::new(of_text(title));
        let mut part = |from: f32, to: f32| from + (to - from) * (dice.below(1000) as f32 / 1000.0);
        let hue = part(0.0, 360.0);
        let (top, bottom) = (colour(hue, 0.55, 0.25), colour(hue + 40.0, 0.65, 0.72));
        let blend = |at: f32| (0..3).map(move |c| (f32::from(top[c]) * (1.0 - at) + f32::from(bottom[c]) * at) as u8);
        let mut palette: Vec<u8> = (0..SKY).flat_map(|shade| blend(shade as f32 / (SKY - 1) as f32)).collect();
        palette.extend(colour(hue + 70.0, 0.85, 0.82));
        for hill in 0..HILLS {
            palette.extend(colour(hue + 180.0, 0.30, 0.42 - hill as f32 * 0.09));
        }
        let sun = (part(0.2, 0.8), part(0.15, 0.5), part(0.08, 0.2));
        let hills =
            std::array::from_fn(|hill| [0.55 + hill as f32 * 0.11, part(0.02, 0.08), part(3.0, 9.0), part(0.0, 6.3)]);
        Self { width, height, palette, sun, hills }
    }

    fn draw(&self, y: u32, row: &mut [u8]) {
        let down = y as f32 / self.height as f32;
        let stretch = self.height as f32 / self.width as f32;
        for (x, pixel) in row.iter_mut().enumerate() {
            let across = x as f32 / self.width as f32;
            let hill = self
                .hills
                .iter()
                .rposition(|[middle, wave, length, shift]| down > middle + wave * (across * length + shift).sin());
            let (sun_x, sun_y, radius) = self.sun;
            let far = (across - sun_x).powi(2) + ((down - sun_y) * stretch).powi(2);
            *pixel = match hill {
                Some(hill) => (SKY + 1 + hill) as u8,
                None if far < radius * radius => SKY as u8,
                None => (down * (SKY - 1) as f32) as u8,
            };
        }
    }
}

/// Hue in degrees, saturation and lightness from 0 to 1.
fn colour(hue: f32, saturation: f32, lightness: f32) -> [u8; 3] {
    let reach = saturation * lightness.min(1.0 - lightness);
    [0.0, 8.0, 4.0].map(|n| {
        let k = (n + hue / 30.0) % 12.0;
        let value = lightness - reach * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0);
        (value * 255.0) as u8
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_can_be_decoded_and_is_the_same_every_time() {
        let file = picture("The Lighthouse Keepers", 120, 180);
        assert_eq!(file, picture("The Lighthouse Keepers", 120, 180));
        assert_ne!(file, picture("Route 9", 120, 180));
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        assert_eq!((reader.info().width, reader.info().height), (120, 180));
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        let first = pixels[0];
        assert!(pixels.iter().any(|pixel| *pixel != first), "the picture shows something");
    }
}
