import { Chips, DayInput, FilterBar, SearchField, Select, useWords } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import type { MessageState } from '../gql/graphql.ts';
import { CATEGORIES, CHANNELS, GROUPS, isGroup, STATE_GROUPS, type StateGroup } from './message-states.ts';
import { messageWords } from './message-words.ts';
import type { MessagesState } from './messages-state.ts';
import styles from './messages.module.css';

/** Line of filters above the log; what needs a person says how many there are. */
export function MessageFilters(props: {
  state: MessagesState;
  counts: ReadonlyMap<MessageState, number>;
  onChange: (patch: Partial<MessagesState>) => void;
  children: ReactNode;
}) {
  const { state, counts, onChange, children } = props;
  const words = useWords(messageWords);
  return (
    <FilterBar count={children}>
      <Chips
        label={words('filter.state')}
        options={GROUPS.map((group) => ({ value: group, label: labelOf(group, counts, words) }))}
        value={state.states.filter(isGroup)}
        onChange={(states) => onChange({ states })}
      />
      <SearchField
        label={words('filter.recipient')}
        value={state.recipient}
        onChange={(recipient) => onChange({ recipient })}
      />
      <SearchField
        label={words('filter.subject')}
        value={state.subject}
        onChange={(subject) => onChange({ subject })}
      />
      <Select
        aria-label={words('filter.channel')}
        placeholder={words('filter.channel.all')}
        data={CHANNELS.map((value) => ({ value, label: words(`channel.${value}`) }))}
        value={state.channel || null}
        onChange={(channel) => onChange({ channel: channel ?? '' })}
        clearable
        w={130}
      />
      <Select
        aria-label={words('filter.category')}
        placeholder={words('filter.category.all')}
        data={CATEGORIES.map((value) => ({ value, label: words(`category.${value}`) }))}
        value={state.category || null}
        onChange={(category) => onChange({ category: category ?? '' })}
        clearable
        w={130}
      />
      <span className={styles['period']}>
        <DayInput
          w={132}
          aria-label={words('filter.from')}
          value={state.from}
          onChange={(from) => onChange({ from })}
        />
        <span aria-hidden>–</span>
        <DayInput w={132} aria-label={words('filter.to')} value={state.to} onChange={(to) => onChange({ to })} />
      </span>
    </FilterBar>
  );
}

function labelOf(
  group: StateGroup,
  counts: ReadonlyMap<MessageState, number>,
  words: ReturnType<typeof useWords<keyof (typeof messageWords)['ko']>>,
): string {
  const name = words(`group.${group}`);
  const count = STATE_GROUPS[group].reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  return count > 0 ? words('group.count', { name, count }) : name;
}
