export { rememberedLanguage } from './language.ts';
export { LanguageSwitch } from './language-switch.tsx';
export { Mark } from './mark.tsx';
