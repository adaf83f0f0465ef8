/** A key somebody listens to, as the `?` sheet shows it. */
export interface HotKey {
  /** `F2`, `?`, `mod+k` (Ctrl, or ⌘ on a Mac), `mod+Enter`. */
  readonly keys: string;
  readonly label: string;
  readonly group: string;
  readonly run: () => void;
}

let active: readonly HotKey[] = [];
const listeners = new Set<() => void>();

/** Adds a key; the one added last wins. Gives the way to take it back. */
export function addHotKey(key: HotKey): () => void {
  active = [...active, key];
  tell();
  return () => {
    active = active.filter((other) => other !== key);
    tell();
  };
}

/** Gives the keys that work now. */
export function activeHotKeys(): readonly HotKey[] {
  return active;
}

/** Tells a listener whenever the working keys change. */
export function onHotKeysChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Runs what a pressed key stands for; plain characters are left to a field that has the focus. */
export function pressHotKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const pressed = nameOf(event);
  if (isPlain(pressed) && isTyping(event.target)) return;
  const key = active.findLast((candidate) => candidate.keys.toLowerCase() === pressed);
  if (!key) return;
  event.preventDefault();
  key.run();
}

/** Writes a key as it is printed on the keyboard. */
export function keyCaps(keys: string): string[] {
  return keys.split('+').map((key) => {
    if (key === 'mod') return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    return key.length === 1 ? key.toUpperCase() : key;
  });
}

function nameOf(event: KeyboardEvent): string {
  const modifier = event.ctrlKey || event.metaKey ? 'mod+' : '';
  return `${modifier}${event.altKey ? 'alt+' : ''}${event.key.toLowerCase()}`;
}

function isPlain(pressed: string): boolean {
  return !pressed.startsWith('mod+') && !/^f\d{1,2}$/.test(pressed);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function tell(): void {
  for (const listener of listeners) listener();
}
