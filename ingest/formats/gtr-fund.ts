/**
 * Funds of UKRI's Gateway to Research, as its API gives them: how much, and for which project by its id alone. A project has
 * several; each is an action of the award that another record of the graph has the id of.
 */
import { ukri } from '../agencies/ukri.ts';
import type { Content, Document } from '../statements.ts';
import { ADDITION, awardContent, noContent } from './award.ts';
import { identified, textOf } from './parts.ts';
import type { Format } from './format.ts';
import { gtrDay, gtrRecord, INCOME, linksOf } from './gtr-record.ts';
import { hasFields } from './record.ts';

function read({ text }: Document): Content {
  const record = gtrRecord(text);
  const { report } = record;
  const kind = textOf(record, ['category', 'type']);
  const amount = record.within('valuePounds').money('amount', ukri.currency);
  const [start, id] = [gtrDay(record, 'start'), identified(record, 'id', 'gtr')];
  const project = linksOf(record).find(({ relation }) => relation === 'FUNDED')?.to ?? null;
  if (kind !== null && kind.value !== INCOME)
    report.error(kind.path, `${INCOME}: what was spent is no award`, kind.value);
  // Nothing is what the training grant pays.
  else if (amount === null || amount.value.minor <= 0)
    report.error('valuePounds.amount', 'an amount above zero', amount && amount.value.minor);
  else if (id === null || project === null) report.error('links', 'the ids of the fund and of its project', null);
  else if (start === null) report.error('start', 'the day on which the money begins', null);
  else {
    const fiscalYear = Number(start.value.slice(0, 4));
    return awardContent(
      {
        ...ADDITION,
        agency: ukri,
        awardIdentifiers: [project],
        obligations: { path: amount.path, value: [{ fiscalYear, amount: amount.value, action: id.value }] },
        notes: [{ path: 'links', label: 'Project', value: project.value }],
        url: null,
      },
      report,
    );
  }
  return noContent(report);
}

export const gtrFund: Format = {
  name: 'gtr-fund',
  version: 1,
  rank: 60,
  description: "funds of UKRI's Gateway to Research, as its API gives them (JSON, XML)",
  detect: (text) =>
    hasFields(text, 'valuePounds', 'category', 'links') || /<gtr:fund[\s>]/.test(text.slice(0, 2000)) ? 0.9 : 0,
  read,
};
