const SECRET = 'case-application.secret';

/** Secret of the application that is written in this tab, or null. */
export function keptApplication(): string | null {
  return sessionStorage.getItem(SECRET);
}

/** Keeps the secret until the tab closes, so that a reload goes on; null forgets it. */
export function keepApplication(secret: string | null): void {
  if (secret === null) sessionStorage.removeItem(SECRET);
  else sessionStorage.setItem(SECRET, secret);
}
