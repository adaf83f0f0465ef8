import { notifyRefusal, saveFile, useStep, useWords } from '@madang/frontend-kit';
import { COMPLETE_PACKING, ISSUE_LABEL, RESTART_PACKING } from './packing-documents.ts';
import { packingWords } from './packing-words.ts';
import type { Table } from './use-packing.ts';

/** What can be done with the parcel on the table. */
export function useParcelActs({ packing, now, show, say, hush }: Table) {
  const words = useWords(packingWords);
  const [again, restarting] = useStep(RESTART_PACKING, (answer) => answer.restartPacking);
  const [finish, finishing] = useStep(COMPLETE_PACKING, (answer) => answer.completePacking);
  const [print, printing] = useStep(ISSUE_LABEL, (answer) => answer.issueLabel);
  const input = { orderId: packing?.id ?? '' };
  return {
    busy: restarting.busy || finishing.busy || printing.busy,
    restart: async () => {
      const outcome = await again({ input });
      if (!outcome.done) {
        if (outcome.userErrors[0]) say('wrong', outcome.userErrors[0].message);
        return;
      }
      hush();
      show(outcome.payload.packing ?? null);
    },
    complete: async () => {
      const outcome = await finish({ input });
      if (outcome.done) {
        show(outcome.payload.packing ?? null);
        say('done', words('shipped', { number: outcome.payload.packing?.trackingNumber ?? '' }));
      } else if (outcome.userErrors[0]) say('wrong', outcome.userErrors[0].message);
    },
    label: async () => {
      const outcome = await print({ input });
      if (!outcome.done) return notifyRefusal(outcome);
      const { label } = outcome.payload;
      if (!label || !packing) return;
      saveFile(pdfOf(label.pdf), words('label.file', { number: label.trackingNumber }));
      // Pieces may have been scanned while the courier gave its number.
      const lying = now();
      if (lying?.id === packing.id) show({ ...lying, trackingNumber: label.trackingNumber });
    },
  };
}

function pdfOf(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
  return new Blob([bytes], { type: 'application/pdf' });
}
