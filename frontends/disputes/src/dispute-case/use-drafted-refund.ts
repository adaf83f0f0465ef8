import type { useForm } from '@madang/frontend-kit';
import { useEffect, useRef } from 'react';
import { emptyTerm } from '../case-offer/index.ts';
import type { ReckonedRefund } from '../standard/index.ts';
import type { StepValues } from './step-values.ts';

/** A refund that goes into a recommendation, with the line of the order that it is for. */
export interface DraftedRefund extends ReckonedRefund {
  readonly orderLineId: string | null;
}

/** Adds a refund to what is written already, once; it runs after the draft was brought back. */
export function useDraftedRefund(form: ReturnType<typeof useForm<StepValues>>, refund: DraftedRefund | null): void {
  const added = useRef<DraftedRefund | null>(null);
  useEffect(() => {
    if (refund === null || added.current === refund) return;
    added.current = refund;
    const { text, terms } = form.getValues();
    const term = { ...emptyTerm(refund.orderLineId), amount: String(refund.amount) };
    form.setValue('text', [text.trimEnd(), refund.text].filter(Boolean).join('\n\n'), { shouldDirty: true });
    form.setValue('terms', [...terms, term], { shouldDirty: true });
  }, [form, refund]);
}
