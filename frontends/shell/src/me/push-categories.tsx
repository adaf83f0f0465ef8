import { Checkbox, notify, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { AlarmCategory } from '../gql/graphql.ts';
import { CHOOSE_CATEGORIES } from './me-queries.ts';
import { meWords } from './me-words.ts';
import styles from './me.module.css';

const CATEGORIES = ['LEGAL', 'SERVICE', 'SECURITY', 'SURVEY'] as const satisfies readonly AlarmCategory[];

/** Kinds of alarms that are pushed; each tick is kept at once. */
export function PushCategories({ chosen }: { chosen: readonly AlarmCategory[] }) {
  const words = useWords(meWords);
  const [wanted, setWanted] = useState(chosen);
  const [choose, { busy }] = useStep(CHOOSE_CATEGORIES, (answer) => answer.choosePushCategories);
  const toggle = async (category: AlarmCategory) => {
    const next = CATEGORIES.filter((each) => (each === category) !== wanted.includes(each));
    setWanted(next);
    const outcome = await choose({ input: { categories: next } });
    if (outcome.done) return void notify.done(words('push.categories.saved'));
    setWanted(wanted);
    for (const { message } of outcome.userErrors) notify.problem(message);
  };
  return (
    <fieldset className={styles['choices']}>
      <legend>{words('push.categories')}</legend>
      {CATEGORIES.map((category) => (
        <Checkbox
          key={category}
          label={words(`category.${category}`)}
          checked={wanted.includes(category)}
          disabled={busy}
          onChange={() => void toggle(category)}
        />
      ))}
    </fieldset>
  );
}
