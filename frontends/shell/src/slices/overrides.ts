const PREFIX = 'slice.';
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Gives the address that `?slice.<name>=…` puts in the place of the listed one; only from and to this machine, for development. */
export function overriddenEntry(
  name: string,
  page: URL = new URL(location.href),
  memory: Storage = sessionStorage,
): string | null {
  if (!LOCAL.test(page.hostname)) return null;
  const key = `madang.${PREFIX}${name}`;
  const asked = page.searchParams.get(`${PREFIX}${name}`);
  if (asked !== null && isLocal(asked)) memory.setItem(key, asked);
  if (asked === '') memory.removeItem(key);
  return memory.getItem(key);
}

function isLocal(address: string): boolean {
  return URL.canParse(address) && LOCAL.test(new URL(address).hostname);
}
