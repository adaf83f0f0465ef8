export { extractLink } from './extract-room.ts';
export type { ExtractDeclaration, MadeExtract } from './extracts.ts';
export { forgetExtract, writeExtract } from './write-extract.ts';
