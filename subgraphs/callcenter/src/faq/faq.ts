/** Most characters of a category. */
export const LONGEST_CATEGORY = 40;

/** Most characters of a question. */
export const LONGEST_QUESTION = 200;

/** Most characters of an answer. */
export const LONGEST_ANSWER = 4000;

/** Particles that stand at the end of a word and say nothing of what is looked for. */
const PARTICLES = /(?:으로|에서|은|는|이|가|을|를|의|에|로|와|과|도)$/u;

/** Shortest word whose last particle may be left out: 이 of 나이 is no particle. */
const SHORTEST_WITH_PARTICLE = 3;

/** Text as it is searched: people write 교환비용 and 교환 비용 for one thing. */
export function searchedText(...parts: readonly string[]): string {
  return parts.map((part) => part.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, '')).join('\n');
}

/** Words of a search, each without its particle; a text is found that has all of them, whole or as a part of a word. */
export function wordsSought(search: string): string[] {
  const words = search.split(/\s+/u).map((word) => searchedText(word));
  return [...new Set(words.map(withoutParticle))].filter((word) => word !== '');
}

function withoutParticle(word: string): string {
  return word.length < SHORTEST_WITH_PARTICLE ? word : word.replace(PARTICLES, '');
}
