export { TemplateMenu } from './template-menu.tsx';
export { TemplatesTab } from './templates-tab.tsx';
