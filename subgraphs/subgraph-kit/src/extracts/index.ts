export { extractLink } from './extract-room.ts';
export type { ExtractDeclaration } from './extracts.ts';
export { sheetFile } from './sheet-file.ts';
export { SHEET_FORMATS, SHEET_MEDIA_TYPES, type Cell, type SheetFormat } from './sheet.ts';
export { forgetExpiredExtracts, forgetExtract, makeExtract, writeExtract } from './write-extract.ts';
