export { VIEWS } from './view-documents.ts';
export { ViewsMenu, type ShownView } from './views-menu.tsx';
