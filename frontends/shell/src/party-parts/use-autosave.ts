import { useEffect, useState } from 'react';
import { AutoSave, type Autosaved, type SaveStep } from './auto-save.ts';

/** Gives what saves a text at each pause, and where that stands; it is saved as well when its writer leaves the page, the tab or the form. */
export function useAutosave<Problem>(written: Autosaved<Problem>, begun: SaveStep<Problem>) {
  const [saving, setSaving] = useState(begun);
  const [saver] = useState(() => new AutoSave<Problem>(written, setSaving));
  useEffect(() => saver.follow(written));
  useEffect(() => {
    const leave = () => saver.leave();
    const onHide = () => document.hidden && leave();
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', leave);
      saver.end();
    };
  }, [saver]);
  return { saver, saving };
}
