export { readableCases, rolesInCase } from './dispute-case.access.ts';
export { casePersonal } from './dispute-case.personal.ts';
export { DisputeCaseRow } from './dispute-case.entity.ts';
