export { ActForm, type FormWays } from './act-form.tsx';
export { PartiesField } from './parties-field.tsx';
export { partiesOf, PARTIES } from './parties.ts';
export { PickedField } from './picked-field.tsx';
