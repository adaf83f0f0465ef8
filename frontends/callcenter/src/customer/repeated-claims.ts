/** A ticket as far as it can be a claim. */
export interface ClaimingTicket {
  readonly receivedAt: string;
  readonly status: string;
  readonly type: { readonly code: string } | null;
}

/** Types of tickets that claim something back: 교환/반품, 취소/환불, 피해/분쟁. */
const CLAIMS = ['04', '05', '07'];

const DAYS = 90;
const MANY = 3;

/** Number of claims of the last 90 days; what was taken by mistake does not count. */
export function claimsOf(tickets: readonly ClaimingTicket[], now: Date): number {
  const since = now.getTime() - DAYS * 86_400_000;
  return tickets.filter(
    ({ receivedAt, status, type }) =>
      type !== null && CLAIMS.includes(type.code) && status !== 'DISCARDED' && Date.parse(receivedAt) >= since,
  ).length;
}

/** Indicates whether so many claims are worth a word. */
export function isManyClaims(count: number): boolean {
  return count >= MANY;
}
