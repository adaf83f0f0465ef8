import { useSearchParams } from 'react-router';

/** What a list may keep in its address: a text, a switch, or chosen words. */
export type UrlValue = string | boolean | readonly string[];

/** Filters with the kinds of their defaults. */
export type UrlState<T> = {
  readonly [K in keyof T]: T[K] extends boolean ? boolean : T[K] extends string ? string : readonly string[];
};

/** Keeps a list's filters in the address, so that a link, a reload and the back key bring the same list; defaults are left out. */
export function useUrlState<T extends Readonly<Record<string, UrlValue>>>(
  defaults: T,
): [UrlState<T>, (patch: Partial<UrlState<T>>) => void] {
  const [params, setParams] = useSearchParams();
  const state = Object.fromEntries(
    Object.entries(defaults).map(([key, fallback]) => [key, readValue(params, key, fallback)]),
  ) as UrlState<T>;
  const change = (patch: Partial<UrlState<T>>) => {
    setParams((current) => writeValues(current, { ...state, ...patch }, defaults), { replace: true });
  };
  return [state, change];
}

/** Reads one value from an address; what is not said is the default. */
export function readValue(params: URLSearchParams, key: string, fallback: UrlValue): UrlValue {
  const text = params.get(key);
  if (text === null) return fallback;
  if (typeof fallback === 'boolean') return text === '1';
  if (typeof fallback === 'string') return text;
  return text === '' ? [] : text.split(',');
}

/** Writes values into an address beside what others keep there. */
export function writeValues(
  current: URLSearchParams,
  state: Readonly<Record<string, UrlValue>>,
  defaults: Readonly<Record<string, UrlValue>>,
): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [key, value] of Object.entries(state)) {
    const text = textOf(value);
    if (text === textOf(defaults[key] ?? '')) next.delete(key);
    else next.set(key, text);
  }
  return next;
}

function textOf(value: UrlValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' ? value : value.join(',');
}
