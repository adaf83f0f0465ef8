import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { DocumentBlock, DocumentCell, DocumentColumn } from '../document-body.ts';
import { COLOURS, TEXT_WIDTH } from './looks.ts';
import { wholeWords } from './whole-words.ts';

type Lines = Extract<DocumentBlock, { readonly block: 'LINES' }>;

const PADDING = 7;

/** Sets a table of lines: its head is repeated on each page, money stands right-aligned, the total below a heavier rule. */
export function linesTable({ columns, rows, total }: Lines, money: (won: number) => string): Content {
  const cells = (row: readonly DocumentCell[], bold = false): TableCell[] =>
    columns.map((column, place) => cell(row[place] ?? null, column, { money, bold }));
  const last = rows.length + 1;
  return {
    table: {
      headerRows: 1,
      widths: widthsOf(columns),
      dontBreakRows: true,
      body: [
        columns.map((column) => ({
          text: wholeWords(column.label),
          bold: true,
          fontSize: 9.5,
          color: COLOURS.navy,
          fillColor: COLOURS.pale,
          alignment: column.money ? 'right' : 'left',
        })),
        ...rows.map((row) => cells(row)),
        ...(total ? [cells(total, true)] : []),
      ],
    },
    layout: {
      hLineWidth: (edge) => (edge === 0 || edge === 1 || (total && edge >= last) ? 0.9 : 0.5),
      hLineColor: (edge) => (edge === 0 || edge === 1 || (total && edge >= last) ? COLOURS.navy : COLOURS.line),
      vLineWidth: () => 0,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => 6,
      paddingBottom: () => 2,
    },
    margin: [0, 2, 0, 8],
  };
}

/** Widths are said and never left to the longest word, which would push a table off the sheet. */
function widthsOf(columns: readonly DocumentColumn[]): number[] {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const room = TEXT_WIDTH - columns.length * 2 * PADDING;
  return columns.map(({ share = 1 }) => (room * share) / whole);
}

function cell(
  value: DocumentCell,
  column: DocumentColumn,
  { money, bold }: { readonly money: (won: number) => string; readonly bold: boolean },
): TableCell {
  const text = typeof value === 'number' && column.money ? money(value) : String(value ?? '');
  return { text: wholeWords(text), fontSize: 9.5, bold, alignment: column.money ? 'right' : 'left' };
}
