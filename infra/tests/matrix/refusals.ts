import type { Answer } from './house.ts';

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
