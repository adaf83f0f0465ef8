import { useWords } from '@madang/frontend-kit';
import { useCallback, useState } from 'react';
import type { SideProblem } from '../party-parts/index.ts';
import { fileWords } from './file-words.ts';

/** Follows whether all files of a form are there; `problem` says that one is still under way. */
export function useUploadsDone() {
  const words = useWords(fileWords);
  const [busy, setBusy] = useState<readonly string[]>([]);
  const onBusy = useCallback((purpose: string, isBusy: boolean) => {
    setBusy((all) => {
      if (all.includes(purpose) === isBusy) return all;
      return isBusy ? [...all, purpose] : all.filter((each) => each !== purpose);
    });
  }, []);
  const problem: SideProblem | null =
    busy.length > 0 ? { message: words('waiting'), field: 'fileIds', code: null } : null;
  return { problem, onBusy };
}
