import { wholeWords } from '../documents/child/whole-words.ts';
import { smallPrint } from './small-print.ts';

/** Whom a letter goes to. */
export interface AddressLabel {
  readonly name: string;
  readonly address: string;
  /** Number of what the letter is about. */
  readonly number: string;
}

const COLUMNS = 3;
const ROWS = 8;
/** A4 in points, without margins: labels of 70 by 37 mm as they are sold. */
const WIDTH = 595.28 / COLUMNS;
const HEIGHT = 841.89 / ROWS;
const PADDING = 14;

/** Sheets of address labels, A4 with three by eight, as a PDF. */
export async function addressLabels(labels: readonly AddressLabel[]): Promise<Buffer> {
  const sheets = Array.from({ length: Math.ceil(labels.length / (COLUMNS * ROWS)) }, (_none, sheet) =>
    labels.slice(sheet * COLUMNS * ROWS, (sheet + 1) * COLUMNS * ROWS),
  );
  const content = sheets.flatMap((sheet, index) => sheet.flatMap((label, place) => labelAt(label, place, index)));
  return smallPrint({ pageSize: 'A4', pageMargins: 0, defaultStyle: { font: 'Pretendard', fontSize: 10 }, content });
}

function labelAt({ name, address, number }: AddressLabel, place: number, sheet: number) {
  const x = (place % COLUMNS) * WIDTH + PADDING;
  const y = Math.floor(place / COLUMNS) * HEIGHT + PADDING;
  const width = WIDTH - 2 * PADDING;
  const isNewSheet = sheet > 0 && place === 0;
  return [
    ...(isNewSheet ? [{ text: '', pageBreak: 'before' as const }] : []),
    {
      absolutePosition: { x, y },
      columns: [
        {
          width,
          stack: [
            {
              text: wholeWords(address),
              fontSize: sizeFor(address),
              lineHeight: 1.2,
              margin: [0, 0, 0, 5] as [number, number, number, number],
            },
            { text: wholeWords(`${name} 귀하`), bold: true, fontSize: sizeFor(name) + 1.5 },
            { text: number, fontSize: 7, color: '#555555', margin: [0, 4, 0, 0] as [number, number, number, number] },
          ],
        },
      ],
    },
  ];
}

/** What is long is written smaller, so that no label runs into the next. */
function sizeFor(text: string): number {
  const letters = Array.from(text).length;
  if (letters <= 60) return 10;
  return letters <= 100 ? 8.5 : 6.5;
}
