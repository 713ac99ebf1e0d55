/**
 * Days as callers write them.
 */

/** What `isDay` takes, for messages. */
export const DAY_EXPECTED = 'a day of the calendar as 2026-01-31';

/** Whether a text is a day that is on the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The year of an ISO day. */
export const yearOf = (day: string | null | undefined) => (day ? Number(day.slice(0, 4)) : null);
