const LIMIT = 10_000;

/** Says that a part of a slice did not arrive in time. */
export class PartIsSlow extends Error {
  override readonly name = 'PartIsSlow';
}

const loaded = new WeakMap<() => Promise<unknown>, unknown>();

/** Loads a part once; a part that takes longer than ten seconds counts as missing. */
export async function loadPart<T>(load: () => Promise<T>, limit: number = LIMIT): Promise<T> {
  const part = await inTime(load(), limit);
  if (!part) throw new Error('the loaded module lacks the part it promised');
  loaded.set(load, part);
  return part;
}

/** Gives a part that has been loaded before, so that coming back to it shows it at once. */
export function loadedPart<T>(load: () => Promise<T>): T | null {
  return (loaded.get(load) as T | undefined) ?? null;
}

/** Waits for a promise, but not longer than the limit; then it rejects with {@link PartIsSlow}. */
export async function inTime<T>(promise: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PartIsSlow(`nothing after ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
