import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentBlock, DocumentClause, DocumentFact, DocumentSigner } from '../document-body.ts';
import { linesTable } from './lines-table.ts';
import { COLOURS, TEXT_WIDTH } from './looks.ts';
import { PRINT_WORDS, type PrintContext } from './print-words.ts';
import { sealed } from './seal.ts';
import { wholeWords } from './whole-words.ts';

/** Sets a block. */
export function printed(block: DocumentBlock, context: PrintContext): Content {
  const words = PRINT_WORDS[context.language];
  switch (block.block) {
    case 'HEADING':
      return heading(block.text);
    case 'PARAGRAPH':
      return { text: wholeWords(block.text), margin: [0, 4, 0, 8] };
    case 'FACTS':
      return block.facts.length > 0 ? headed(block.heading, factsTable(block.facts)) : [];
    case 'CLAUSES':
      return headed(block.heading, clauses(block.clauses));
    case 'LINES':
      return headed(block.heading, linesTable(block, words.money));
    case 'SIGNATURES':
      if (block.signers.length === 0) return [];
      return whole([...(block.heading ? [heading(block.heading)] : []), signatures(block.signers, words.signHere)]);
    case 'SEAL':
      return sealed(block.name, context);
    case 'NOTE':
      return note(words.note, block.text);
    case 'ATTACHMENTS':
      return listed(words.attachments, block.items, (place) => `${place}.`);
    case 'LEGAL_BASIS':
      return listed(words.legalBasis, block.items, () => '·');
  }
}

function heading(text: string): Content {
  return {
    text: wholeWords(text),
    bold: true,
    fontSize: 12,
    color: COLOURS.navy,
    headlineLevel: 1,
    margin: [0, 12, 0, 5],
  };
}

function headed(text: string | undefined, content: Content): Content {
  return text ? [heading(text), content] : content;
}

function whole(stack: Content[]): Content {
  return { stack, unbreakable: true };
}

const QUIET_LINES = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0,
  hLineColor: () => COLOURS.line,
  paddingLeft: () => 9,
  paddingRight: () => 9,
  paddingTop: () => 6,
  paddingBottom: () => 2,
};

function factsTable(facts: readonly DocumentFact[]): Content {
  return {
    table: {
      widths: [108, TEXT_WIDTH - 108 - 36],
      dontBreakRows: true,
      body: facts.map(({ label, value }) => [
        { text: wholeWords(label), bold: true, fontSize: 10, color: COLOURS.navy, fillColor: COLOURS.pale },
        { text: wholeWords(value) },
      ]),
    },
    layout: QUIET_LINES,
    margin: [0, 2, 0, 8],
  };
}

function clauses(list: readonly DocumentClause[]): Content {
  return list.map(({ text, points = [] }, index) => ({
    columns: [
      { width: 22, text: `${index + 1}.`, bold: true, color: COLOURS.navy },
      {
        width: '*',
        stack: [
          { text: wholeWords(text) },
          ...points.map((point, place) => ({
            columns: [
              { width: 18, text: `${letterOf(place)}.`, color: COLOURS.quiet },
              { width: '*', text: wholeWords(point) },
            ],
            margin: [0, 1, 0, 0] as [number, number, number, number],
          })),
        ],
      },
    ],
    margin: [0, 2, 0, 4] as [number, number, number, number],
  }));
}

/** Points of a clause are counted as statutes count them: 가, 나, 다. */
function letterOf(place: number): string {
  return '가나다라마바사아자차카타파하'[place] ?? String(place + 1);
}

function signatures(signers: readonly DocumentSigner[], signHere: string): Content {
  return {
    table: {
      widths: [100, 170, TEXT_WIDTH - 270 - 54],
      heights: 26,
      body: signers.map(({ role, name, signed }) => [
        { text: wholeWords(role), color: COLOURS.quiet, margin: [0, 5, 0, 0] },
        { text: wholeWords(name), bold: true, margin: [0, 5, 0, 0] },
        {
          text: wholeWords(signed ?? signHere),
          alignment: 'right',
          color: signed ? COLOURS.navy : COLOURS.quiet,
          fontSize: 9.5,
          margin: [0, 6, 0, 0],
        },
      ]),
    },
    layout: QUIET_LINES,
    margin: [0, 4, 0, 8],
  };
}

function note(label: string, text: string): Content {
  return {
    table: {
      widths: [TEXT_WIDTH - 30],
      body: [
        [
          {
            stack: [
              { text: label, bold: true, fontSize: 9.5, color: COLOURS.navy },
              { text: wholeWords(text), fontSize: 9.5, color: COLOURS.ink },
            ],
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (edge) => (edge === 0 ? 3 : 0),
      vLineColor: () => COLOURS.navy,
      fillColor: () => COLOURS.pale,
      paddingLeft: () => 14,
      paddingRight: () => 13,
      paddingTop: () => 8,
      paddingBottom: () => 7,
    },
    margin: [0, 8, 0, 8],
  };
}

function listed(label: string, items: readonly string[], markOf: (place: number) => string): Content {
  return {
    columns: [
      { width: 72, text: label, bold: true, fontSize: 9.5, color: COLOURS.navy },
      {
        width: '*',
        stack: items.map((item, index) => ({
          columns: [
            { width: 14, text: markOf(index + 1), fontSize: 9.5, color: COLOURS.quiet },
            { width: '*', text: wholeWords(item), fontSize: 9.5 },
          ],
        })),
      },
    ],
    margin: [0, 6, 0, 6],
  };
}
