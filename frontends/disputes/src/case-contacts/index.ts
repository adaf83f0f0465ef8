export { REVEAL_BUSINESS } from './contact-acts.ts';
export { ContactsPanel } from './contacts-panel.tsx';
