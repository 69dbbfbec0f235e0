//! The Finnish personal identity code: eleven signs, `ddmmyyCNNNX` (Population Information System; further signs for
//! the century since 2023). Never used to derive a person's sex, and shown masked.

use std::fmt;

use crate::Day;
use crate::code::codes;

codes! {
    /// Why somebody looks at a whole code. A closed list, so that the access log holds no words about a person.
    Reason, "identity_code_reason" {
        /// A matter with an authority, such as employment services.
        Authority = "authority",
        /// A benefit.
        Benefit = "benefit",
        /// A contract of employment or a similar paper.
        Contract = "contract",
        /// To check that it is right, or who somebody is.
        Check = "check",
    }
}

/// A personal identity code whose date exists and whose check sign is right. `Debug` and `Display` show it masked.
#[derive(Clone, PartialEq, Eq)]
pub struct IdentityCode(String);

/// What was typed is not a personal identity code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a personal identity code")]
pub struct InvalidCode;

/// By the remainder of the nine digits divided by 31.
const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

impl IdentityCode {
    /// Reads a code; letters may be small. The sign of the century is kept as it is: it tells people apart.
    pub fn parse(text: &str) -> Result<IdentityCode, InvalidCode> {
        let text = text.trim().to_ascii_uppercase();
        if text.len() != 11 || !text.is_ascii() {
            return Err(InvalidCode);
        }
        let century = century(text.as_bytes()[6]).ok_or(InvalidCode)?;
        let part = |range: std::ops::Range<usize>| -> Result<i16, InvalidCode> {
            let digits = &text[range];
            if digits.bytes().all(|each| each.is_ascii_digit()) {
                digits.parse().map_err(|_| InvalidCode)
            } else {
                Err(InvalidCode)
            }
        };
        let (day, month, year, number) = (part(0..2)?, part(2..4)?, part(4..6)?, part(7..10)?);
        let small = |number: i16| i8::try_from(number).map_err(|_| InvalidCode);
        Day::new(century + year, small(month)?, small(day)?).map_err(|_| InvalidCode)?;
        // 000 and 001 are not given.
        if number < 2 {
            return Err(InvalidCode);
        }
        let digits: usize = format!("{}{}", &text[0..6], &text[7..10]).parse().map_err(|_| InvalidCode)?;
        if text.as_bytes()[10] == CHECK[digits % 31] { Ok(IdentityCode(text)) } else { Err(InvalidCode) }
    }

    /// The code as it is written, for whoever encrypts it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The date of birth.
    ///
    /// Errors: none in practice; the date was checked when the code was read.
    pub fn birth_date(&self) -> Result<Day, InvalidCode> {
        let century = century(self.0.as_bytes()[6]).ok_or(InvalidCode)?;
        let part = |at: usize| self.0[at..at + 2].parse::<i16>().map_err(|_| InvalidCode);
        let small = |number: i16| i8::try_from(number).map_err(|_| InvalidCode);
        Day::new(century + part(4)?, small(part(2)?)?, small(part(0)?)?).map_err(|_| InvalidCode)
    }

    /// The code as it is shown: the date, and stars.
    pub fn masked(&self) -> String {
        format!("{}****", &self.0[..7])
    }
}

/// The first year of the century that a sign stands for.
fn century(sign: u8) -> Option<i16> {
    match sign {
        b'+' => Some(1800),
        b'-' | b'Y' | b'X' | b'W' | b'V' | b'U' => Some(1900),
        b'A'..=b'F' => Some(2000),
        _ => None,
    }
}

impl fmt::Debug for IdentityCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("IdentityCode")
    }
}

impl fmt::Display for IdentityCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.masked())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A code of the range that is given to nobody.
    fn made(date: &str, sign: char, number: u16) -> String {
        let digits: usize = format!("{date}{number:03}").parse().expect("digits");
        format!("{date}{sign}{number:03}{}", char::from(CHECK[digits % 31]))
    }

    #[test]
    fn every_sign_of_a_century_is_read() {
        for sign in "+-YXWVUABCDEF".chars() {
            let code = made("010203", sign, 901);
            assert_eq!(IdentityCode::parse(&code).map(|read| read.reveal().to_owned()), Ok(code));
        }
        for sign in "GTZ*/ 1".chars() {
            assert_eq!(IdentityCode::parse(&made("010203", sign, 901)), Err(InvalidCode), "{sign}");
        }
    }

    #[test]
    fn known_codes_are_right_and_their_neighbours_wrong() {
        // 131052901 divided by 31 leaves 29, which the table calls X.
        assert!(IdentityCode::parse("131052-901X").is_ok());
        assert_eq!(IdentityCode::parse("131052-901Y"), Err(InvalidCode));
        assert_eq!(IdentityCode::parse("131052-902X"), Err(InvalidCode));
    }

    #[test]
    fn dates_that_do_not_exist_and_numbers_that_are_not_given_are_refused() {
        for (date, number) in
            [("310299", 901), ("000199", 901), ("011399", 901), ("290223", 901), ("010101", 1)]
        {
            assert_eq!(IdentityCode::parse(&made(date, '-', number)), Err(InvalidCode), "{date} {number}");
        }
        assert!(IdentityCode::parse(&made("290224", 'A', 901)).is_ok());
        assert!(IdentityCode::parse(&made("290200", '-', 901)).is_err(), "1900 was no leap year");
        assert!(IdentityCode::parse(&made("290200", 'A', 901)).is_ok(), "2000 was");
    }

    #[test]
    fn what_is_typed_around_it_and_small_letters_do_not_matter() {
        let code = made("010203", 'A', 902);
        assert!(IdentityCode::parse(&format!(" {} ", code.to_lowercase())).is_ok());
        for wrong in ["", "010203", "010203-90", "010203 A902X", "ä10203A902X"] {
            assert_eq!(IdentityCode::parse(wrong), Err(InvalidCode), "{wrong}");
        }
    }

    #[test]
    fn it_does_not_show_itself() {
        let code = IdentityCode::parse(&made("010203", 'A', 902)).expect("a code");
        assert_eq!(code.to_string(), "010203A****");
        assert_eq!(format!("{code:?}"), "IdentityCode");
        assert_eq!(code.birth_date().expect("a date").to_string(), "2003-02-01");
    }
}
