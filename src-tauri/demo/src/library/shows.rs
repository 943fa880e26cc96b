//! Series, their seasons and episodes: specials, finished ones, and ones whose last episodes are only announced.

use time::{Date, Duration};

use super::build::{Builder, fields, lines, some_day, tenths};
use super::{Id, Item, Kind, Shelf};

const SERIES: &str = include_str!("../../data/series.txt");
const TITLES: &str = include_str!("../../data/episode_titles.txt");

/// How many episodes at the end of a running series are announced and not there yet.
const ANNOUNCED: u16 = 3;

impl Builder {
    pub(super) fn shows(&mut self) {
        let titles: Vec<&'static str> = lines(TITLES).collect();
        let view = self.view(Shelf::Shows);
        for (place, line) in lines(SERIES).enumerate() {
            let [title, year, certificate, score, minutes, genres, specials, counts, state, story] = fields(line);
            let mut series = Item::new(Kind::Series, Shelf::Shows, title);
            series.parent = view;
            series.year = year.parse().unwrap_or(2015);
            series.certificate = certificate;
            series.score = tenths(score);
            series.seconds = minutes.parse().unwrap_or(45) * 60;
            series.genres = self.genres(Kind::Genre, genres);
            series.story = story;
            series.premiere = some_day(series.year, place as u64 + 500);
            series.added = 20 + (place as u16) * 31;
            series.missing = false;
            // Running series have announced episodes; `parent_number` 1 marks them as running.
            series.parent_number = (state == "unaired").then_some(1);
            let template = series.clone();
            let series = self.add(series);
            let mut names = titles.iter().cycle().skip(place * 23).copied();
            let specials = specials.parse().unwrap_or(0);
            if specials > 0 {
                self.season(series, &template, 0, specials, false, &mut names);
            }
            let counts: Vec<u16> = counts.split(',').filter_map(|count| count.parse().ok()).collect();
            for (index, count) in counts.iter().enumerate() {
                let last = index + 1 == counts.len();
                self.season(series, &template, index as u16 + 1, *count, last && state == "unaired", &mut names);
            }
        }
    }

    fn season(
        &mut self,
        series: Id,
        template: &Item,
        number: u16,
        count: u16,
        running: bool,
        names: &mut impl Iterator<Item = &'static str>,
    ) {
        let name = if number == 0 { "Specials".into() } else { format!("Season {number}") };
        let mut season = Item::new(Kind::Season, Shelf::Shows, name);
        season.parent = series;
        season.series = series;
        season.number = Some(number);
        season.certificate = template.certificate;
        season.year = template.year + number.saturating_sub(1);
        let first = self.first_day(template, season.year, count, running);
        season.premiere = first;
        season.added = template.added;
        let year = season.year;
        let season = self.add(season);
        for place in 0..count {
            let mut episode = Item::new(Kind::Episode, Shelf::Shows, names.next().unwrap_or("Episode"));
            episode.parent = season;
            episode.series = series;
            episode.season = season;
            episode.number = Some(place + 1);
            episode.parent_number = Some(number);
            episode.year = year;
            episode.certificate = template.certificate;
            episode.score = template.score.saturating_sub((place % 4) as u8);
            episode.seconds = template.seconds + u32::from(place % 5) * 20;
            episode.premiere = first.and_then(|day| day.checked_add(Duration::weeks(i64::from(place))));
            episode.missing = running && place + ANNOUNCED >= count;
            episode.added = episode.premiere.map_or(300, |day| days_since(self.today, day));
            self.add(episode);
        }
    }

    /// A running season is dated so that its announced episodes lie in the coming weeks.
    fn first_day(&self, template: &Item, year: u16, count: u16, running: bool) -> Option<Date> {
        if running {
            let aired = i64::from(count.saturating_sub(ANNOUNCED));
            return self.today.checked_sub(Duration::weeks(aired) - Duration::days(4));
        }
        some_day(year, u64::from(template.score))
    }
}

fn days_since(today: Date, day: Date) -> u16 {
    (today - day).whole_days().clamp(0, i64::from(u16::MAX)) as u16
}
