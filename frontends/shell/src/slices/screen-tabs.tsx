import { classNames } from '@madang/frontend-kit';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { screenOf } from './screen-of.ts';
import styles from './slice-pages.module.css';

/** Screens that belong together, as tabs above their pages; the one that a page belongs to is lit. */
export function ScreenTabs({ label, screens }: { label: string; screens: readonly { to: string; label: string }[] }) {
  const { pathname } = useLocation();
  const current = screenOf(screens, pathname)?.to;
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav ref={tabs} className={styles['tabs']} aria-label={label}>
      {screens.map(({ to, label: text }) => (
        <Link
          key={to}
          to={to}
          aria-current={to === current ? (to === pathname ? 'page' : 'true') : undefined}
          className={classNames(to === current && styles['here'])}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
