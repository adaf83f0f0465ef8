import {
  Button,
  Faint,
  notify,
  Panel,
  TextInput,
  useFormat,
  useHasRole,
  useStep,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { useEffect, useState } from 'react';
import { graphql } from '../gql/index.ts';
import type { ShownStorefront } from './shown-storefront.ts';
import { storefrontWords } from './storefront-words.ts';
import styles from './storefront.module.css';

const SET_RATIO = graphql(`
  mutation SetStockLinkRatio($input: SetStockLinkRatioInput!) {
    setStockLinkRatio(input: $input) {
      storefront {
        id
        stockLinkRatio
        stockLinkRatioChanges {
          id
          before
          after
          changedByName
          changedAt
        }
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Part of the stock that a storefront offers: headquarters sets it by slider or number, everybody sees how it changed. */
export function RatioPanel({ storefront }: { storefront: ShownStorefront }) {
  const words = useWords(storefrontWords);
  const hasRole = useHasRole();
  const { kind, stockLinkRatio } = storefront;
  if (typeof stockLinkRatio !== 'number') return null;
  const maySet = kind === 'CONSIGNED' && hasRole('HEADQUARTERS', 'ADMIN');
  return (
    <Panel title={words('ratio')}>
      {maySet ? (
        <RatioForm id={storefront.id} ratio={stockLinkRatio} />
      ) : (
        <p className={styles['ratio']}>{words('ratio.percent', { percent: stockLinkRatio })}</p>
      )}
      <Faint>{words(kind === 'OWN' ? 'ratio.own' : 'ratio.hint')}</Faint>
      {kind === 'CONSIGNED' && <Changes storefront={storefront} />}
    </Panel>
  );
}

function RatioForm({ id, ratio }: { id: string; ratio: number }) {
  const words = useWords(storefrontWords);
  const [text, setText] = useState(String(ratio));
  const [problem, setProblem] = useState<string | null>(null);
  const [set, { busy }] = useStep(SET_RATIO, (answer) => answer.setStockLinkRatio);
  useEffect(() => setText(String(ratio)), [ratio]);
  const change = (next: string) => {
    setText(next);
    setProblem(null);
  };
  const save = async () => {
    const outcome = await set({ input: { storefrontId: id, percent: wholeNumber(text) ?? -1 } });
    if (outcome.done) notify.done(words('ratio.saved'));
    else setProblem(outcome.userErrors[0]?.message ?? null);
  };
  return (
    <form
      className={styles['ratioForm']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <input
        type="range"
        min={0}
        max={100}
        value={Number(text) || 0}
        aria-label={words('ratio')}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <TextInput
        aria-label={`${words('ratio')} %`}
        inputMode="numeric"
        value={text}
        rightSection="%"
        error={problem}
        onChange={(event) => change(event.currentTarget.value)}
        w={92}
      />
      <Button type="submit" loading={busy} disabled={text === String(ratio)}>
        {words('ratio.save')}
      </Button>
    </form>
  );
}

function Changes({ storefront }: { storefront: ShownStorefront }) {
  const words = useWords(storefrontWords);
  const { shortDateTime } = useFormat();
  const changes = storefront.stockLinkRatioChanges;
  return (
    <section className={styles['changes']} aria-label={words('ratio.history')}>
      <h3>{words('ratio.history')}</h3>
      {changes.length === 0 ? (
        <Faint>{words('ratio.none')}</Faint>
      ) : (
        <ul>
          {changes.map(({ id, before, after, changedByName, changedAt }) => (
            <li key={id}>
              <span>{words('ratio.change', { before, after })}</span>
              <Faint>
                {changedByName} · {shortDateTime(changedAt)}
              </Faint>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
