export { AsOf } from './as-of.tsx';
export { RolesOnly } from './roles-only.tsx';
export { reasonIfAllAway, SliceNotices, SliceTable } from './slice-table.tsx';
export { useNarrow } from './use-narrow.ts';
export { WORK_ROLES } from './work-roles.ts';
export { workWords } from './work-words.ts';
