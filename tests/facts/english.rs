//! What is read in English texts. The stories are made up.

use super::common::{Row, reads};

/// One row for every way in which a date may begin.
#[test]
fn dates() {
    let rows: &[Row] = &[
        ("The bridge cost a million and a half euros.", &["1500000 EUR"]),
        ("She sang for an hour and ten minutes.", &["70 minute"]),
        ("The trial took a year and two months.", &["14 month"]),
        ("The hearing resumes on Monday.", &["Mon"]),
        ("The mill opened on 3 March 2021.", &["2021-03-03"]),
        ("The mill opened on the 3rd of March 2021.", &["2021-03-03"]),
        ("The mill opened on March 3, 2021.", &["2021-03-03"]),
        ("The lease of 2021-03-03 is void.", &["2021-03-03"]),
        ("The mill opened in September 2015.", &["2015-09"]),
        ("The mill has stood empty since 1998.", &["1998"]),
        ("The mill stood empty in the 1980s.", &["1980s"]),
        ("The mill stood empty in the ’80s.", &["1980s"]),
        ("The mill stood empty in the nineties.", &["1990s"]),
        ("The mill opened in spring 2019.", &["2019 spring"]),
        ("The mill opened last summer.", &["summer"]),
        ("The warden left yesterday.", &["-1 day"]),
        ("The warden left last week.", &["-1 week"]),
        ("The warden left two years ago.", &["-2 year"]),
        ("The warden left 12 days ago.", &["-12 day"]),
        ("The warden left a year ago.", &["-1 year"]),
        ("The gates shut at 9:30 p.m. sharp.", &["21:30"]),
        ("The gates shut at half past six.", &["06:30"]),
        ("The gates shut at a quarter to nine.", &["08:45"]),
        ("The gates shut at quarter past nine.", &["09:15"]),
        ("The gates shut at eight in the evening.", &["20:00"]),
        ("The gates shut at seven o'clock.", &["07:00"]),
        ("The gates shut at noon.", &["12:00"]),
        ("The gates shut at midnight.", &["00:00"]),
    ];
    reads("en", rows);
}
