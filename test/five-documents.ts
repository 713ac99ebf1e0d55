/** The five documents of the samples that belong together: what tests say of counts and answers is of them. */
import { fileURLToPath } from 'node:url';

export const FIVE_DOCUMENTS: readonly string[] = [
  'award-2031883.txt',
  'award-2311500.txt',
  'award-2312840.txt',
  'grant-page-2540142.md',
  'news-deep-learning-team.txt',
].map((name) => fileURLToPath(new URL(`../samples/${name}`, import.meta.url)));
