import type { Answer, Json } from './house.ts';

/** What a wall says; any other error is a fault of the house, or a question that is wrong. */
const REFUSALS: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'UNAUTHORIZED']);

/** Errors of an answer that are no refusals, in words: behind each of them nobody knows what may be read. */
export function faultsIn({ status, errors }: Answer, question: string): string[] {
  const faults = errors.filter(({ extensions }) => !REFUSALS.has(extensions?.['code']));
  return faults.map(({ message, path, extensions }) => {
    const place = path ? ` at ${path.filter((part) => typeof part === 'string').join('.')}` : '';
    return `${question}: ${JSON.stringify(extensions?.['code'] ?? status)} ${message}${place}`;
  });
}

/** Indicates whether a wall spoke, rather than the act itself. */
export function isRefused({ errors }: Answer): boolean {
  return errors.some(({ extensions }) => REFUSALS.has(extensions?.['code']));
}

/** Keys of what was refused itself, that many steps below the root; undefined stands for a refusal of the whole question. */
export function refusedIn({ errors }: Answer, depth: number): ReadonlySet<unknown> {
  const paths = errors.map(({ path = [] }) => path.filter((part) => typeof part === 'string'));
  return new Set(paths.filter(({ length }) => length <= depth + 1).map((path) => path[depth]));
}

/**
 * What has to be asked for once more, because a refusal may have taken it along: all that is empty though nothing below it
 * was refused, together where that is less than was asked for, and else one by one.
 */
export function takenAlong<One extends { readonly key: string }>(
  { errors }: Answer,
  depth: number,
  objects: readonly Json[],
  wishes: readonly One[],
): readonly (readonly One[])[] {
  if (errors.length === 0 || wishes.length === 1) return [];
  const named = new Set(errors.map(({ path = [] }) => path.filter((part) => typeof part === 'string')[depth]));
  const empty = wishes.filter(
    ({ key }) => !named.has(key) && (objects.length === 0 || objects.some((object) => object[key] == null)),
  );
  if (empty.length === wishes.length) return wishes.map((wish) => [wish]);
  return empty.length === 0 ? [] : [empty];
}
