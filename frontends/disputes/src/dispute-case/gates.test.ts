import { expect, test } from 'vitest';
import { gatesUnderWay, requestFor } from './gates.ts';

const request = (kind: string, state: 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'WITHDRAWN', mine = true) => ({
  kind,
  state,
  mine,
});

test('the newest request that was not taken back counts for its gate', () => {
  const requests = [
    request('CASE_REPORT', 'WITHDRAWN'),
    request('CLOSING_REPORT', 'SUBMITTED'),
    request('CASE_REPORT', 'RETURNED'),
    request('CASE_REPORT', 'WITHDRAWN'),
  ];
  expect(requestFor('SUBMIT_CASE_REPORT', requests)).toBe(requests[2]);
  expect(requestFor('REQUEST_CASE_EXTENSION', requests)).toBeUndefined();
});

test('nothing is put twice while the lead has the move or its own request is to be mended', () => {
  expect(gatesUnderWay([request('CASE_REPORT', 'SUBMITTED', false)])).toEqual(['SUBMIT_CASE_REPORT']);
  expect(gatesUnderWay([request('TIME_EXTENSION', 'RETURNED')])).toEqual(['REQUEST_CASE_EXTENSION']);
  expect(gatesUnderWay([request('CLOSING_REPORT', 'RETURNED', false), request('CASE_REPORT', 'APPROVED')])).toEqual([]);
});
