import {
  audit,
  HolidayRow,
  newId,
  putHoliday,
  refuse,
  tellHoliday,
  type Context,
  type HolidayChange,
  type HolidayKindWord,
  type Refusal,
} from '@madang/subgraph-kit';
import { oneAtATime } from '../one-at-a-time.ts';
import type { HolidayCode } from './holiday-words.ts';
import { HolidayChangeRow } from './holiday.entity.ts';

/** Fewest characters that say why. */
const REASON_LENGTH = 5;

/** Makes a day a holiday in every slice; deadlines that would end on it move. */
export async function addHoliday(
  context: Context,
  input: { day: string; nameKo: string; nameEn: string; kind: HolidayKindWord; reason: string },
): Promise<HolidayChange | Refusal<HolidayCode>> {
  const [nameKo, nameEn] = [input.nameKo.trim(), input.nameEn.trim()];
  if (nameKo === '') return refuse('HOLIDAY_NAME_MISSING', ['input', 'nameKo']);
  if (nameEn === '') return refuse('HOLIDAY_NAME_MISSING', ['input', 'nameEn']);
  return change(context, input, (known) => {
    if (known && !known.removed) return refuse('HOLIDAY_EXISTS', ['input', 'day']);
    return { day: input.day, nameKo, nameEn, kind: input.kind, removed: false };
  });
}

/** Makes a day a working day again in every slice; deadlines that were moved past it move back. */
export async function removeHoliday(
  context: Context,
  input: { readonly day: string; readonly reason: string },
): Promise<HolidayChange | Refusal<HolidayCode>> {
  return change(context, input, (known) => {
    if (!known || known.removed) return refuse('HOLIDAY_UNKNOWN', ['input', 'day']);
    const { day, nameKo, nameEn, kind } = known;
    return { day, nameKo, nameEn, kind, removed: true };
  });
}

type Wanted = Omit<HolidayChange, 'changedAt'> | Refusal<HolidayCode>;

function change(
  { em, actor, now }: Context,
  input: { readonly day: string; readonly reason: string },
  wantedOf: (known: HolidayRow | null) => Wanted,
): Promise<HolidayChange | Refusal<HolidayCode>> {
  const reason = input.reason.trim();
  if (reason.length < REASON_LENGTH) return Promise.resolve(refuse('HOLIDAY_REASON_TOO_SHORT', ['input', 'reason']));
  return em.transactional(async (tx) => {
    await oneAtATime(tx, 'holiday', input.day);
    const known = await tx.findOne(HolidayRow, { day: input.day });
    const wanted = wantedOf(known);
    if ('refused' in wanted) return wanted;
    // Later than the word it replaces, whatever the clocks of two machines say.
    const changedAt = new Date(Math.max(now.getTime(), (known?.changedAt.getTime() ?? 0) + 1));
    const holiday = { ...wanted, changedAt };
    await putHoliday(tx, holiday);
    const { day, nameKo, nameEn, kind, removed } = holiday;
    const who = { actorId: actor.id, actorName: actor.name };
    const act = removed ? 'REMOVE' : 'ADD';
    tx.create(HolidayChangeRow, { id: newId(), day, nameKo, nameEn, act, reason, ...who, changedAt: now });
    const subject = { type: 'Holiday', id: day };
    await audit(tx, { act: removed ? 'holiday.remove' : 'holiday.add', subject, actor, data: { kind } }, now);
    await tellHoliday(tx, holiday, now);
    return holiday;
  });
}
