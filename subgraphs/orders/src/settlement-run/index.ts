export { subjectOf } from './answer-clock.ts';
