export { TEXT_MOST, textsIn, textWords, TITLE_MOST, type TextCode } from './texts-in.ts';
