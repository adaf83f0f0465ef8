import { defineClock } from '@madang/subgraph-kit';
import { USUAL_DAYS } from './case-inquiry.ts';

/** Time within which the result of an inquiry is to come, as its officer set it; people have to act when it is over. */
export const inquiryClock = defineClock({
  name: 'INQUIRY',
  label: { ko: '시험·자문·현장조사', en: 'Inquiry' },
  unit: 'DAYS',
  length: USUAL_DAYS,
  given: true,
  source: '시험·자문의뢰, 현장조사',
  remindBefore: [{ days: 3 }, { days: 1 }],
  path: (id) => `/disputes/inquiries/${id}`,
});
