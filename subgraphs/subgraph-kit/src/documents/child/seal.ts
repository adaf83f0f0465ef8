import type { Content } from 'pdfmake/interfaces.js';
import { COLOURS } from './looks.ts';
import { PRINT_WORDS, type PrintContext } from './print-words.ts';
import { wholeWords } from './whole-words.ts';

const SIDE = 46;

/** Sets the end of a document: the day, who issues it, and the seal; a draft has the place of the seal alone. */
export function sealed(name: string, { language, day }: PrintContext): Content {
  const words = PRINT_WORDS[language];
  return {
    unbreakable: true,
    margin: [0, 22, 0, 10],
    stack: [
      ...(day
        ? [
            {
              text: words.day(day),
              alignment: 'center' as const,
              margin: [0, 0, 0, 10] as [number, number, number, number],
            },
          ]
        : []),
      {
        columns: [
          { width: '*', text: '' },
          { width: 'auto', text: wholeWords(name), bold: true, fontSize: 17, margin: [0, 11, 12, 0] },
          { width: SIDE, stack: day ? stamp(words.seal) : place(words.sealPlace) },
          { width: '*', text: '' },
        ],
      },
    ],
  };
}

function stamp(letters: readonly string[]): Content[] {
  return [
    {
      canvas: [
        frame({ inset: 1, width: 2.2, colour: COLOURS.seal }),
        frame({ inset: 4, width: 0.7, colour: COLOURS.seal }),
      ],
    },
    ...letters.map((line, index) => ({
      text: line,
      bold: true,
      fontSize: 15,
      lineHeight: 1,
      color: COLOURS.seal,
      alignment: 'center' as const,
      characterSpacing: 1,
      relativePosition: { x: 0, y: index * 17 - SIDE + 6 },
    })),
  ];
}

function place(text: string): Content[] {
  return [
    { canvas: [{ ...frame({ inset: 1, width: 0.8, colour: COLOURS.line }), dash: { length: 3 } }] },
    {
      text,
      color: COLOURS.quiet,
      fontSize: 9,
      alignment: 'center',
      relativePosition: { x: 0, y: -SIDE / 2 - 7 },
    },
  ];
}

function frame({ inset, width, colour }: { readonly inset: number; readonly width: number; readonly colour: string }) {
  const side = SIDE - 2 * inset;
  return { type: 'rect' as const, x: inset, y: inset, w: side, h: side, r: 3, lineWidth: width, lineColor: colour };
}
