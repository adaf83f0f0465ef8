export { cancelLines } from './cancel-lines.ts';
