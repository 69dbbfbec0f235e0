// @ts-check
/**
 * A month of one coach at Koivusilta, as data: what is written down, and what the nine items must say afterwards, worked
 * out by hand from the rules of docs/domain/fidelity.md. The day looked at is 15 May 2024; two coaches share 1.2
 * of full working time, and Riikka, who writes, has 0.6 of it.
 */

export const DAY = "2024-05-15";

/** Those who wait and are accepted on the day, with Riikka as their coach. */
export const REFERRED = ["Valma Kuusitiainen", "Saana Kevätvalo"];

/** @typedef {{ date: string, kind: string, who: string, channel?: string, place?: string, minutes: number, employer?: string,
 *   newEmployer?: string, preference?: "yes" | "no", next?: string, joint?: boolean, missed?: boolean, note?: string }} Entry */

/** An employer met in person about competitive work, an hour and a half. @returns {Entry} */
const met = (/** @type {string} */ date, /** @type {string} */ who, /** @type {string} */ employer, /** @type {Partial<Entry>} */ more = {}) =>
  ({ date, who, employer, kind: "employer_contact", channel: "in_person", place: "workplace", minutes: 90, preference: "yes", next: DAY, ...more });

/** Everything that is written down after the referrals were accepted. @type {Entry[]} */
export const ENTRIES = [
  met("2024-04-05", "Tapio Mesimarja", "Lähikauppa Vadelma"),
  met("2024-04-16", "Vilma Suopursu", "Lähikauppa Vadelma"),
  met("2024-04-16", "Ilmari Kurjenkello", "Palvelutalo Syysvaahtera"),
  met("2024-04-17", "Rasmus Västäräkki", "Puusepänverstas Höylä ja Lastu"),
  met("2024-04-18", "Venla Mustaherukka", "Kaarnajoen kirjasto"),
  met("2024-04-19", "Touko Isokuovi", "Lähikauppa Vadelma"),
  met("2024-04-22", "Nooa Suvituuli", "Eläintarvike Tassu ja Turkki"),
  met("2024-04-26", "Rasmus Västäräkki", "Kirjapaino Painomuste"),
  met("2024-04-29", "Ilmari Kurjenkello", "Lounaskahvila Männynkäpy"),
  met("2024-04-30", "Milja Sateenkaari", "Lähikauppa Vadelma"),
  met("2024-05-02", "Venla Mustaherukka", "Kaarnajoen kirjasto", { preference: "no" }),
  met("2024-05-03", "Vilma Suopursu", "Kierrätyskeskus Toinen Kierros"),
  met("2024-05-07", "Milja Sateenkaari", "Palvelutalo Syysvaahtera"),
  met("2024-05-08", "Nooa Suvituuli", "Eläintarvike Tassu ja Turkki", { next: undefined }),
  met("2024-05-13", "Touko Isokuovi", "", { newEmployer: "Kukkakauppa Orvokki" }),
  met("2024-05-15", "Valma Kuusitiainen", "Lähikauppa Vadelma"),
  met("2024-05-15", "Saana Kevätvalo", "Palvelutalo Syysvaahtera", { preference: undefined }),
  met("2024-05-14", "Rasmus Västäräkki", "Liikuntahalli Vireä", { channel: "phone", place: "office", minutes: 15 }),
  // Around the start of Tapio's job on 10 April: the week before, and within three days after.
  { date: "2024-04-09", kind: "client_meeting", who: "Tapio Mesimarja", channel: "in_person", place: "community", minutes: 60 },
  { date: "2024-04-11", kind: "client_meeting", who: "Tapio Mesimarja", channel: "in_person", place: "workplace", minutes: 60 },
  // Vilma's work ended; it was heard on Ascension Day, and the day after she is called.
  { date: "2024-05-10", kind: "client_meeting", who: "Vilma Suopursu", channel: "phone", place: "office", minutes: 15 },
  { date: "2024-04-24", kind: "client_meeting", who: "Touko Isokuovi", channel: "in_person", place: "community", minutes: 30, missed: true },
  { date: "2024-05-02", kind: "outreach_attempt", who: "Touko Isokuovi", channel: "in_person", place: "client_home", minutes: 45 },
  { date: "2024-05-15", kind: "outreach_attempt", who: "Nooa Suvituuli", channel: "in_person", place: "client_home", minutes: 45 },
  { date: "2024-05-06", kind: "family_contact", who: "Rasmus Västäräkki", channel: "phone", place: "office", minutes: 20 },
  { date: "2024-05-10", kind: "client_meeting", who: "Rasmus Västäräkki", channel: "in_person", place: "community", minutes: 60, joint: true },
  { date: "2024-05-15", kind: "client_meeting", who: "Valma Kuusitiainen", channel: "in_person", place: "community", minutes: 60 },
  { date: "2024-05-02", kind: "other_service", who: "", place: "office", minutes: 60 },
  { date: "2024-05-13", kind: "travel", who: "", minutes: 30 },
];

/** Jobs that begin, by client: fields of the form. */
export const STARTS = [
  { who: "Tapio Mesimarja", title: "myyjä", kind: "competitive", contract: "permanent", started_on: "2024-04-10", employer: "Lähikauppa Vadelma" },
  // Nobody met Lauha from 17 to 23 April: the second week of her job passes without a meeting.
  { who: "Lauha Viherpeippo", title: "puutarhatyöntekijä", kind: "subsidised", contract: "fixed_term", started_on: "2024-04-10", employer: "Rantapellon Kauppapuutarha" },
];

/** Jobs that end, by client and title. */
export const ENDS = [
  { who: "Vilma Suopursu", title: "keittiöapulainen", ended_on: "2024-05-08", end_heard_on: "2024-05-09", end_reason: "työ päättyi" },
  // Heard on 8 May; 9 May is Ascension Day, so the third working day is 14 May, when Riikka met her.
  { who: "Venla Mustaherukka", title: "kirjastoapulainen", ended_on: "2024-05-08", end_heard_on: "2024-05-08", end_reason: "sopimus päättyi" },
];

/** Job search plans. */
export const PLANS = [
  { who: "Milja Sateenkaari", date: "2024-04-30", tasks_wanted: "Eläinten hoitoa tai puutarhatöitä." },
  { who: "Valma Kuusitiainen", date: "2024-05-15", tasks_wanted: "Kaupan hyllyt, aamulla." },
];

/**
 * An item: its rating, its exact value, and what its page says it looked at. Letters are its components, with the count
 * that the records give.
 * @typedef {{ score: number, value: number | null, inputs?: Record<string, string>, letters?: Record<string, string> }} Rated
 */

/** Before. @type {Record<number, Rated>} */
export const BEFORE = {
  1: { score: 5, value: 17 / 1.2, inputs: { active_clients: "17", coaches: "2", full_time_coaches: "1,2" } },
  2: { score: 5, value: 100, inputs: { minutes: "55 775 / 55 775" } },
  // Days waited, in order: 51 93 121 135 140 163 198 | 217 226 254 268 275 343 359; (198 + 217) / 2.
  15: { score: 2, value: 207.5, inputs: { clients_counted: "14", clients_who_met_employer: "0" } },
  16: { score: 5, value: (53 / 55) * 100, inputs: { preference_based: "53 / 55", current_plans: "15 / 15" } },
  // Two contacts of each coach in 61 days: 4 × 7 / 61 / 1.2.
  17: { score: 1, value: 28 / (61 * 1.2), inputs: { employer_contacts_in_person: "4", coaches_with_seekers: "2" } },
  18: { score: 5, value: null, inputs: { employers_met_again: "10 / 12", next_contact_set: "67 / 67", in_person: "18 / 67" } },
  23: { score: 5, value: null, inputs: { in_rhythm: "9 / 9", early: "9 / 9", after_loss: "3 / 3" } },
  24: { score: 4, value: (10_425 / 18_770) * 100, inputs: { minutes: "10 425 / 18 770" } },
  25: { score: 4, value: null, letters: { b: "12 / 12", c: "7", d: "0", e: "19", f: "23" } },
};

/** After. @type {Record<number, Rated>} */
export const AFTER = {
  // Two more in the service: 19 / 1.2.
  1: { score: 5, value: 19 / 1.2, inputs: { active_clients: "19", coaches: "2", full_time_coaches: "1,2" } },
  // Minutes that were added: 17 × 90 + 60 + 60 + 45 + 45 + 60 + 60 = 1,860 outside, 15 + 15 + 20 + 60 = 110 in the
  // office, 30 on the road; a meeting that nobody came to counts for nothing. Together 2,000, of which 60 are other.
  2: { score: 5, value: (57_715 / 57_775) * 100, inputs: { minutes: "57 715 / 57 775" } },
  // Days to the first contact: Valma 0, Saana 0, Milja 1 (30 April, entered 29), Nooa 70, Tapio 123, Touko 172, Venla 199,
  // Rasmus 226, Ilmari 246, Vilma 330; others as before: 51 121 135 140 217 268 343. In order
  // 0 0 1 51 70 121 123 135 | 140 | 172 199 217 226 246 268 330 343: seventeen, the ninth is 140.
  15: { score: 3, value: 140, inputs: { clients_counted: "17", clients_who_met_employer: "10" } },
  // Eighteen contacts more, by phone too; one against the wishes and one where nobody said: 53 + 16 of 55 + 18. Three more
  // people are named, Milja, Valma and Saana, of whom Saana has no plan.
  16: { score: 5, value: (69 / 73) * 100, inputs: { preference_based: "69 / 73", current_plans: "17 / 18" } },
  // Riikka 2 + 17, Oskari 2, each by 0.6 and halved: 21 × 7 / 61 / 1.2.
  17: { score: 2, value: 147 / (61 * 1.2), inputs: { employer_contacts_in_person: "21", coaches_with_seekers: "2" } },
  // New in the six months: Männynkäpy (met three times before, within the year), Toinen Kierros and Orvokki (once). Höylä
  // ja Lastu and Painomuste are met a second time. One contact has no next one.
  18: { score: 5, value: null, inputs: { employers_met_again: "13 / 15", next_contact_set: "84 / 85", in_person: "35 / 85" } },
  // Both jobs began exactly 35 days ago. Tapio: 9 and 11 April, then every Monday from 15 April. Lauha: 3 and 10 April, but
  // no meeting in the second week. Two jobs ended, and both were followed.
  23: { score: 5, value: null, inputs: { in_rhythm: "10 / 11", early: "11 / 11", after_loss: "5 / 5" } },
  // 10,425 + 1,860 of 18,770 + 1,970; the journey is left out.
  24: { score: 4, value: (12_285 / 20_740) * 100, inputs: { minutes: "12 285 / 20 740" } },
  // Touko's missed meeting was followed after eight days; two visits at home; one visit with a partner; one call to a family.
  25: { score: 5, value: null, letters: { b: "13 / 13", c: "7", d: "2", e: "20", f: "24" } },
};
