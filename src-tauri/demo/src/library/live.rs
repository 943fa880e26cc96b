//! Live channels and what is on: every channel repeats the same day, one programme an hour, so something is always on.

use time::{Duration, OffsetDateTime, Time};

use super::build::{Builder, fields, lines};
use super::{Id, Item, Kind, Library, Shelf};

const CHANNELS: &str = include_str!("../../data/channels.txt");

impl Builder {
    pub(super) fn live(&mut self) {
        let view = self.view(Shelf::LiveTv);
        for line in lines(CHANNELS) {
            let [number, name, kind, programmes] = fields(line);
            let mut channel = Item::new(Kind::Channel, Shelf::LiveTv, name);
            channel.parent = view;
            channel.channel = number;
            channel.radio = kind == "Radio";
            let radio = channel.radio;
            let channel = self.add(channel);
            let titles: Vec<&'static str> = programmes.split(';').map(str::trim).collect();
            for hour in 0..24_u16 {
                let title = titles.get(usize::from(hour) % titles.len().max(1)).copied().unwrap_or(name);
                let mut programme = Item::new(Kind::Programme, Shelf::LiveTv, title);
                programme.parent = channel;
                programme.number = Some(hour);
                programme.radio = radio;
                programme.seconds = 3600;
                self.add(programme);
            }
        }
    }
}

impl Library {
    /// When a programme begins: today at its hour, or tomorrow when that is over.
    pub(crate) fn on_air(&self, programme: &Item, now: OffsetDateTime) -> (OffsetDateTime, OffsetDateTime) {
        let hour = Duration::hours(i64::from(programme.number.unwrap_or(0)));
        let start = now.replace_time(Time::MIDNIGHT) + hour;
        let start = if start + Duration::HOUR <= now { start + Duration::DAY } else { start };
        (start, start + Duration::HOUR)
    }

    /// What a channel shows now.
    pub(crate) fn current_programme(&self, channel: Id, now: OffsetDateTime) -> Option<Id> {
        let hour = Some(u16::from(now.hour()));
        self.iter()
            .find(|(_, i)| i.kind == Kind::Programme && i.parent == channel && i.number == hour)
            .map(|(id, _)| id)
    }
}
