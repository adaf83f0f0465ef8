import type { ApolloLink } from '@apollo/client';
import { serviceOf } from '@madang/frontend-kit';
import type { GraphQLFormattedError } from 'graphql';

type Result = ApolloLink.Result;
type Tree = Readonly<Record<string, unknown>>;

/** How deep an area of a page lies in its answer: the page's subject, then the area's field. */
const AREA_DEPTH = 2;

/** What somebody may no longer see must not stay on the screen. */
const DENIALS: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'UNAUTHORIZED']);

/**
 * Fills the gaps that failures left in an answer with what was known before, and locates errors that
 * came without a path. An error whose gap was filled says `extensions.kept`.
 */
export function keepLastGood(result: Result, known: unknown): Result {
  let data: unknown = result.data ?? {};
  const errors = (result.errors ?? []).flatMap((error) => locate(error, result.data));
  const marked = errors.map((error) => {
    const gap = gapOf(error);
    if (gap === null || !isGap(valueAt(data, gap))) return error;
    const before = valueAt(known, gap);
    if (isGap(before)) return error;
    data = withValue(data, gap, before);
    return { ...error, extensions: { ...error.extensions, kept: true } };
  });
  return { ...result, data: isTree(data) && !isEmpty(data) ? { ...data } : result.data, errors: marked };
}

function gapOf(error: GraphQLFormattedError): readonly string[] | null {
  if (!error.path || DENIALS.has(error.extensions?.['code'])) return null;
  return error.path.slice(0, AREA_DEPTH).map(String);
}

/** An error that does not say where stands for every empty area it could have emptied. */
function locate(error: GraphQLFormattedError, data: unknown): GraphQLFormattedError[] {
  if (error.path || serviceOf(error) === null || !isTree(data)) return [error];
  const gaps = Object.entries(data).flatMap(([subject, value]) =>
    isTree(value) ? emptyFieldsOf(value).map((field) => [subject, field]) : isGap(value) ? [[subject]] : [],
  );
  return gaps.length === 0 ? [error] : gaps.map((path) => ({ ...error, path }));
}

function emptyFieldsOf(tree: Tree): string[] {
  return Object.keys(tree).filter((field) => isGap(tree[field]));
}

function valueAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), tree);
}

function withValue(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const base = isTree(tree) ? tree : {};
  return { ...base, [key]: withValue(base[key], rest, value) };
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGap(value: unknown): boolean {
  return value === null || value === undefined;
}

function isEmpty(value: unknown): boolean {
  return isTree(value) && Object.keys(value).length === 0;
}
