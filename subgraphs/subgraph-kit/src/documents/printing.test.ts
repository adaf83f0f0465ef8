import jsQR from 'jsqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentBody, DocumentImprint, DocumentLanguage } from './document-body.ts';
import { startPress, type Press } from './press.ts';
import { qrPixels, textOf, textPieces } from './testing/read-pdf.ts';
import { composeSample, sampleData } from './testing/sample-body.ts';

const imprint: DocumentImprint = {
  number: '0123456789ABCDEF',
  version: 2,
  day: '2026-11-28',
  at: '2026-11-28T05:00:00.000Z',
  verifyUrl: 'https://madang.example/verify/0123456789ABCDEF',
};
/** Right edge of the text, in points, and what rounding adds. */
const EDGE = 595.28 - 57 + 0.5;
const LONG = 'https://example.com/가나다라마바사아자차카타파하'.repeat(12);

let press: Press;
beforeAll(() => void (press = startPress()));
afterAll(() => press.stop());

const print = (body: DocumentBody, language: DocumentLanguage = 'ko') => press.print({ body, language, imprint });

/** Every text that a body holds, in the order in which it is read. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'block' ? [] : textsIn(part)));
}

test.each(['ko', 'en'] as const)('the text comes out of the file as it went in (%s)', async (language) => {
  const body = composeSample(sampleData, language);
  const { bytes, pages } = await print(body, language);
  const text = await textOf(bytes);
  // A word that is too long for its line is copied with the break in it.
  const whole = text.replaceAll(' ', '');
  const isLong = (piece: string): boolean => piece.split(' ').some((word) => word.length > 30);
  const lost = textsIn(body).filter((piece) =>
    isLong(piece) ? !whole.includes(piece.replaceAll(' ', '')) : !text.includes(piece),
  );
  expect(lost).toEqual([]);
  for (let page = 1; page <= pages; page += 1) expect(text).toContain(`${page} / ${pages}`);
  expect(text.split('0123-4567-89AB-CDEF')).toHaveLength(pages + 2);
  expect(text).toContain(language === 'ko' ? '제2판' : 'version 2');
});

test('amounts are set in won, and a form without NFC is found by what people type', async () => {
  const decomposed = '손해배상'.normalize('NFD');
  const block = {
    block: 'LINES',
    columns: [{ label: decomposed }, { label: '금액', money: true }],
    rows: [['하나', 1_234_567]],
  } as const;
  const text = await textOf((await print({ title: '표', office: '마당', blocks: [block] })).bytes);
  expect(text).toContain('1,234,567원');
  expect(text).toContain('손해배상');
});

test('letters that share a glyph are copied as those of their own document', async () => {
  const bodyOf = (text: string): DocumentBody => ({
    title: '글자',
    office: '마당',
    blocks: [{ block: 'PARAGRAPH', text }],
  });
  const texts = ['\u25b6 안내', '\u25ba 안내', '\u25b6 안내', '1\u00a0000원', '1 000원'];
  const printed: string[] = [];
  for (const text of texts) printed.push(await textOf((await print(bodyOf(text))).bytes));
  expect(texts.filter((text, index) => !printed[index]?.includes(text.replaceAll('\u00a0', ' ')))).toEqual([]);
});

test('Korean breaks between words alone, and what is longer than a line stays on the sheet', async () => {
  const sentence =
    '소비자분쟁조정위원회는 당사자의 주장과 제출된 자료를 검토하여 다음과 같이 조정을 결정하였습니다. '.repeat(6);
  const { bytes } = await print({
    title: '조정 결정서',
    office: '소비자분쟁조정위원회',
    blocks: [
      { block: 'PARAGRAPH', text: sentence },
      { block: 'PARAGRAPH', text: LONG },
      { block: 'FACTS', facts: [{ label: '주소', value: LONG }] },
      { block: 'LINES', columns: [{ label: '내용' }, { label: '비고' }], rows: [[LONG, LONG]] },
      { block: 'CLAUSES', clauses: [{ text: LONG, points: [LONG] }] },
      { block: 'NOTE', text: LONG },
    ],
  });
  const pieces = await textPieces(bytes);
  for (const { text, left, width } of pieces)
    expect({ text, isOn: left + width <= EDGE }).toEqual({ text, isOn: true });
  const words = new Set(sentence.split(' '));
  const lines = pieces.filter(({ text }) => text.includes('조정') && text.includes(' ') && !text.includes('결정서'));
  expect(lines.length).toBeGreaterThan(4);
  for (const { text } of lines) for (const word of text.trim().split(' ')) expect(words).toContain(word);
});

test('the QR code leads to the verification', async () => {
  const { bytes } = await print(composeSample(sampleData, 'ko'));
  const { data, side } = await qrPixels(bytes);
  // The package exports its function by both ways of modules.
  const read = jsQR as unknown as typeof jsQR.default;
  expect(read(data, side, side)?.data).toBe(imprint.verifyUrl);
});

test('a heading is never left alone at the end of a sheet, and an empty block takes no room', async () => {
  const filler = { block: 'PARAGRAPH', text: '빈 줄\n'.repeat(27) } as const;
  for (let lines = 0; lines < 6; lines += 1) {
    const { bytes } = await print({
      title: '제목',
      office: '마당',
      blocks: [
        { block: 'FACTS', facts: [] },
        { block: 'SIGNATURES', signers: [] },
        filler,
        { block: 'PARAGRAPH', text: '줄\n'.repeat(lines) },
        { block: 'CLAUSES', heading: '주문', clauses: [{ text: '첫째 주문' }] },
      ],
    });
    const pieces = await textPieces(bytes);
    const pageOf = (wanted: string) => pieces.find(({ text }) => text === wanted)?.page;
    expect(pageOf('주문')).toBe(pageOf('첫째 주문'));
  }
});

test('the seal never stands on a sheet alone', async () => {
  for (let lines = 20; lines < 30; lines += 1) {
    const { bytes } = await print({
      title: '제목',
      office: '마당',
      blocks: [
        { block: 'PARAGRAPH', text: '줄\n'.repeat(lines) },
        { block: 'NOTE', text: '마지막 안내' },
        { block: 'SEAL', name: '마당원장' },
      ],
    });
    const pieces = await textPieces(bytes);
    const pageOf = (wanted: string) => pieces.find(({ text }) => text === wanted)?.page;
    expect(pageOf('마당원장')).toBe(pageOf('마지막 안내'));
  }
});

test('a draft says so, and has neither number nor place for a signature', async () => {
  const { bytes } = await press.print({ body: composeSample(sampleData, 'ko'), language: 'ko', imprint: null });
  const text = await textOf(bytes);
  expect(text).toContain('초안');
  expect(text).not.toContain('문서확인번호');
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('/ByteRange');
});

test('a document that cannot be printed is a fault of its own, and the next is printed', async () => {
  const broken: DocumentBody = JSON.parse('{"title":"표","office":"마당","blocks":null}');
  await expect(print(broken)).rejects.toThrow(/could not be printed/);
  expect((await print(composeSample(sampleData, 'en'), 'en')).pages).toBe(1);
});
