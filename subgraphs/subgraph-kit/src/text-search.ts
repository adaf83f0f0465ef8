import { raw } from '@mikro-orm/core';

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

/** Condition on a text that has every typed word or its beginning; fast with a `gin (to_tsvector('simple', column))` index. */
export function hasWords(column: string, text: string): Record<symbol, never[]> {
  const words = text
    .slice(0, SEARCH_LENGTH)
    .split(/\s+/)
    .filter((word) => word !== '');
  const query = words.map((word) => `'${word.replaceAll(/['\\]/g, '$&$&')}':*`).join(' & ');
  // MikroORM's own way to put a bare condition into a filter.
  return { [raw(`to_tsvector('simple', ${column}) @@ to_tsquery('simple', ?)`, [query])]: [] };
}
