const KEY = 'madang.push-device';

/** Identifier under which this browser was registered last; none where it never was. */
export function rememberedDevice(): string | null {
  return localStorage.getItem(KEY);
}

/** Remembers the identifier of this browser, or that it has none any more. */
export function rememberDevice(id: string | null): void {
  if (id === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, id);
}

/** Names a browser as its person knows it, such as `Chrome · Windows`. */
export function deviceLabel(userAgent: string): string {
  const browser = BROWSERS.find(([, mark]) => mark.test(userAgent))?.[0] ?? 'Browser';
  const system = SYSTEMS.find(([, mark]) => mark.test(userAgent))?.[0];
  return system === undefined ? browser : `${browser} · ${system}`;
}

const BROWSERS = [
  ['Edge', /Edg\//],
  ['Whale', /Whale\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrome\//],
  ['Safari', /Safari\//],
] as const;

const SYSTEMS = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
] as const;
