import { isActive, onLayersChange, type KeyLayer } from './key-layers.ts';

/** A key somebody listens to, as the `?` sheet shows it. */
export interface HotKey {
  /** `F2`, `?`, `mod+k` (Ctrl, or ⌘ on a Mac), `mod+Enter`. */
  readonly keys: string;
  readonly label: string;
  readonly group: string;
  readonly run: () => void;
  /** Layer it belongs to: it sleeps while another lies above. Without one it works everywhere. */
  readonly layer: KeyLayer | null;
}

let added: readonly HotKey[] = [];
let active: readonly HotKey[] = [];
let held: readonly (readonly string[])[] = [];
const listeners = new Set<() => void>();

/** Adds a key; the one added last wins. Gives the way to take it back. */
export function addHotKey(key: HotKey): () => void {
  added = [...added, key];
  tell();
  return () => {
    added = added.filter((other) => other !== key);
    tell();
  };
}

/** Keeps the browser from acting on keys while somebody types who has them under the fingers; gives the way to let go. */
export function holdKeys(keys: readonly string[]): () => void {
  const names = keys.map((key) => key.toLowerCase());
  held = [...held, names];
  return () => {
    held = held.filter((other) => other !== names);
  };
}

/** Gives the keys that work now: those of the layer on top, and those that work everywhere. */
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
  // The menu of what has the focus, for who has no mouse.
  if (event.shiftKey && pressed === 'f10') return;
  if (isPlain(pressed) && isTyping(event.target)) return;
  const key = active.findLast((candidate) => candidate.keys.toLowerCase() === pressed);
  if (key || held.some((names) => names.includes(pressed))) event.preventDefault();
  // A key that is held down acts once.
  if (key && !event.repeat) key.run();
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
  active = added.filter(({ layer }) => layer === null || isActive(layer));
  for (const listener of listeners) listener();
}

onLayersChange(tell);
