import { Settings } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { FIRST_HASH } from './route.ts';
import { SettingsDialog } from './SettingsDialog.tsx';
import { words } from './words/index.ts';

/** The strip at the top of a page: whose page it is, and the settings. */
export function Header(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <header className="top">
      <div className="in">
        <a className="brand" href={FIRST_HASH}>
          <span className="plate" aria-hidden="true">
            {words.brand.plate}
          </span>
          {words.brand.name}
        </a>
        <button
          type="button"
          className="btn bare sq gear"
          aria-label={words.settings.open}
          onClick={() => dialog.current?.showModal()}
        >
          <Settings className="i" aria-hidden />
        </button>
      </div>
      <SettingsDialog dialog={dialog} />
    </header>
  );
}
