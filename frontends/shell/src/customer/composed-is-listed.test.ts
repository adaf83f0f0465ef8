import { fingerprintsOf } from '@madang/shared-schema/safelist';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import shell from '../gql/safelist.json' with { type: 'json' };
import { composeCustomerQuery, type PanelOf } from './compose-query.ts';

const panel = (sliceId: string, fragment: string): PanelOf => ({
  sliceId,
  panel: {
    id: 'panel',
    title: { ko: sliceId, en: sliceId },
    slot: 'main',
    order: 1,
    fragment: parse(fragment),
    load: async () => () => null,
  },
});

test('whatever panels there are, the composed query is the listed frame and nothing but their fragments', () => {
  const panels = [
    panel('orders', 'fragment Panel on Customer { orders { ...Row } } fragment Row on Order { id }'),
    panel('case-desk', 'fragment Panel on Customer { cases { id } }'),
  ];
  for (const some of [[], panels.slice(0, 1), panels.slice(1), panels]) {
    const { frame, parts } = fingerprintsOf(composeCustomerQuery(some));
    expect(Object.keys(shell.frames)).toContain(frame);
    const own = some.flatMap(({ panel: { fragment } }) => fragment.definitions);
    expect(parts).toHaveLength(own.length);
  }
});
