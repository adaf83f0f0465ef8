import { classNames } from '@madang/frontend-kit';
import { useState, type ReactNode } from 'react';
import { keptTextSize, TextSizeSwitch } from './text-size.tsx';
import styles from './portal.module.css';

/** The letters and buttons of the portal within another frame, with the size of its text to choose. */
export function PortalReading({ children }: { children: ReactNode }) {
  const [size, setSize] = useState(keptTextSize);
  return (
    <div className={classNames(styles['page'], styles['within'])} data-text-size={size}>
      <div className={styles['main']}>
        <div className={styles['aids']}>
          <TextSizeSwitch size={size} onSize={setSize} />
        </div>
        {children}
      </div>
    </div>
  );
}
