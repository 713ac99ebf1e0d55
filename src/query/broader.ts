/**
 * Which themes are broader and narrower than a theme. A noun phrase names a kind of what its last words name, so `deep
 * neural network` is narrower than `neural network`; but for phrases that only ever stand in a longer one (`dynamics
 * simulation` in `molecular dynamics simulation`): the broader of the two is what more awards are about.
 */
import { id } from '../ids.ts';
import type { Theme } from '../model.ts';
import { tokens } from '../text.ts';
import type { Context } from './context.ts';
import { listNodes } from './lists.ts';
import type { Loaders } from './loaders.ts';
import type { Asked } from './lookahead.ts';
import type { ConnectionValue, PageRequest } from './page.ts';

/** The broader themes of a theme, the nearest first. Two database calls, however many themes. */
export async function broaderThemes(loaders: Loaders, theme: Theme): Promise<Theme[]> {
  const words = theme.label.split(' ');
  const endings = words.slice(1).map((_, i) => id.theme(words.slice(i + 1).join(' ')));
  const found = await loaders.node.loadAll(endings);
  const themes = found.filter((node): node is Theme => node?.kind === 'THEME');
  if (themes.length === 0) return [];
  const counts = loaders.linked({ from: 'THEME', to: 'AWARD', page: { first: 1 }, withTotal: true });
  const [own, ...others] = await Promise.all([theme, ...themes].map((one) => counts.load(one.id)));
  return themes.filter((_, i) => others[i]!.total! > own!.total!);
}

/** A page of the narrower themes of a theme: of which most awards are about first. */
export function narrowerThemes(
  context: Context,
  { id, label }: Theme,
  request: PageRequest,
  info: Asked,
): Promise<ConnectionValue> {
  // The words, since there is an index of them.
  const where = { text: [...new Set(tokens(label))], broader: [id] };
  return listNodes(context, 'THEME', { ...request, where, orderBy: { by: 'AWARD_COUNT', direction: 'DESC' } }, info);
}
