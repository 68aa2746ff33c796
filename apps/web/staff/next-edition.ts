/** 52 weeks later: the same day of the week. */
const WEEKS_LATER = 52 * 7;

/** What the next edition of an event is likely to be called, and the day it is likely to begin; days are YYYY-MM-DD. */
export function nextEdition({ title, firstDay }: { title: { fr: string; en: string }; firstDay: string }) {
  const startsOn = new Date(Date.parse(firstDay) + WEEKS_LATER * 86_400_000).toISOString().slice(0, 10);
  const [before, after] = [firstDay.slice(0, 4), startsOn.slice(0, 4)];
  return { titleFr: title.fr.replaceAll(before, after), titleEn: title.en.replaceAll(before, after), startsOn };
}

/** First and last day of the copy, as instants at noon in UTC. */
export function newDays(
  event: { starts: string; ends: string },
  startsOn: string,
): { first: Date; last: Date } | undefined {
  const first = Date.parse(`${startsOn}T12:00:00Z`);
  if (Number.isNaN(first)) return undefined;
  const lasts = Date.parse(event.ends.slice(0, 10)) - Date.parse(event.starts.slice(0, 10));
  return { first: new Date(first), last: new Date(first + lasts) };
}
