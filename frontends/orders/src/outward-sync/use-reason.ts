import { useWords } from '@madang/frontend-kit';
import { syncWords } from './outward-sync-words.ts';

const KNOWN = [
  'UNKNOWN_THERE',
  'INVALID',
  'WRONG_STATE',
  'UNSUPPORTED',
  'UNCLEAR',
  'TRACKING_MISSING',
  'COURIER_UNKNOWN',
] as const;

/** Gives the words for why a marketplace did not take something; a code that nobody knows stands for itself. */
export function useReason(): (code: string | null | undefined) => string {
  const words = useWords(syncWords);
  return (code) => {
    const known = KNOWN.find((each) => each === code);
    return known ? words(`code.${known}`) : (code ?? '');
  };
}
