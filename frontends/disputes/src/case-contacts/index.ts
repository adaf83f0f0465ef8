export { ContactsPanel } from './contacts-panel.tsx';
