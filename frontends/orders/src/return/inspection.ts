import { wholeNumber } from '@madang/frontend-kit';

/** What is typed of one line of an inspection. */
export interface InspectionRow {
  readonly resell: string;
  readonly defective: string;
  readonly repair: string;
  readonly refund: string;
}

/** What the inspector has counted of a line; null when it cannot be. */
export function countedOf(
  { resell, defective, repair }: Pick<InspectionRow, 'resell' | 'defective' | 'repair'>,
  announced: number,
): { resell: number; defective: number; repair: number; missing: number } | null {
  const [fit, broken, mended] = [resell, defective, repair].map((typed) =>
    typed.trim() === '' ? 0 : wholeNumber(typed),
  );
  if (fit === null || broken === null || mended === null) return null;
  if (fit === undefined || broken === undefined || mended === undefined) return null;
  const missing = announced - fit - broken - mended;
  return missing < 0 ? null : { resell: fit, defective: broken, repair: mended, missing };
}

/** What is paid back for the pieces that came, unless somebody says otherwise. */
export function refundOf(share: number, announced: number, missing: number): number {
  return missing === 0 ? share : Math.floor((share * (announced - missing)) / announced);
}
