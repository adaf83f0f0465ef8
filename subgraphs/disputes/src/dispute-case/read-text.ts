import { refuse, type Refusal } from '@madang/subgraph-kit';
import type { DisputesCode } from './dispute-case-words.ts';

const TEXT_LENGTH = 20_000;

/** A text as it is kept, without spaces around it; one that is empty or longer than 20,000 characters is refused at its field. */
export function readText(
  text: string,
  { field, missing }: { readonly field: string; readonly missing: DisputesCode },
): string | Refusal<DisputesCode> {
  const kept = text.trim();
  if (kept === '') return refuse(missing, ['input', field]);
  if (kept.length > TEXT_LENGTH) return refuse('TEXT_TOO_LONG', ['input', field]);
  return kept;
}
