export { learnServiceName, serviceName } from './service-names.ts';
export { isBilingual, isLanguage, LANGUAGES, type Bilingual, type Language } from './language.ts';
export {
  changeLanguage,
  currentLanguage,
  defineWords,
  say,
  useLabel,
  useLanguage,
  useWords,
  type Messages,
  type Say,
  type Values,
  type Words,
} from './words.ts';
