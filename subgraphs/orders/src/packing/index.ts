export { shipLines, type Departure } from './ship-lines.ts';
