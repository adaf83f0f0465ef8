export { readableCases, rolesInCase } from './dispute-case.access.ts';
export { DisputeCaseRow } from './dispute-case.entity.ts';
