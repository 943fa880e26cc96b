//! The tray icon through Tauri: puts a [`TrayView`] on the panel and sends what a person chooses to the loop.

use crate::controller::{Request, Requests};
use crate::platform;
use crate::tray::mark::{self, Mark};
use crate::tray::{Choice, Entry, TrayView};
use tauri::image::Image;
use tauri::menu::{CheckMenuItem, IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Wry};

const ID: &str = "usher";
const ICON: Image<'static> = tauri::include_image!("icons/64x64.png");

type Line = Box<dyn IsMenuItem<Wry>>;

/// Puts the icon up or changes it. An error means that no panel takes it. Only for the main thread.
pub(crate) fn put(app: &AppHandle, requests: &Requests, view: &TrayView) -> tauri::Result<()> {
    let icon = image(view.mark);
    let menu = Menu::with_items(app, &borrowed(&lines(app, &view.menu)?))?;
    let stencil = platform::PAINT == mark::Paint::Stencil;
    if let Some(tray) = app.tray_by_id(ID) {
        tray.set_menu(Some(menu))?;
        tray.set_icon_with_as_template(Some(icon), stencil)?;
        return tray.set_tooltip(Some(&view.tooltip));
    }
    let (chosen, clicked) = (requests.clone(), requests.clone());
    TrayIconBuilder::with_id(ID)
        .icon(icon)
        .icon_as_template(stencil)
        .title(platform::TRAY_TITLE)
        .tooltip(&view.tooltip)
        .menu(&menu)
        .show_menu_on_left_click(platform::MENU_ON_LEFT_CLICK)
        .on_menu_event(move |_, event| {
            if let Some(choice) = Choice::from_id(event.id().as_ref()) {
                let _ = chosen.send(Request::Tray(choice));
            }
        })
        .on_tray_icon_event(move |_, event| {
            if opens(&event) {
                let _ = clicked.send(Request::Tray(Choice::Open));
            }
        })
        .build(app)?;
    Ok(())
}

fn opens(event: &TrayIconEvent) -> bool {
    let click =
        matches!(event, TrayIconEvent::Click { button: MouseButton::Left, button_state: MouseButtonState::Up, .. });
    click && !platform::MENU_ON_LEFT_CLICK
}

fn image(mark: Mark) -> Image<'static> {
    Image::new_owned(mark::painted(ICON.rgba(), ICON.width(), mark, platform::PAINT), ICON.width(), ICON.height())
}

fn lines(app: &AppHandle, entries: &[Entry]) -> tauri::Result<Vec<Line>> {
    entries.iter().map(|entry| line(app, entry)).collect()
}

fn line(app: &AppHandle, entry: &Entry) -> tauri::Result<Line> {
    Ok(match entry {
        Entry::Line(text) => Box::new(MenuItem::new(app, literal(text), false, None::<&str>)?),
        Entry::Separator => Box::new(PredefinedMenuItem::separator(app)?),
        Entry::Item { text, choice } => {
            Box::new(MenuItem::with_id(app, choice.id(), literal(text), true, None::<&str>)?)
        }
        Entry::Radio { text, choice, chosen } => {
            Box::new(CheckMenuItem::with_id(app, choice.id(), literal(text), true, *chosen, None::<&str>)?)
        }
        Entry::Menu { text, entries } => {
            Box::new(Submenu::with_items(app, literal(text), true, &borrowed(&lines(app, entries)?))?)
        }
    })
}

fn borrowed(lines: &[Line]) -> Vec<&dyn IsMenuItem<Wry>> {
    lines.iter().map(AsRef::as_ref).collect()
}

/// Menus take "&" for a key: "Tom & Jerry's TV" must keep it.
fn literal(text: &str) -> String {
    text.replace('&', "&&")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_with_an_ampersand_keeps_it() {
        assert_eq!(super::literal("Tom & Jerry's TV"), "Tom && Jerry's TV");
    }
}
