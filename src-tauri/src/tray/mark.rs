//! The mark on the tray icon: two bars when paused, an exclamation mark when broken. Shapes, not colours alone.

/// What the icon carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing: all is well.
    None,
    /// Two bars: held by the person.
    Paused,
    /// An exclamation mark: voice control does not work.
    Broken,
}

/// How an icon is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// In colours.
    Colours,
    /// As a stencil that the panel fills with its own colour, as macOS has it.
    Stencil,
}

type Pixel = [u8; 4];

const WHITE: Pixel = [255, 255, 255, 255];
const SLATE: Pixel = [70, 80, 95, 255];
const RED: Pixel = [200, 30, 40, 255];
const SOLID: Pixel = [0, 0, 0, 255];
const CLEAR: Pixel = [0, 0, 0, 0];

/// Paints a square icon (RGBA, row by row, `side` pixels wide) with its mark.
pub fn painted(icon: &[u8], side: u32, mark: Mark, paint: Paint) -> Vec<u8> {
    let mut painted = icon.to_vec();
    for (pixel, index) in painted.chunks_exact_mut(4).zip(0u32..) {
        let at = (unit(index % side, side), unit(index / side, side));
        if let Paint::Stencil = paint {
            pixel.copy_from_slice(&stencil(pixel));
        }
        if let Some(colour) = badge(mark, paint, at) {
            pixel.copy_from_slice(&colour);
        }
    }
    painted
}

/// The middle of a pixel, as a part of the icon's side.
fn unit(pixel: u32, side: u32) -> f64 {
    (f64::from(pixel) + 0.5) / f64::from(side.max(1))
}

/// The light strokes become solid, the dark ground clear.
fn stencil(pixel: &[u8]) -> Pixel {
    let light = pixel.iter().take(3).map(|part| u32::from(*part)).sum::<u32>() / 3;
    if light > 128 { [0, 0, 0, pixel.get(3).copied().unwrap_or(0)] } else { CLEAR }
}

/// The badge's colour at a point; none outside it.
fn badge(mark: Mark, paint: Paint, (x, y): (f64, f64)) -> Option<Pixel> {
    let (x, y) = (x - 0.69, y - 0.69);
    let distance = x.hypot(y);
    let inside = distance < 0.29;
    let rim = distance < 0.33;
    let (ground, sign) = match mark {
        Mark::None => return None,
        Mark::Paused => (SLATE, x.abs() > 0.05 && x.abs() < 0.14 && y.abs() < 0.15),
        Mark::Broken => (RED, x.abs() < 0.055 && ((-0.19..0.06).contains(&y) || (0.11..0.19).contains(&y))),
    };
    let (ground, ink, edge) = match paint {
        Paint::Colours => (ground, WHITE, WHITE),
        Paint::Stencil => (SOLID, CLEAR, CLEAR),
    };
    match (inside, rim) {
        (true, _) if sign => Some(ink),
        (true, _) => Some(ground),
        (false, true) => Some(edge),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIDE: u32 = 32;

    fn ground() -> Vec<u8> {
        [31, 58, 95, 255].repeat((SIDE * SIDE) as usize)
    }

    fn at(icon: &[u8], x: u32, y: u32) -> &[u8] {
        let start = ((y * SIDE + x) * 4) as usize;
        &icon[start..start + 4]
    }

    #[test]
    fn an_icon_without_a_mark_is_left_alone() {
        assert_eq!(painted(&ground(), SIDE, Mark::None, Paint::Colours), ground());
    }

    #[test]
    fn the_marks_differ_in_shape() {
        let paused = painted(&ground(), SIDE, Mark::Paused, Paint::Stencil);
        let broken = painted(&ground(), SIDE, Mark::Broken, Paint::Stencil);
        assert_ne!(paused, broken);
        assert_eq!(at(&paused, 22, 22), SOLID, "between the two bars");
        assert_eq!(at(&broken, 22, 20), CLEAR, "the stroke of the exclamation mark");
    }

    #[test]
    fn a_mark_leaves_most_of_the_icon_visible() {
        let icon = painted(&ground(), SIDE, Mark::Broken, Paint::Colours);
        let changed = icon.chunks(4).zip(ground().chunks(4)).filter(|(new, old)| new != old).count();
        assert!((200..450).contains(&changed), "{changed} of {} pixels", SIDE * SIDE);
        assert_eq!(at(&icon, 2, 2), [31, 58, 95, 255]);
    }

    #[test]
    fn a_stencil_has_the_light_strokes_only() {
        let mut icon = ground();
        icon[..4].copy_from_slice(&[244, 239, 230, 255]);
        let stencil = painted(&icon, SIDE, Mark::None, Paint::Stencil);
        assert_eq!(at(&stencil, 0, 0), SOLID);
        assert_eq!(at(&stencil, 1, 0), CLEAR);
    }
}
