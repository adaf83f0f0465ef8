export { extractLink } from './extract-room.ts';
export type { ExtractDeclaration } from './extracts.ts';
export { forgetExtract, writeExtract } from './write-extract.ts';
