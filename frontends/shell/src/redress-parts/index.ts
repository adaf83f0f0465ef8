export { Awaited } from './awaited.tsx';
export { ChoiceLine } from './choice-line.tsx';
export { CLAIM_REASONS, claimReasonWords } from './claim-reasons.ts';
export { PublicList } from './public-list.tsx';
export { PublicPage } from './public-page.tsx';
export { default as redressStyles } from './redress-parts.module.css';
export { SearchForm } from './search-form.tsx';
