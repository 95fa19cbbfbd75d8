import { Settings } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLater } from './later.ts';
import { FIRST_HASH } from './route.ts';
import { words } from './words/index.ts';

const load = async () => (await import('./SettingsDialog.tsx')).SettingsDialog;

/** The strip at the top of a page: whose page it is, and the settings. */
export function Header(): ReactNode {
  const [open, setOpen] = useState(false);
  const { value: SettingsDialog, failed, retry } = useLater(load, open);
  const show = () => {
    setOpen(true);
    if (failed) retry();
  };
  return (
    <header className="top">
      <div className="in">
        <a className="brand" href={FIRST_HASH}>
          <span className="plate" aria-hidden="true">
            {words.brand.plate}
          </span>
          {words.brand.name}
        </a>
        <button type="button" className="btn bare sq gear" aria-label={words.settings} onClick={show}>
          <Settings className="i" aria-hidden />
        </button>
      </div>
      {failed && (
        <p className="notice" role="alert">
          {words.settingsFailed}
        </p>
      )}
      {open && SettingsDialog && <SettingsDialog onClose={() => setOpen(false)} />}
    </header>
  );
}
