import { classNames } from '@madang/frontend-kit';
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import styles from './slice-pages.module.css';

/** Screens that belong together, as tabs above their pages. */
export function ScreenTabs({ label, screens }: { label: string; screens: readonly { to: string; label: string }[] }) {
  const { pathname } = useLocation();
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={tabs} className={styles['tabs']} aria-label={label}>
      {screens.map((screen) => (
        <NavLink
          key={screen.to}
          to={screen.to}
          end
          className={({ isActive }) => classNames(isActive && styles['here'])}
        >
          {screen.label}
        </NavLink>
      ))}
    </nav>
  );
}
