import { notify, useWords } from '@madang/frontend-kit';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { mergeWords } from './merge-words.ts';
import { nameOf } from './name-of.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

/** Leads from the page of a customer who was merged to that of the one who was kept, and says so. */
export function useLeadOn(from: (Named & { readonly mergedInto: Named | null }) | null): void {
  const words = useWords(mergeWords);
  const navigate = useNavigate();
  const to = from?.mergedInto ?? null;
  useEffect(() => {
    if (!from || !to) return;
    notify.news(words('led', { from: nameOf(from), to: nameOf(to) }));
    void navigate(`/customers/${to.id}`, { replace: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each customer, whatever else is told of them
  }, [to?.id]);
}
