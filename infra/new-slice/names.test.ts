import { expect, test } from 'vitest';
import { flawOf, namesOf } from './names.ts';

test('a name is written in every way the template needs', () => {
  expect(namesOf('field-service', new Date('2026-11-21T05:07:09Z'))).toEqual({
    slice: 'field-service',
    camel: 'fieldService',
    pascal: 'FieldService',
    title: 'Field service',
    time: '20261121T0507',
  });
});

test.each(['warranty', 'field-service', 'a2-b3'])('%s can be taken', (name) => {
  expect(flawOf(name, ['orders'])).toBeNull();
});

test.each([
  [undefined, 'needs a name'],
  ['', 'needs a name'],
  ['Warranty', 'kebab-case'],
  ['field_service', 'kebab-case'],
  ['field--service', 'kebab-case'],
  ['-field', 'kebab-case'],
  ['2field', 'kebab-case'],
  ['../field', 'kebab-case'],
  ['보증', 'kebab-case'],
  ['w'.repeat(31), 'longer'],
  ['gateway', 'already means something'],
  ['billing-kit', 'already means something'],
  ['orders', 'already'],
  ['call-center', 'taken for callcenter'],
])('%s is refused: %s', (name, reason) => {
  expect(flawOf(name, ['orders', 'callcenter'])).toContain(reason);
});
