import type { Command } from 'commander';
import { bytesOf, countOf, print, withGraph, type AddCommand, type CommonOptions } from './session.ts';

interface SimilarOptions extends CommonOptions {
  readonly first: number;
}

interface Found {
  readonly similarAwards: {
    readonly count: number;
    readonly awards: readonly {
      score: number;
      words: string[];
      award: { number: string; agency: string; label: string };
    }[];
    readonly people: readonly Behind[];
    readonly institutions: readonly Behind[];
    readonly programs: readonly Behind[];
  };
}
interface Behind {
  readonly score: number;
  readonly node: { readonly id: string; readonly label: string };
}

const QUERY = `query ($text: String!, $first: Int!) { similarAwards(text: $text) { count
  awards(first: $first) { score words award { number agency label } }
  people(first: $first) { ...behind } institutions(first: $first) { ...behind } programs(first: $first) { ...behind } } }
  fragment behind on SimilarNode { score node { id label } }`;

export const similarCommand: AddCommand = (program, session) =>
  program
    .command('similar')
    .description(
      'Find awards like a text, as an abstract of your own, and the people, institutions and programs behind them.',
    )
    .argument('<file>', 'text file, or - for standard input')
    .option('--first <n>', 'at most so many of each', countOf, 10)
    .action(async (file: string, _options: unknown, command: Command) => {
      const { first, ...options } = command.optsWithGlobals<SimilarOptions>();
      const text = (await bytesOf(session, file, 'a text')).toString();
      const { similarAwards: found } = await withGraph(session, options, (graph) =>
        graph.ask<Found>(QUERY, { text, first }),
      );
      const { awards, people, institutions, programs } = found;
      const behind = (title: string, nodes: readonly Behind[]) =>
        nodes.length === 0
          ? []
          : ['', title, ...nodes.map(({ score, node }) => `${score.toFixed(2)}  ${node.label}  ${node.id}`)];
      const lines = [
        `${String(found.count)} awards like it`,
        ...awards.map(
          ({ score, words, award }) =>
            `${score.toFixed(2)}  ${award.agency} ${award.number}  ${award.label}  (${words.join(', ')})`,
        ),
        ...behind('programs', programs),
        ...behind('people', people),
        ...behind('institutions', institutions),
      ];
      await print(session, lines.join('\n'));
    });
