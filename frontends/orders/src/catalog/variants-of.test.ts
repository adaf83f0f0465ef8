import { expect, test } from 'vitest';
import { skuOf, variantsOf } from './variants-of.ts';

test('every colour is made in every size, however they were typed', () => {
  const variants = variantsOf(' gy, BK,', 'm  l');
  expect(variants.map((variant) => skuOf(' d16mmp101 ', variant))).toEqual([
    'D16MMP101-GY-M',
    'D16MMP101-GY-L',
    'D16MMP101-BK-M',
    'D16MMP101-BK-L',
  ]);
});

test('without a colour or a size there is none, and what was typed twice stays for the server to tell', () => {
  expect(variantsOf('GY', ' ')).toEqual([]);
  expect(variantsOf(',', 'L')).toEqual([]);
  expect(variantsOf('GY gy', 'L')).toHaveLength(2);
});
