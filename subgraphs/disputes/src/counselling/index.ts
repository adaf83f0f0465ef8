export { counsellingOfNumber, counsellingsOf, type KnownPerson } from './counsellings-of.ts';
export { CounsellingRow } from './counselling.entity.ts';
export { counsellingPersonal } from './counselling.personal.ts';
