export { forgetMediations, handOverMediation } from './follow-case.ts';
export { ANSWER_DAYS } from './mediation.ts';
