import { callHouse, type House } from '@madang/subgraph-kit';
import { z } from 'zod';

const answer = z.object({
  deadlines: z.array(
    z.object({
      id: z.uuid(),
      label: z.object({ ko: z.string(), en: z.string() }),
      subjectLabel: z.string(),
      path: z.string().nullable(),
      dueAt: z.coerce.date(),
    }),
  ),
});

/** A deadline as a slice tells it for a calendar. */
export type ToldDeadline = z.output<typeof answer>['deadlines'][number];

/** Running deadlines of a person in all slices; throws while one of them cannot be asked, so that none are left out. */
export async function deadlinesEverywhere(house: House, personId: string): Promise<ToldDeadline[]> {
  const told = await Promise.all(
    Object.keys(house.urls).map(async (slice) => {
      const response = await callHouse(house, slice, '/doors/deadlines', { personId });
      if (!response.ok) throw new Error(`${slice} answered ${response.status} to a question for deadlines`);
      return answer.parse(await response.json()).deadlines;
    }),
  );
  return told.flat();
}
