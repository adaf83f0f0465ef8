import { daysAfter, type Job } from '@madang/subgraph-kit';
import { DocumentGuessRow } from './registered-document.entity.ts';

/** Forgets who tried numbers, a day after. */
export const forgetGuesses: Job = {
  cron: '20 18 * * *',
  run: async (em, _payload, now) =>
    void (await em.nativeDelete(DocumentGuessRow, { since: { $lte: daysAfter(now, -1) } })),
};
