export { returnWords } from './return-words.ts';
