import { useQuery } from '@apollo/client/react';
import { Button, DayInput, Group, Popover, Select, Stack, TextInput, useWords } from '@madang/frontend-kit';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { orderWords } from '../words.ts';
import { ERP_STATUSES, MORE_FILTERS, TIMES, WHOLE_DESK, type DeskState, type FilterProps } from './desk-question.ts';
import { deskWords } from './desk-words.ts';

const CHOICES = graphql(`
  query OrderDeskChoices {
    orderChoices {
      channels
      channelStatuses
      warehouses {
        code
        name
      }
    }
  }
`);

const TEXTS = ['number', 'trackingNumber', 'name', 'phone', 'sku'] as const;

/** Filters that are used now and then: single fields, states, channel, warehouse, days of a time, and the order of the list. */
export function MoreFilters({ state, change }: FilterProps) {
  const words = useWords(deskWords);
  const [opened, setOpened] = useState(false);
  const used = MORE_FILTERS.filter((key) => state[key] !== '').length + (state.time === 'ORDERED' ? 0 : 1);
  return (
    <Popover opened={opened} onChange={setOpened} width={440} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          variant={used > 0 ? 'light' : 'default'}
          leftSection={<IconFilter size={14} aria-hidden />}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {used > 0 ? words('more.count', { count: used }) : words('more')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Fields
          state={state}
          onUse={(patch) => {
            change(patch);
            setOpened(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function Fields({ state, onUse }: { state: DeskState; onUse: (patch: Partial<DeskState>) => void }) {
  const words = useWords(deskWords);
  const order = useWords(orderWords);
  const [draft, setDraft] = useState<DeskState>(state);
  const set = (patch: Partial<DeskState>) => setDraft((before) => ({ ...before, ...patch }));
  const { data } = useQuery(CHOICES, { fetchPolicy: 'cache-first' });
  const choices = data?.orderChoices;
  const plain = (values: readonly string[] | undefined) => values?.map((value) => ({ value, label: value })) ?? [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const period = draft.from === '' && draft.until === '' ? draft.period : '';
        onUse({ ...draft, period });
      }}
    >
      <Stack gap="xs">
        <Group grow align="end">
          {TEXTS.slice(0, 2).map((key) => (
            <Field
              key={key}
              label={words(`field.${key}`)}
              value={draft[key]}
              onChange={(text) => set({ [key]: text })}
            />
          ))}
        </Group>
        <Group grow align="end">
          {TEXTS.slice(2).map((key) => (
            <Field
              key={key}
              label={words(`field.${key}`)}
              value={draft[key]}
              onChange={(text) => set({ [key]: text })}
            />
          ))}
        </Group>
        <Group grow align="end">
          <Choice
            label={words('field.erpStatus')}
            value={draft.erpStatus}
            data={ERP_STATUSES.map((value) => ({ value, label: order(`erp.${value}`) }))}
            onChange={(erpStatus) => set({ erpStatus })}
          />
          <Choice
            label={words('field.warehouse')}
            value={draft.warehouse}
            data={choices?.warehouses.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })) ?? []}
            onChange={(warehouse) => set({ warehouse })}
          />
        </Group>
        <Group grow align="end">
          <Choice
            label={words('field.channel')}
            value={draft.channel}
            data={plain(choices?.channels)}
            onChange={(channel) => set({ channel })}
          />
          <Choice
            label={words('field.channelStatus')}
            value={draft.channelStatus}
            data={plain(choices?.channelStatuses)}
            onChange={(channelStatus) => set({ channelStatus })}
          />
        </Group>
        <Group grow align="end">
          <Choice
            label={words('field.time')}
            value={draft.time}
            data={TIMES.map((value) => ({ value, label: words(`time.${value}`) }))}
            onChange={(time) => set({ time: time === '' ? WHOLE_DESK.time : time })}
          />
          <DayInput label={words('field.from')} value={draft.from} onChange={(from) => set({ from })} />
          <DayInput label={words('field.until')} value={draft.until} onChange={(until) => set({ until })} />
        </Group>
        <Choice
          label={words('field.order')}
          value={draft.order === 'ASC' ? 'ASC' : 'DESC'}
          data={(['DESC', 'ASC'] as const).map((value) => ({ value, label: words(`order.${value}`) }))}
          onChange={(value) => set({ order: value === 'ASC' ? 'ASC' : '' })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onUse(WHOLE_DESK)}>
            {words('clear')}
          </Button>
          <Button type="submit" variant="filled">
            {words('more.use')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Field({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  return (
    <TextInput label={label} value={value} onChange={(event) => onChange(event.currentTarget.value.trimStart())} />
  );
}

function Choice(props: {
  label: string;
  value: string;
  data: { value: string; label: string }[];
  onChange: (value: string) => void;
}) {
  const { label, value, data, onChange } = props;
  const words = useWords(deskWords);
  return (
    <Select
      label={label}
      placeholder={words('any')}
      data={data}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
      searchable
      clearable
      comboboxProps={{ withinPortal: false }}
    />
  );
}
