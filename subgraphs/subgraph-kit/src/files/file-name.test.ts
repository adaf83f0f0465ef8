import { expect, test } from 'vitest';
import { dispositionOf, displayName, savedName } from './file-name.ts';

test.each([
  ['신분증.jpg'.normalize('NFD'), '신분증.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\hong\\증빙.png', '증빙.png'],
  ['invoice\u202egpj.exe', 'invoicegpj.exe'],
  ['a\0b\r\nc\u200b.pdf', 'abc.pdf'],
  ['...', 'file'],
  ['<script>.svg', '_script_.svg'],
  ['가'.repeat(200), '가'.repeat(120)],
])('%j is shown as %j', (sent, shown) => {
  expect(displayName(sent)).toBe(shown);
});

test('a file is saved under what it is, and its name reaches the browser in Korean', () => {
  expect(savedName('사진.pdf.exe', 'JPEG')).toBe('사진.pdf.exe.jpg');
  expect(savedName('사진.JPEG', 'JPEG')).toBe('사진.JPEG');
  expect(dispositionOf('attachment', '증빙 "1".pdf')).toBe(
    `attachment; filename="__ _1_.pdf"; filename*=UTF-8''%EC%A6%9D%EB%B9%99%20%221%22.pdf`,
  );
});
