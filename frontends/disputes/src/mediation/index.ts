export { MediationPanel } from './mediation-panel.tsx';
export { SESSIONS } from './committee/committee-query.ts';
