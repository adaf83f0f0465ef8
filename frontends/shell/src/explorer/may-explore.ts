import { useHasRole } from '@madang/frontend-kit';

/** Indicates whether the person may use the explorer: developers of ours and of partners, and analysts, who ask their own questions. */
export function useMayExplore(): boolean {
  return useHasRole()('ADMIN', 'PROGRAM', 'PARTNER', 'ANALYST');
}
