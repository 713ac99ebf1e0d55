/**
 * Layer 3: mentions of people to people, with their affiliations. Its keys are blocks of mentions (family names).
 */
import type { Edge, Person } from '../../src/model.ts';
import type { FormRecord, MentionRecord, Resolved, Store } from '../../src/store/store.ts';
import { changedEdges, changedNodes } from '../assemble/difference.ts';
import { affiliations, personId, personNode, type PersonMentionRow } from '../assemble/person.ts';
import type { InstitutionForm, MentionData } from '../evidence-data.ts';
import type { Layer, Queued } from '../layer.ts';
import { mentionName } from '../text/person-name.ts';
import { closure } from './closure.ts';
import { resolveOfficers } from './officers.ts';
import { resolvePeople, type PersonItem } from './people.ts';
import { yearOf } from './people/person-item.ts';
import { components } from './people/components.ts';
import { personKeys } from './people/person-keys.ts';

interface Mention extends PersonMentionRow {
  readonly item: PersonItem;
}

const keysOf = (row: MentionRecord) => personKeys((JSON.parse(row.data) as MentionData).person);

async function withInstitutions(store: Store, rows: readonly MentionRecord[]): Promise<Mention[]> {
  const formIds = [...new Set(rows.flatMap(({ form }) => form ?? []))];
  const forms = new Map<string, FormRecord>(
    (formIds.length === 0 ? [] : await store.records('form', 'id', formIds)).map((form) => [form.id, form]),
  );
  return rows.map((row): Mention => {
    const data = JSON.parse(row.data) as MentionData;
    const form = row.form === null ? undefined : forms.get(row.form);
    const content = form === undefined ? null : (JSON.parse(form.data) as InstitutionForm);
    const institution = form === undefined || form.node === null ? null : { id: form.node, name: content!.name };
    return {
      row,
      data,
      institution,
      item: {
        id: row.id,
        name: mentionName(data.person)!,
        identifiers: data.person.identifiers,
        emailHash: data.person.emailHash,
        institution: institution?.id ?? null,
        isHome: !data.isInferredInstitution || data.person.role === 'PRINCIPAL_INVESTIGATOR',
        state: content?.state ?? null,
        project: row.project,
        unit: data.unit,
        year: yearOf(data.firstDate),
        team: data.team,
        themes: data.themes,
      },
    };
  });
}

export const personLayer: Layer = {
  name: 'person',
  batch: 300,
  async run(store, keys) {
    const mentions = await withInstitutions(store, await closure(store, 'mention', keys, keysOf));
    const nodes: Person[] = [];
    const edges: Edge[] = [];
    const setMentions: Resolved['mention'][] = [];
    const left = new Set<string>();
    const assemble = new Set<string>();
    const together = components(
      mentions,
      ({ row }) => row.block,
      ({ data }) => personKeys(data.person),
    );
    for (const component of together) {
      const byItem = new Map(component.map((mention) => [mention.row.id, mention]));
      const items = component.map(({ item }) => item);
      const isOfficer = component[0]!.data.person.personKind === 'PROGRAM_OFFICER';
      for (const { members } of isOfficer ? resolveOfficers(items) : resolvePeople(items)) {
        const rows = members.map(({ item }) => byItem.get(item.id)!);
        const node = personId(rows);
        nodes.push(personNode(rows));
        edges.push(...affiliations(node, rows));
        for (const { item, reason, score } of members) {
          const { row } = byItem.get(item.id)!;
          if (row.node === node && row.reason === reason && row.score === score) continue;
          setMentions.push({ id: row.id, project: row.project, node, reason, score });
          if (row.node === node) continue;
          if (row.node !== null) left.add(row.node);
          if (row.project !== null) assemble.add(row.project);
        }
      }
    }
    const owned = [{ types: ['AFFILIATED_WITH'] as const, side: 'from' as const, ids: nodes.map(({ id }) => id) }];
    const queueAdd: Queued[] = [
      ...[...assemble].map((key) => ({ layer: 'assemble' as const, key })),
      ...[...left].map((key) => ({ layer: 'gone' as const, key })),
    ];
    return {
      changes: {
        setMentions,
        putNodes: await changedNodes(store, nodes),
        ...(await changedEdges(store, owned, edges)),
        queueAdd,
      },
      done: [...new Set(mentions.map(({ row }) => row.block))],
    };
  },
};
