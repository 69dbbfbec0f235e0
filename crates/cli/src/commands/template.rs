//! `rinnalla template`: an empty workbook to start keeping records in.

use exchange::Refused;
use words::Arg;

use crate::Ended;
use crate::args::TemplateArgs;
use crate::commands::convert::{Written, write_file};
use crate::commands::tell_problems;
use crate::output::Output;

pub(crate) fn run(args: &TemplateArgs, output: &mut Output) -> anyhow::Result<Ended> {
    let lang = args.lang.chosen();
    let words = lang.words();
    let path = args.out.display().to_string();
    if !args.out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx")) {
        let text = words.say("path-not-xlsx", &[("path", Arg::from(path))]);
        output.error(&format!("{}: {text}", words.get("severity-error")));
        return Ok(Ended::WrongUsage);
    }
    let bytes = match exchange::template(lang) {
        Ok(bytes) => bytes,
        Err(Refused { problems }) => {
            for line in tell_problems(&problems, "", words) {
                output.error(&line);
            }
            return Ok(Ended::BadInput);
        }
    };
    match write_file(&args.out, &bytes, words, output) {
        Written::No => Ok(Ended::BadInput),
        Written::Yes => {
            let sheet = |table: &str| Arg::from(words.get(&format!("table-{table}")));
            let args = [
                ("path", Arg::from(path)),
                ("programme", sheet("programme")),
                ("staff", sheet("staff")),
                ("clients", sheet("clients")),
            ];
            output.line(&words.say("written-template", &args))?;
            output.finish()?;
            Ok(Ended::Done)
        }
    }
}
