import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell, Sheet } from './sheet.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What every workbook of one sheet says around it (ECMA-376). */
const frameOf = (name: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEETS}" xmlns:r="${DOCUMENT}"><sheets><sheet name="${inXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
});

const SHEET_BEGINS = `${DECLARATION}<worksheet xmlns="${SHEETS}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
const SHEET_ENDS = '</sheetData></worksheet>';

/** Moment that the files in the workbook carry; the same each time, for a file tells when it was asked for by its name. */
const MOMENT = new Date('2020-01-01T00:00:00Z');

/**
 * Rows as a workbook, zipped as they come and as they are taken. Texts are inline and never formulas, whatever they begin
 * with; numbers are numbers.
 */
export async function* xlsxFile({ name: title, ...rows }: Sheet): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const sheet = Readable.from(sheetOf(rows));
  // What goes wrong with the rows goes wrong with the file; nobody else tells its reader.
  sheet.once('error', (error) => zip.outputStream.emit('error', error));
  for (const [name, text] of Object.entries(frameOf(title))) {
    zip.addBuffer(Buffer.from(`${DECLARATION}${text}`), name, { mtime: MOMENT });
  }
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { mtime: MOMENT });
  zip.end();
  for await (const part of zip.outputStream) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function* sheetOf({ head, batches }: Omit<Sheet, 'name'>): AsyncGenerator<Buffer> {
  yield Buffer.from(`${SHEET_BEGINS}${rowOf(head)}`);
  for await (const rows of batches) yield Buffer.from(rows.map(rowOf).join(''));
  yield Buffer.from(SHEET_ENDS);
}

function rowOf(cells: readonly Cell[]): string {
  return `<row>${cells.map(cellOf).join('')}</row>`;
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (cell === '') return '<c/>';
  return `<c t="inlineStr"><is><t xml:space="preserve">${inXml(cell)}</t></is></c>`;
}

/** Signs that XML has no place for are left out; a lone half of a letter is one. */
function inXml(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- these are what is taken out
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}
