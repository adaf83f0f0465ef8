export { releaseLines } from './release-lines.ts';
