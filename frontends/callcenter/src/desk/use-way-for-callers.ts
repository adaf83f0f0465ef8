import { useState } from 'react';
import { useBlankDesk } from '../call/index.ts';
import { isBlank } from './desk-state.ts';
import type { Desk } from './use-desk.ts';

/** Lets who rings come to the desk by itself while nothing was begun there (E2); gives the way to say that a customer is being looked for. */
export function useWayForCallers({ state, busy }: Desk, isFormShown: boolean): (isLooking: boolean) => void {
  const [isLooking, setLooking] = useState(false);
  useBlankDesk(isFormShown && !busy && !isLooking && isBlank(state.screen));
  return setLooking;
}
