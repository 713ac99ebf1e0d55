import type { Command } from 'commander';
import { NODE_KINDS, type NodeKind } from '../model.ts';
import { countOf, note, print, withGraph, type AddCommand, type CommonOptions } from './session.ts';
import { wordOption } from './words.ts';

interface SearchOptions extends CommonOptions {
  readonly kind?: NodeKind;
  readonly first: number;
}
interface Answer {
  readonly search: {
    readonly nodes: readonly { readonly id: string; readonly label: string }[];
    readonly corrections: readonly { readonly written: string; readonly meant: string }[];
  };
}

const QUERY = `query ($query: String!, $kinds: [NodeKind!], $first: Int!) {
  search(query: $query, kinds: $kinds, first: $first) { nodes { id label } corrections { written meant } }
}`;

export const searchCommand: AddCommand = (program, session) =>
  program
    .command('search')
    .description('Find people, institutions, awards and the rest by words: id and name, the best first.')
    .argument('<words...>', 'names, titles or an award number, also misspelt; UIUC, "Zhang, Wei", CNS-2290001')
    .addOption(wordOption('--kind <kind>', 'only nodes of this kind', NODE_KINDS))
    .option('--first <n>', 'at most so many', countOf, 25)
    .action(async (words: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SearchOptions>();
      const kinds = options.kind === undefined ? [] : [options.kind];
      const { search } = await withGraph(session, options, (graph) =>
        graph.ask<Answer>(QUERY, { query: words.join(' '), kinds, first: options.first }),
      );
      for (const { written, meant } of search.corrections) note(session, `looked for ${meant} for ${written}`);
      if (search.nodes.length > 0)
        await print(session, search.nodes.map(({ id, label }) => `${id}  ${label}`).join('\n'));
      else note(session, 'nothing found');
    });
