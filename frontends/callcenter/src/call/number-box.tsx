import { useQuery } from '@apollo/client/react';
import { ActionIcon, Menu, TextInput, useWords } from '@madang/frontend-kit';
import { IconPhone, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { COLLEAGUES } from './call-documents.ts';
import { callWords } from './call-words.ts';
import { useDial } from './use-dial.ts';

/** Number to ring, typed or a colleague's extension (E1.5, E1.6). */
export function NumberBox() {
  const words = useWords(callWords);
  const [number, setNumber] = useState('');
  const [dial, { busy }] = useDial();
  return (
    <>
      <TextInput
        size="xs"
        w={172}
        type="tel"
        aria-label={words('number')}
        placeholder={words('number')}
        value={number}
        maxLength={20}
        onChange={(event) => setNumber(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && number !== '' && void dial({ number })}
        rightSection={<Colleagues onPick={setNumber} />}
      />
      <ActionIcon
        variant="light"
        aria-label={words('dial')}
        disabled={number.trim() === ''}
        loading={busy}
        onClick={() => void dial({ number })}
      >
        <IconPhone size={16} aria-hidden />
      </ActionIcon>
    </>
  );
}

function Colleagues({ onPick }: { onPick: (extension: string) => void }) {
  const words = useWords(callWords);
  const [opened, setOpened] = useState(false);
  const { data } = useQuery(COLLEAGUES, { skip: !opened });
  const reached = data?.agents.filter(({ extension }) => extension !== null) ?? [];
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size="sm" aria-label={words('colleagues')}>
          <IconSearch size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {reached.map(({ id, name, extension }) => (
          <Menu.Item key={id} onClick={() => onPick(extension ?? '')}>
            {name} {extension}
          </Menu.Item>
        ))}
        {data && reached.length === 0 && <Menu.Label>{words('colleagues.none')}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}
