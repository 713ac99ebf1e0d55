/**
 * Which institution a mail domain is of: the recipient of the awards of nearly all who lead one and have it. The table of
 * `ingest/names/mail-domains.ts`.
 */
import { HELD_OUT } from './institutions.ts';
import type { TableMaker } from './table.ts';

/** Who lead with a domain, at least. */
const LEAST = 3;
/** Share of them at one recipient from which the domain is its own; NSF prints today's address, so some have moved. */
const SHARE = 0.85;
/** The share from which it tells of a co-investigator, too, whose award is elsewhere. */
const SURE = 0.97;

/** Governments' domains: who has one works for an agency or its laboratory, whichever university runs that. */
const OF_GOVERNMENT = /\.(?:gov|mil)(?:\.[a-z]{2})?$/;

/** `cs.umd.edu`, `umd.edu` */
function withThoseAbove(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}

export function mailDomains(): TableMaker {
  const leads = new Map<string, Map<string, Set<string>>>();
  return {
    format:
      'Lines: mail domain, the recipient of nearly all leads who have it and its state (none: of several), `sure`.',
    add({ awd_id, inst, pi }) {
      if (awd_id >= HELD_OUT) return;
      const recipient = `${inst?.inst_name ?? ''}\t${inst?.inst_state_code ?? ''}`;
      for (const { pi_role, pi_email_addr, nsf_id } of pi ?? []) {
        const domain = /@([\w-]+(?:\.[\w-]+)+)$/.exec(pi_email_addr?.trim().toLowerCase() ?? '')?.[1];
        if (pi_role !== 'Principal Investigator' || domain === undefined || recipient.startsWith('\t')) continue;
        if (OF_GOVERNMENT.test(domain)) continue;
        for (const one of withThoseAbove(domain)) {
          const recipients = leads.get(one) ?? new Map<string, Set<string>>();
          leads.set(one, recipients.set(recipient, (recipients.get(recipient) ?? new Set()).add(nsf_id)));
        }
      }
    },
    lines() {
      const found = new Map<string, string>();
      /** What the nearest domain above says. */
      const above = (domain: string) =>
        withThoseAbove(domain)
          .slice(1)
          .map((one) => found.get(one))
          .find((one) => one !== undefined) ?? '';
      for (const [domain, recipients] of [...leads].sort(([a], [b]) => a.length - b.length)) {
        const all = new Set([...recipients.values()].flatMap((ids) => [...ids])).size;
        const [first, ids] = [...recipients].sort(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1))[0]!;
        const share = ids.size / all;
        if (all < LEAST || (share < SHARE && above(domain).startsWith(`\t${first}`))) continue;
        found.set(domain, share < SHARE ? '' : share < SURE ? `\t${first}` : `\t${first}\tsure`);
      }
      // What the domain above says as well, or nobody does, is left out.
      return [...found].flatMap(([domain, line]) => (line === above(domain) ? [] : [`${domain}${line}`])).sort();
    },
  };
}
