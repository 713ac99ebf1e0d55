/**
 * Whose people are where an article does not say it beside each name: the institution that it is about, and the university
 * of a department or centre.
 */
import { hostsOf } from './hosts.ts';
import { announcer, recipientInstitution, soleInstitution } from './institutions.ts';
import type { ListedSentence } from './lists.ts';
import { baseOf, placeOf } from './roster.ts';
import { isSameInstitution, isSchool, isUniversity } from './same-institution.ts';
import type { Affiliation, TeamMember } from './team.ts';

export interface Homes {
  /** The institution that everybody is of whom the article gives none, or null. */
  readonly sole: Affiliation | null;
  /** The institution that got the award, so the leader's, or null. */
  readonly recipient: Affiliation | null;
  /** The institution that an affiliation as written means: of a department, the university. Null for none. */
  of(affiliation: Affiliation | null): Affiliation | null;
}

/** What every university has: it says nothing of whose. */
const PART =
  /^(?:Department|Dept|School|Division|Faculty|Office|Libraries|Library|Program|University (?:Library|Libraries|Archives|Press)) ?|College of (?:Engineering|Science|Sciences|Arts|Business|Education|Medicine|Agriculture|Computing|Liberal|Letters|Natural|Human|Health|Nursing|Law|Information|Humanities|Social|Life|Physical|Mathematical|Letters|Public|Veterinary|Fine|Music|Media|Design|Architecture)\b/u;

export function homeOf(sentences: readonly ListedSentence[], team: readonly TeamMember[]): Homes {
  const hosts = hostsOf(sentences);
  const used = team.flatMap((member) => (member.affiliation ? [member.affiliation.name] : []));
  const hostOf = (affiliation: Affiliation): Affiliation | null => hosts.get(affiliation.name) ?? null;
  const announced = announcer(sentences);
  const sole = soleInstitution(sentences, used) ?? (announced && (hostOf(announced) ?? announced));
  // Short forms of a university's own name are no parts of it.
  const owners = [...hosts].flatMap(([part, host]) =>
    isUniversity(part) ||
    isSameInstitution(part, host.name) ||
    placeOf(host.name) === part ||
    baseOf(host.name) === part
      ? []
      : [host],
  );
  const onlyHost = new Set(owners.map(({ name }) => name)).size === 1 ? owners[0]! : null;
  const recipient = sole ?? recipientInstitution(sentences) ?? onlyHost;
  return {
    sole,
    recipient: recipientInstitution(sentences),
    of(affiliation) {
      if (affiliation === null) return null;
      const host = hostOf(affiliation);
      if (host) return host;
      if (PART.test(affiliation.name) || /^(?!.*Universit).* Department$/u.test(affiliation.name)) return recipient;
      return recipient !== null && isSchool(affiliation.name) && !isUniversity(affiliation.name)
        ? recipient
        : affiliation;
    },
  };
}
