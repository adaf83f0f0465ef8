import { expect, test } from 'vitest';
import { filesIn, filesToText, idsOf } from './kept-files.ts';

const photo = { id: '1', name: 'photo.jpg', size: 1200 };
const paper = { id: '2', name: 'paper.pdf', size: 3400 };

test('what a draft keeps of files comes back as it was', () => {
  expect(filesIn(filesToText([photo, paper]))).toEqual([photo, paper]);
  expect(idsOf([photo, paper])).toEqual(['1', '2']);
});

test.each(['', '{}', '[1, null, {"id": "1"}]'])('%j holds no file', (text) => {
  expect(filesIn(text)).toEqual([]);
});

test('no files leave nothing behind', () => {
  expect(filesToText([])).toBe('');
});
