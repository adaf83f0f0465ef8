import { DueClock } from '@madang/frontend-kit';

/** Days left to settle a case, amber when few, red when past; a case that has ended has no clock. */
export function CaseClock({ dispute }: { dispute: { readonly dueAt: string; readonly daysLeft: number | null } }) {
  return dispute.daysLeft === null ? null : <DueClock dueAt={dispute.dueAt} />;
}
