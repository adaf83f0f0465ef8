import { expect, test } from 'vitest';
import { readImport, seoulMoment } from './import-rows.ts';

const HEADS = '상담번호,상담일시,제목,내용,신청인,판매유형,청구이유,비고';

test('columns are found by their names in any order, others are named, what is needed and not there is missing', () => {
  const { rows, missing, unknown } = readImport(
    `\uFEFF${HEADS}\n1372-1,2026-11-28 14:00,침대,"꺼짐, 두 번",박소비,전자상거래,품질,x\n`,
  );
  expect(missing).toEqual([]);
  expect(unknown).toEqual(['비고']);
  expect(rows).toMatchObject([
    {
      line: 2,
      flaw: null,
      input: {
        counselledAt: '2026-11-28T05:00:00.000Z',
        facts: '꺼짐, 두 번',
        saleType: 'E_COMMERCE',
        claimReason: 'QUALITY',
        applicantPhone: null,
      },
    },
  ]);
  expect(readImport('제목\t내용\n가\t나').missing).toEqual(['counsellingNumber', 'counselledAt', 'applicantName']);
});

test('a row says what of it cannot be sent, and an empty word is none', () => {
  const lines = [
    '1372-1,어제,가,나,다,,',
    '1372-2,2026-11-28,가,나,다,몰라,',
    '1372-3,2026-11-28,가,나,다,,계약해제 · 해지 위약금',
  ];
  const { rows } = readImport([HEADS, ...lines].join('\n'));
  expect(rows.map(({ flaw }) => flaw)).toEqual(['counselledAt', 'saleType', null]);
  expect(rows[2]?.input).toMatchObject({ saleType: null, claimReason: 'CANCELLATION' });
});

test('a moment is one on the clock of Korea; a day that there is not is none', () => {
  expect(seoulMoment('2026. 11. 8. 9:05')).toBe('2026-11-08T00:05:00.000Z');
  expect(seoulMoment('2026/11/28')).toBe('2026-11-27T15:00:00.000Z');
  expect(seoulMoment('2026-11-31')).toBeNull();
  expect(seoulMoment('2026-11-28 25:00')).toBeNull();
});
