import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentBody, DocumentImprint } from '../document-body.ts';
import { grouped } from './grouped.ts';
import { COLOURS, SHEET, TEXT_WIDTH } from './looks.ts';
import type { PrintWords } from './print-words.ts';
import { wholeWords } from './whole-words.ts';

/** Level of what stands on every sheet: pdfmake lists that among the pieces of a page, and no heading is followed by it. */
export const ON_EVERY_SHEET = 99;

interface Place {
  readonly page: number;
  readonly pages: number;
}

/** Sets the head of a sheet: the house on the left, the issuing office on the right. */
export function letterhead({ office, contact }: DocumentBody, words: PrintWords): Content {
  return {
    margin: [SHEET.left, 34, SHEET.right, 0],
    stack: [
      {
        columns: [
          {
            width: '*',
            stack: [
              {
                headlineLevel: ON_EVERY_SHEET,
                text: words.house,
                bold: true,
                fontSize: 17,
                lineHeight: 1.1,
                color: COLOURS.navy,
                characterSpacing: 1,
              },
              { headlineLevel: ON_EVERY_SHEET, text: words.motto, fontSize: 7, lineHeight: 1.2, color: COLOURS.quiet },
            ],
          },
          {
            width: 'auto',
            alignment: 'right',
            stack: [
              {
                headlineLevel: ON_EVERY_SHEET,
                text: office,
                bold: true,
                fontSize: 10.5,
                lineHeight: 1.35,
                margin: [0, 5, 0, 0],
              },
              {
                headlineLevel: ON_EVERY_SHEET,
                text: contact ?? '',
                fontSize: 7.5,
                lineHeight: 1.2,
                color: COLOURS.quiet,
              },
            ],
          },
        ],
      },
      rule(6, 1.4, COLOURS.navy),
    ],
  };
}

/** Sets the foot of a sheet: how the document is verified, its number and the page. */
export function foot({ number, verifyUrl }: DocumentImprint, words: PrintWords, { page, pages }: Place): Content {
  const address = verifyUrl.replace(/\/[^/]*$/, '').replace(/^https?:\/\//, '');
  return {
    margin: [SHEET.left, 18, SHEET.right, 0],
    stack: [
      rule(0, 0.6, COLOURS.line),
      {
        margin: [0, 9, 0, 0],
        columnGap: 12,
        columns: [
          { width: 68, qr: verifyUrl, fit: 76, eccLevel: 'M', foreground: COLOURS.ink },
          {
            width: '*',
            stack: [
              {
                headlineLevel: ON_EVERY_SHEET,
                text: [
                  { text: `${words.number}  `, color: COLOURS.quiet },
                  { text: grouped(number), bold: true, fontSize: 10, characterSpacing: 0.4 },
                ],
                fontSize: 8,
                lineHeight: 1.3,
              },
              {
                headlineLevel: ON_EVERY_SHEET,
                text: wholeWords(words.verify(address)),
                fontSize: 7.2,
                lineHeight: 1.35,
                color: COLOURS.quiet,
              },
            ],
          },
          { width: 44, headlineLevel: ON_EVERY_SHEET, text: `${page} / ${pages}`, alignment: 'right', fontSize: 9 },
        ],
      },
    ],
  };
}

/** Sets the foot of a sheet of a draft. */
export function draftFoot(words: PrintWords, { page, pages }: Place): Content {
  return {
    margin: [SHEET.left, 18, SHEET.right, 0],
    stack: [
      rule(0, 0.6, COLOURS.line),
      {
        margin: [0, 9, 0, 0],
        columns: [
          {
            width: '*',
            headlineLevel: ON_EVERY_SHEET,
            text: wholeWords(words.draftFooter),
            fontSize: 8,
            color: COLOURS.quiet,
          },
          { width: 44, headlineLevel: ON_EVERY_SHEET, text: `${page} / ${pages}`, alignment: 'right', fontSize: 9 },
        ],
      },
    ],
  };
}

/** Sets a line over the width of the text. */
export function rule(y: number, lineWidth: number, lineColor: string) {
  return { canvas: [{ type: 'line' as const, x1: 0, y1: y, x2: TEXT_WIDTH, y2: y, lineWidth, lineColor }] };
}
