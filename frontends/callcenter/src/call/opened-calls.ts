const PLACE = 'madang.calls-opened';
const MOST = 50;

/** Says whether this tab may open the caller of a call now: each call is opened by one tab, and once, whatever is reloaded meanwhile. */
export async function claimOpening(callId: string): Promise<boolean> {
  // A page that was not brought by a safe way has no locks.
  if (!('locks' in navigator)) return noteOpened(callId);
  return navigator.locks.request(`${PLACE}.${callId}`, { ifAvailable: true }, (lock) =>
    lock === null ? false : noteOpened(callId),
  );
}

function noteOpened(callId: string): boolean {
  const opened: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
  const calls: readonly unknown[] = Array.isArray(opened) ? opened : [];
  if (calls.includes(callId)) return false;
  localStorage.setItem(PLACE, JSON.stringify([...calls, callId].slice(-MOST)));
  return true;
}
