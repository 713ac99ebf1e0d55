/**
 * Answers of NSF's API: the awards of each page, and the errors that arrive as ordinary answers.
 */
import { elementSpans, memberSpans, recordSpans, type Span } from '../text/json-spans.ts';
import type { Fields } from './record.ts';
import { elementsOf } from './xml.ts';

/** `E-42: Too many awards`. */
const noticeOf = (notice: Fields): string =>
  ['notificationCode', 'notificationMessage'].flatMap((name) => notice.text(name)?.value ?? []).join(': ');

/** Whether an answer has no award, which is then reported with the errors that came in its place. */
export function isWithoutAward(record: Fields): boolean {
  const { report } = record;
  const answer = record.has('response') ? record.within('response') : record;
  const isNotice = record.has('notificationMessage');
  if (isNotice || answer.has('serviceNotification')) {
    const notices = isNotice ? [noticeOf(record)] : answer.list('serviceNotification', noticeOf);
    for (const notice of notices) report.error('serviceNotification', 'awards', notice);
    return true;
  }
  if (answer !== record) report.error('response.award', 'at least one award', answer.raw('award')?.value);
  return answer !== record;
}

/** Each award of each page, and each error of the service, is a document. */
export function answersIn(text: string): Span[] {
  if (text.startsWith('<')) return elementsOf(text, 'award');
  return recordSpans(text).flatMap((record) => {
    if (text[record.start] !== '{') return [record];
    const members = memberSpans(text, record.start);
    const response = members.get('response');
    const page = response && text[response.start] === '{' ? memberSpans(text, response.start) : members;
    const parts = ['award', 'serviceNotification'].flatMap((name) => {
      const span = page.get(name);
      if (span === undefined) return [];
      return text[span.start] === '[' ? elementSpans(text, span.start) : [span];
    });
    return parts.length === 0 ? [record] : parts;
  });
}
