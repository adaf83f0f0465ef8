import { raw, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { finderOf, needsFinder } from './walls/session.ts';

/** Longest search that is looked at; what follows is cut off. */
const SEARCH_LENGTH = 200;

/** Condition on a text that begins as typed; signs of a pattern are letters like any other. Fast with a `text_pattern_ops` index. */
export function beginsWith(text: string): { $like: string } {
  return { $like: `${literally(text)}%` };
}

/** Text as a pattern that only it matches: signs of a pattern become letters like any other. */
export function literally(text: string): string {
  return text.slice(0, SEARCH_LENGTH).replaceAll(/[\\%_]/g, String.raw`\$&`);
}

/** Where a search looks in a large table: for words in one column, and at the beginning of another or in the blind index. */
export interface TextPlaces {
  readonly table: string;
  readonly words: string;
  /** Index of those words, by whose statistics a word is known that very many rows have. */
  readonly wordsIndex: string;
  readonly begins?: string;
  /** Terms of the blind index, as `found()` of personal columns gives them. */
  readonly terms?: readonly string[];
}

/** Most matches that are named one by one. */
const FEW = 1000;

/** Share of all rows from which a word is met so often on the way through the list that it is not looked for first. */
const COMMON = 0.05;

/**
 * Condition of a search in a large list that is shown newest first. PostgreSQL cannot tell a word that nobody used from one
 * that all use, and would walk the whole list for the one or sort half the table for the other; so a few matches are named
 * one by one, and many are met on the way through the list.
 */
export async function foundIn(
  em: EntityManager,
  { table, begins, terms = [], words, wordsIndex }: TextPlaces,
  text: string,
): Promise<{ id: { $in: string[] } } | Record<symbol, never[]>> {
  const beginning = begins === undefined ? [] : [`${literally(text)}%`];
  const places = [...beginning.map(() => `${begins} like ?`), ...terms.map(() => 'personal_index @> array[?]')];
  const matches = (wordsColumn: string): string =>
    `(${[...places, `to_tsvector('simple', ${wordsColumn}) @@ to_tsquery('simple', ?)`].join(' or ')})`;
  const values = [...beginning, ...terms, wordsOf(text)];
  // A word that is known to be common is not looked for first; its row says so, and has no identifier.
  const found = await finderOf(em).execute<{ id: string | null }[]>(
    `with word as materialized (select share_of_word(?, ?) >= ${COMMON} as is_common)
     select null::uuid as id from word where is_common
     union all (select id from ${table} where not (select is_common from word) and ${matches(words)} limit ?)`,
    [wordsIndex, onlyWordOf(text), ...values, FEW + 1],
  );
  const ids = found.flatMap(({ id }) => id ?? []);
  if (ids.length === found.length && ids.length <= FEW) return { id: { $in: ids } };
  // An expression that no index has, of which nothing is known but that half the rows may meet it, keeps PostgreSQL on its way
  // through the list: taken for rare, it is asked of every row that the other conditions leave.
  return { [raw(`coalesce(${matches(`${words} || ''`)}, false)`, values)]: [] };
}

/**
 * Condition on rows whose identifiers a statement gives by indexes. Where a rule of rows would keep PostgreSQL from those,
 * the identifiers are looked for first and the rows read by them, a few at least; the rule decides on each of them.
 */
export async function idIn(
  em: EntityManager,
  sql: string,
  values: readonly string[],
): Promise<{ id: { $in: string[] | RawQueryFragment } }> {
  if (needsFinder(em)) {
    const limited = `select id from (${sql}) as found(id) limit ?`;
    const found = await finderOf(em).execute<{ id: string }[]>(limited, [...values, FEW + 1]);
    if (found.length <= FEW) return { id: { $in: found.map(({ id }) => id) } };
  }
  return { id: { $in: raw(`(${sql})`, values) } };
}

/** The word of a search for one alone; null for several, which may hardly ever stand together. */
function onlyWordOf(text: string): string | null {
  const [word, ...others] = text.slice(0, SEARCH_LENGTH).trim().split(/\s+/);
  return word && others.length === 0 ? word : null;
}

/** Query of words or their beginnings, quoted so that no sign has a meaning. */
function wordsOf(text: string): string {
  const words = text
    .slice(0, SEARCH_LENGTH)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.map((word) => `'${word.replaceAll(/['\\]/g, '$&$&')}':*`).join(' & ');
}
