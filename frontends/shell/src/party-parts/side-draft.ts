import { useRef, useState } from 'react';

const PLACE = 'madang.party-draft.';

type Draft = Readonly<Record<string, string>>;

/** What a side types, kept in this tab until it was taken: through a refusal, a lost connection, a reload and the end of a visit. */
export interface SideDraft<T extends Draft> {
  readonly values: T;
  /** Indicates whether something typed before was brought back. */
  readonly isKept: boolean;
  /** Changes some of it; what a file on its way adds is reckoned from what stands there by then. */
  change(values: Partial<T> | ((now: T) => Partial<T>)): void;
  /** Forgets it, once it was taken. */
  drop(): void;
}

/** Keeps what is typed for one act of one case; `empty` says what stands there at first. */
export function useSideDraft<T extends Draft>(key: string, empty: T): SideDraft<T> {
  const place = PLACE + key;
  const [kept] = useState(() => draftAt(place));
  const [values, setValues] = useState<T>({ ...empty, ...kept });
  const latest = useRef(values);
  const put = (next: T) => {
    latest.current = next;
    setValues(next);
  };
  return {
    values,
    isKept: kept !== null,
    change(changed) {
      const now = latest.current;
      const next = { ...now, ...(typeof changed === 'function' ? changed(now) : changed) };
      put(next);
      keep(place, next);
    },
    drop() {
      sessionStorage.removeItem(place);
      put(empty);
    },
  };
}

/** Keeps what was typed where the browser lets us; without that it stands on the page alone. */
function keep(place: string, values: Draft): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(values));
  } catch {
    // A full or forbidden storage is no reason to let nobody type.
  }
}

/** Forgets all that was typed, for whoever leaves: the next at this device is somebody else. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(PLACE)))
    sessionStorage.removeItem(key);
}

function draftAt(place: string): object | null {
  const saved = sessionStorage.getItem(place);
  if (saved === null) return null;
  const value: unknown = JSON.parse(saved);
  return typeof value === 'object' ? value : null;
}
