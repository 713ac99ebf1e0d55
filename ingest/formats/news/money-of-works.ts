/**
 * What is said of the money of one award among several: in its own part of the article first, and what is said of all.
 */
import type { AnnouncedAmount } from '../../../src/model.ts';
import { findAmounts } from './amounts.ts';
import type { Block } from './blocks.ts';
import type { Found } from './found.ts';
import { findFunders, type Funder } from './funders.ts';
import type { ListedSentence } from './lists.ts';
import { findNumbers } from './numbers.ts';
import { findPrograms } from './programs.ts';

export interface MoneyOf {
  readonly amounts: readonly Found<AnnouncedAmount>[];
  readonly funders: readonly Found<Funder>[];
  readonly programs: readonly Found<string>[];
  readonly number: Found<string> | null;
  /** Numbers that are not the award's own. */
  readonly otherNumbers: readonly string[];
}

/** The money of an article about one award. */
export function moneyOfArticle(sentences: readonly ListedSentence[], funders: readonly Found<Funder>[]): MoneyOf {
  const [number, ...more] = findNumbers(sentences);
  return {
    amounts: findAmounts(sentences),
    funders,
    programs: findPrograms(sentences),
    number: number ?? null,
    otherNumbers: more.map(({ value }) => value),
  };
}

/** The money of each part of an article about several awards, and the numbers that belong to none of them. */
export function moneyOfBlocks(
  sentences: readonly ListedSentence[],
  blocks: readonly Block[],
  funders: readonly Found<Funder>[],
): { statements: MoneyOf[]; otherNumbers: string[] } {
  const isIn = (place: { readonly start: number }, block: Block): boolean =>
    place.start >= block.start && place.start < block.end;
  // A heading directly above an award's part is about that award alone.
  const isHeading = (i: number): boolean =>
    sentences[i]!.paragraph > 0 &&
    sentences[i]!.text.length <= 90 &&
    !/[.:!?]$/u.test(sentences[i]!.text) &&
    sentences[i + 1] !== undefined &&
    sentences[i + 1]!.paragraph === sentences[i]!.paragraph + 1 &&
    blocks.some((block) => isIn(sentences[i + 1]!, block));
  const outside = sentences.filter((sentence, i) => !isHeading(i) && !blocks.some((block) => isIn(sentence, block)));
  const common = { funders: findFunders(outside), programs: findPrograms(outside), amounts: findAmounts(outside) };
  const numbers = findNumbers(sentences).sort((a, b) => a.start - b.start);
  const own = blocks.map((block) => {
    const inside = sentences.filter((sentence) => isIn(sentence, block));
    // An entry's amounts stand beside its recipient; the next region's total may follow it.
    const { recipient } = block;
    const paid =
      recipient === null
        ? inside
        : inside.filter(({ start, end }) => start <= recipient.start && recipient.start < end);
    return {
      amounts: findAmounts(paid, true),
      funders: findFunders(inside).filter(({ confidence }) => confidence > 550_000),
      programs: findPrograms(inside),
    };
  });
  const statements = own.map((part, i): MoneyOf => {
    // The total of all awards stands where no amount of the award's own does, else once, after the first statement's own.
    const total = common.amounts[0];
    const hasOwn = part.amounts.length > 0;
    const takesTotal = total !== undefined && (!hasOwn || (i === 0 && own.every(({ amounts }) => amounts.length > 0)));
    // A list of numbers apart from the awards follows their order.
    const inBlock =
      numbers.length === blocks.length ? [numbers[i]!] : numbers.filter((number) => isIn(number, blocks[i]!));
    const first = (a: readonly Found<Funder>[], b: readonly Found<Funder>[]): readonly Found<Funder>[] =>
      a.length > 0 ? a : b;
    return {
      amounts: takesTotal ? [...part.amounts, total] : part.amounts,
      funders: first(first(part.funders, common.funders), onlyOne(funders)),
      programs: part.programs.length > 0 ? part.programs : common.programs,
      number: inBlock[0] ?? null,
      otherNumbers: inBlock.slice(1).map(({ value }) => value),
    };
  });
  const taken = new Set(statements.flatMap(({ number, otherNumbers }) => [number?.value, ...otherNumbers]));
  const otherNumbers = [
    ...statements.flatMap((statement) => statement.otherNumbers),
    ...numbers.filter(({ value }) => !taken.has(value)).map(({ value }) => value),
  ];
  return { statements, otherNumbers };
}

/** Funders of the whole article hold for each award only where they are one. */
const onlyOne = (funders: readonly Found<Funder>[]): readonly Found<Funder>[] =>
  new Set(funders.map(({ value }) => value.path[0])).size === 1 ? funders : [];
