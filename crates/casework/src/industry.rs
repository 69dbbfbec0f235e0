//! The sections of the industrial classification.

/// The first and the last division of each section of the industrial classification (TOL 2008, NACE Rev. 2).
pub const SECTIONS: [(u8, u8, char); 21] = [
    (1, 3, 'A'),
    (5, 9, 'B'),
    (10, 33, 'C'),
    (35, 35, 'D'),
    (36, 39, 'E'),
    (41, 43, 'F'),
    (45, 47, 'G'),
    (49, 53, 'H'),
    (55, 56, 'I'),
    (58, 63, 'J'),
    (64, 66, 'K'),
    (68, 68, 'L'),
    (69, 75, 'M'),
    (77, 82, 'N'),
    (84, 84, 'O'),
    (85, 85, 'P'),
    (86, 88, 'Q'),
    (90, 93, 'R'),
    (94, 96, 'S'),
    (97, 98, 'T'),
    (99, 99, 'U'),
];

/// The section to which a code belongs; none for what is no code.
pub fn section(code: &str) -> Option<char> {
    let code = code.trim();
    let is_code = code.bytes().all(|each| each.is_ascii_digit() || each == b'.');
    let division: u8 = code.get(..2).filter(|_| is_code)?.parse().ok()?;
    let of = SECTIONS.iter().find(|(first, last, _)| (*first..=*last).contains(&division));
    of.map(|(_, _, section)| *section)
}
