//! The files are what they say: a decoder that knows nothing of us plays them.

use std::io::Cursor;

use symphonia::core::audio::SampleBuffer;
use symphonia::core::codecs::DecoderOptions;
use symphonia::core::formats::FormatOptions;
use symphonia::core::io::MediaSourceStream;
use symphonia::core::meta::MetadataOptions;
use symphonia::core::probe::Hint;

use super::File;

fn bytes(file: File) -> Vec<u8> {
    file.pieces(0, file.len()).flatten().collect()
}

/// Decodes everything: samples per channel, rate, and the loudest sample.
fn decode(bytes: Vec<u8>, extension: &str) -> (usize, u32, f32) {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let mut hint = Hint::new();
    hint.with_extension(extension);
    let probed = symphonia::default::get_probe()
        .format(&hint, stream, &FormatOptions::default(), &MetadataOptions::default())
        .unwrap();
    let mut format = probed.format;
    let track = format.default_track().unwrap();
    let mut decoder =
        symphonia::default::get_codecs().make(&track.codec_params, &DecoderOptions { verify: false }).unwrap();
    let (mut samples, mut rate, mut peak) = (0, 0, 0.0_f32);
    while let Ok(packet) = format.next_packet() {
        let sound = decoder.decode(&packet).unwrap();
        rate = sound.spec().rate;
        assert_eq!(sound.spec().channels.count(), 2);
        let mut buffer = SampleBuffer::<f32>::new(sound.capacity() as u64, *sound.spec());
        buffer.copy_interleaved_ref(sound);
        samples += buffer.len() / 2;
        peak = buffer.samples().iter().fold(peak, |peak, sample| peak.max(sample.abs()));
    }
    (samples, rate, peak)
}

#[test]
fn an_mp3_plays_for_as_long_as_it_says_and_can_be_heard() {
    let (samples, rate, peak) = decode(bytes(File::mp3(7, 12)), "mp3");
    assert_eq!(rate, 48_000);
    assert!(samples.abs_diff(12 * 48_000) < 5_000, "{samples} samples");
    assert!((0.05..1.0).contains(&peak), "loudest sample {peak}");
}

#[test]
fn a_flac_plays_for_as_long_as_it_says_and_can_be_heard() {
    let (samples, rate, peak) = decode(bytes(File::flac(7, 14)), "flac");
    assert_eq!(rate, 44_100);
    assert!(samples.abs_diff(14 * 44_100) < 5_000, "{samples} samples");
    assert!((0.05..1.0).contains(&peak), "loudest sample {peak}");
}

#[test]
fn any_part_of_a_file_is_the_same_as_in_the_whole() {
    for file in [File::mp3(3, 30), File::flac(3, 30)] {
        let whole = bytes(file);
        assert_eq!(whole.len() as u64, file.len());
        for (start, end) in [(0, 10), (20, 50), (41, 43), (1_000, 70_000), (1_060_000, 1_100_000)] {
            let (start, end) = (start.min(whole.len()), end.min(whole.len()));
            let part: Vec<u8> = file.pieces(start as u64, end as u64).flatten().collect();
            assert_eq!(part, whole[start..end], "bytes {start} to {end}");
        }
    }
}

#[test]
fn two_songs_sound_different() {
    assert_ne!(bytes(File::mp3(1, 10)), bytes(File::mp3(2, 10)));
}
