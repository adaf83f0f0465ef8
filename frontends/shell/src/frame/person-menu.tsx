import { Menu, SegmentedControl, useDensity, useMantineColorScheme, useSession, useWords } from '@madang/frontend-kit';
import { IconBrandGraphql, IconKeyboard, IconLogout, IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LanguageSwitch } from '../brand/index.ts';
import { useMayExplore } from '../explorer/index.ts';
import { shellWords } from '../words.ts';
import styles from './frame.module.css';

/** Who is at the desk, how it is shown, and the way out. */
export function PersonMenu({ onShowKeys }: { onShowKeys: () => void }) {
  const words = useWords(shellWords);
  const { person, signOut } = useSession();
  const mayExplore = useMayExplore();
  return (
    <Menu position="right-end" width={300} offset={12} trapFocus>
      <Menu.Target>
        <button type="button" className={styles['avatar']} aria-label={`${person.name} · ${words('me.label')}`}>
          {person.name.slice(0, 1)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles['who']}>
          <strong>{person.name}</strong>
          <span>
            {person.login} · {person.roles.join(', ')}
          </span>
        </div>
        <Menu.Divider />
        <Settings />
        <Menu.Divider />
        <Menu.Item component={Link} to="/me" leftSection={<IconSettings size={16} />}>
          {words('me.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={onShowKeys}>
          {words('me.keys')}
        </Menu.Item>
        {mayExplore && (
          <Menu.Item component={Link} to="/graphiql" reloadDocument leftSection={<IconBrandGraphql size={16} />}>
            {words('me.explorer')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={signOut}>
          {words('signOut.do')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Settings() {
  const words = useWords(shellWords);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useDensity();
  return (
    <>
      <Setting label={words('me.language')}>
        <LanguageSwitch label={words('me.language')} />
      </Setting>
      <Setting label={words('me.scheme')}>
        <SegmentedControl
          size="xs"
          aria-label={words('me.scheme')}
          value={colorScheme}
          onChange={setColorScheme}
          data={[
            { value: 'auto', label: words('me.scheme.auto') },
            { value: 'light', label: words('me.scheme.light') },
            { value: 'dark', label: words('me.scheme.dark') },
          ]}
        />
      </Setting>
      <Setting label={words('me.density')}>
        <SegmentedControl
          size="xs"
          aria-label={words('me.density')}
          value={density}
          onChange={setDensity}
          data={[
            { value: 'comfortable', label: words('me.density.comfortable') },
            { value: 'compact', label: words('me.density.compact') },
          ]}
        />
      </Setting>
    </>
  );
}

function Setting({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles['setting']}>
      <span>{label}</span>
      {children}
    </div>
  );
}
