/**
 * What a query can ask of ingest, which `src` else knows nothing of. Loaded when first asked for: the tables of names are
 * large, and nobody who reads the graph should wait for them.
 */
import type { Abilities } from '../query/context.ts';
import { registerValues } from '../query/known-values.ts';

export const abilities: Abilities = {
  matchPeople: async (store, requests) => (await import('../../ingest/match-people.ts')).matchPeople(store, requests),
  institutionsMeant: async (store, text) =>
    (await import('../../ingest/institutions-named.ts')).institutionsMeant(store, text),
  async institutionsNamed(store, text) {
    const { loadJudged } = await import('../../ingest/decisions/judged.ts');
    const { institutionsNamed } = await import('../../ingest/institutions-named.ts');
    return institutionsNamed(store, text, await loadJudged(store));
  },
  similarAwards: async (...asked) => (await import('../../ingest/similar-awards.ts')).similarAwards(...asked),
  awardsOfNumber: async (text) => (await import('../../ingest/agencies/index.ts')).awardsOfNumber(text),
};

registerValues(async () => {
  const { AGENCIES } = await import('../../ingest/agencies/index.ts');
  const { FORMATS } = await import('../../ingest/formats/index.ts');
  return {
    agencies: AGENCIES.map(({ code }) => code),
    sourceKinds: FORMATS.map(({ name }) => name),
    schemes: AGENCIES.flatMap(({ programs }) => programs?.schemes ?? []),
  };
});
