import { expect, test } from 'vitest';
import { KINDS, nationalDigits } from './kinds.ts';
import { maskedAddress, maskedEmail, maskedName, maskedPhone } from './masks.ts';

test.each([
  ['홍길동', '홍*동'],
  ['홍동', '홍*'],
  ['홍', '*'],
  ['남궁길동', '남**동'],
  ['John Smith', 'J*** S****'],
  ['Nguyễn Văn An', 'N***** V** A*'],
  ['李小龍', '李**'],
])('of the name %s is shown %s', (name, shown) => {
  expect(maskedName(name)).toBe(shown);
});

test.each([
  ['01012345678', '010-****-5678'],
  ['010-1234-5678', '010-****-5678'],
  ['0111234567', '011-****-4567'],
  ['0212345678', '02-****-5678'],
  ['023334444', '02-****-4444'],
  ['0311234567', '031-****-4567'],
  ['05012345678', '0501-****-5678'],
  ['15881234', '****-1234'],
  ['+12125551234', '****-1234'],
  ['1234', '****'],
])('of the number %s is shown %s', (phone, shown) => {
  expect(maskedPhone(phone)).toBe(shown);
});

test.each([
  ['honggildong@example.com', 'ho***@example.com'],
  ['ab@example.com', 'a***@example.com'],
  ['no address', '***'],
])('of the e-mail %s is shown %s', (email, shown) => {
  expect(maskedEmail(email)).toBe(shown);
});

test.each([
  ['서울특별시 강남구 테헤란로 1', '서울특별시 강남구 ***'],
  ['여기', '***'],
])('of the address %s is shown %s', (address, shown) => {
  expect(maskedAddress(address)).toBe(shown);
});

test.each([
  ['+82 10-1234-5678', '01012345678'],
  ['+82 (0)10 1234 5678', '01012345678'],
  ['0082-2-123-4567', '021234567'],
  ['１０-１２３４-５６７８', '01012345678'],
  ['1588-1234', '15881234'],
  ['02-123-4567', '021234567'],
])('%s is dialled %s at home', (typed, digits) => {
  expect(nationalDigits(typed)).toBe(digits);
});

test.each(['+82 10 1234 5678', '01012345678', '010-1234-5678', '5678'])('a number is found by %s', (typed) => {
  const word = KINDS.PHONE.sought(typed);
  expect(word).not.toBeNull();
  expect(KINDS.PHONE.words('01012345678')).toContain(word);
});

test.each(['홍길', '홍길동', '홍 길동'])('a name is found by %s', (typed) => {
  expect(KINDS.NAME.words('홍길동')).toContain(KINDS.NAME.sought(typed));
});

test('one letter of a longer name finds nobody, so that the index does not tell families apart', () => {
  expect(KINDS.NAME.words('홍길동')).toEqual(['NAME|홍길', 'NAME|홍길동']);
  expect(KINDS.NAME.words('홍')).toEqual(['NAME|홍']);
});

test('capitals and full-width letters do not matter', () => {
  expect(KINDS.NAME.words('John Smith')).toContain(KINDS.NAME.sought('\uFF2Aohn s'));
  expect(KINDS.EMAIL.words('Hong@Example.com')).toContain(KINDS.EMAIL.sought('hong@example.com'));
});
