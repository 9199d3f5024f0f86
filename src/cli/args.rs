//! What the command line accepts.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::comparison::Options;
use crate::load::LoadOptions;
use crate::report::{Contents, Format, Texts, Wording};
use crate::review::Include;
use crate::text::{Side, Sides};

use super::load_args::{LimitArgs, LoadArgs};

/// Compares two articles: aligns their paragraphs, shows every difference in wording and every discrepancy in fact
#[derive(Debug, Parser)]
#[command(name = "factdiff", version, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// The article on the left, or - for standard input
    left: Option<PathBuf>,
    /// The article on the right, or - for standard input
    right: Option<PathBuf>,
    #[command(flatten)]
    compare: CompareArgs,
    #[command(flatten)]
    load: LoadArgs,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Compare two articles without a window and write a report
    Report(ReportArgs),
    /// Compare one pair a line: JSON in, JSON out, in input order
    Batch(BatchArgs),
}

/// What the window is to open.
#[derive(Debug)]
pub struct Launch {
    /// The article of each side, where one was given.
    pub articles: Sides<Option<PathBuf>>,
    /// The name of each side, where one was given.
    pub labels: Sides<Option<String>>,
    /// The settings of the comparison.
    pub options: Options,
    /// How each side is read.
    pub load: Sides<LoadOptions>,
}

/// What runs without a window.
#[derive(Debug)]
pub enum Request {
    /// `factdiff report`.
    Report(ReportCall),
    /// `factdiff batch`.
    Batch(BatchCall),
}

#[derive(Debug, Args)]
struct ReportArgs {
    /// The article on the left, or - for standard input; or a review file (.factdiff), alone
    left: PathBuf,
    /// The article on the right, or - for standard input
    right: Option<PathBuf>,
    /// Which discrepancies of a review go in [default: all]
    #[arg(long, value_name = "WHICH", conflicts_with = "right")]
    include: Option<Which>,
    /// Leave both articles' full texts out of an HTML report
    #[arg(long)]
    without_texts: bool,
    /// Leave the marks of other wording out of an HTML report
    #[arg(long)]
    without_wording: bool,
    /// Write the report to FILE; without it, to standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// End with 1 where a discrepancy of severity conflict or altered was found
    #[arg(long)]
    exit_code: bool,
    /// html, markdown, json, csv or text [default: what the ending of FILE says, else html]
    #[arg(short, long, value_name = "FORMAT")]
    format: Option<Format>,
    #[command(flatten)]
    compare: CompareArgs,
    #[command(flatten)]
    load: LoadArgs,
}

#[derive(Debug, Args)]
struct BatchArgs {
    /// How many comparisons run at a time [default: one for each processor]
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    #[command(flatten)]
    compare: CompareArgs,
    #[command(flatten)]
    limit: LimitArgs,
}

/// Settings that every way of comparing shares.
#[derive(Debug, Args)]
pub(super) struct CompareArgs {
    /// Name of the left side in summaries and reports [default: the file's name without its ending]
    #[arg(long, value_name = "NAME")]
    left_label: Option<String>,
    /// Name of the right side in summaries and reports [default: the file's name without its ending]
    #[arg(long, value_name = "NAME")]
    right_label: Option<String>,
    /// The side that the other is held against: it decides between "left out" and "added"
    ///
    /// [default: left, or what the review says]
    #[arg(long, value_name = "SIDE")]
    source: Option<Source>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Which {
    All,
    Undismissed,
    Confirmed,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Source {
    Left,
    Right,
    None,
}

impl Which {
    const fn include(self) -> Include {
        match self {
            Self::All => Include::All,
            Self::Undismissed => Include::Undismissed,
            Self::Confirmed => Include::Confirmed,
        }
    }
}

impl CompareArgs {
    /// The settings of the comparison.
    pub(super) fn options(&self) -> Options {
        self.options_or(&Options::default())
    }

    /// The settings of the comparison, with what holds where nothing was given.
    pub(super) fn options_or(&self, otherwise: &Options) -> Options {
        match self.source {
            Some(Source::Left) => Options { source: Some(Side::Left) },
            Some(Source::Right) => Options { source: Some(Side::Right) },
            Some(Source::None) => Options { source: None },
            None => otherwise.clone(),
        }
    }

    /// The name given to a side.
    pub(super) fn label(&self, side: Side) -> Option<&str> {
        match side {
            Side::Left => self.left_label.as_deref(),
            Side::Right => self.right_label.as_deref(),
        }
    }

    /// The names given, each side.
    pub(super) fn given_labels(&self) -> Sides<Option<String>> {
        Sides::new(self.left_label.clone(), self.right_label.clone())
    }

    /// The names of both sides, with what stands in where none was given.
    pub(super) fn labels(&self, otherwise: Sides<&str>) -> Sides<String> {
        let label = |side: Side| self.label(side).unwrap_or(otherwise[side]).to_owned();
        Sides::new(label(Side::Left), label(Side::Right))
    }
}

/// A report asked for.
#[derive(Debug)]
pub struct ReportCall {
    pub(super) subject: Given,
    pub(super) output: Option<PathBuf>,
    pub(super) exit_code: bool,
    pub(super) format: Option<Format>,
    pub(super) contents: Contents,
    pub(super) compare: CompareArgs,
    pub(super) load: LoadArgs,
}

/// What a report is to be about.
#[derive(Debug)]
pub(super) enum Given {
    /// Two articles.
    Articles(Sides<PathBuf>),
    /// A review, and which of its discrepancies go in.
    Review(PathBuf, Include),
}

/// A batch asked for.
#[derive(Debug)]
pub struct BatchCall {
    pub(super) jobs: Option<NonZeroUsize>,
    pub(super) compare: CompareArgs,
    /// Largest file that is read, in bytes.
    pub(super) limit: u64,
}

impl Cli {
    /// Tells what was asked for: something without a window, or the window.
    ///
    /// # Errors
    /// The window's call.
    pub fn request(self) -> Result<Request, Box<Launch>> {
        match self.command {
            Some(Command::Report(a)) => Ok(Request::Report(ReportCall {
                subject: match a.right {
                    Some(right) => Given::Articles(Sides::new(a.left, right)),
                    None => Given::Review(a.left, a.include.map_or(Include::All, Which::include)),
                },
                output: a.output,
                exit_code: a.exit_code,
                format: a.format,
                contents: Contents {
                    texts: if a.without_texts { Texts::Passages } else { Texts::Full },
                    wording: if a.without_wording { Wording::Hidden } else { Wording::Shown },
                },
                compare: a.compare,
                load: a.load,
            })),
            Some(Command::Batch(a)) => Ok(Request::Batch(BatchCall { jobs: a.jobs, compare: a.compare, limit: a.limit.bytes() })),
            None => {
                let labels = self.compare.given_labels();
                Err(Box::new(Launch {
                    options: self.compare.options(),
                    load: self.load.options(&labels),
                    labels,
                    articles: Sides::new(self.left, self.right),
                }))
            }
        }
    }
}
