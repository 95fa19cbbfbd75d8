import { type ReactNode, useEffect, useId, useRef } from 'react';
import { isKeepingBlocked } from './kept.ts';
import { isLessMotion, isMoreContrast, set, TEXT_SIZES, THEMES, useSettings } from './settings.ts';
import { settingsWords as t } from './words/settings.ts';

function Switch(props: { name: string; help: string; on: boolean; onChange: (on: boolean) => void }): ReactNode {
  const id = useId();
  return (
    <div className="switch">
      <label className="mid" htmlFor={id}>
        {props.name}
      </label>
      <p className="small quiet" id={`${id}-help`}>
        {props.help}
      </p>
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-help`}
        checked={props.on}
        onChange={(event) => props.onChange(event.target.checked)}
      />
    </div>
  );
}

function Choice<V extends string | number>(props: {
  name: string;
  options: readonly V[];
  chosen: V;
  told: Readonly<Record<V, string>>;
  onChange: (value: V) => void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className="mid">{props.name}</legend>
      <div className="options">
        {props.options.map((option) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === props.chosen} onChange={() => props.onChange(option)} />
            <span>{props.told[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Everything that can be set, in a dialog that is open as long as it is there. */
export function SettingsDialog({ onClose }: { onClose: () => void }): ReactNode {
  const now = useSettings();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="settings" ref={dialog} onClose={onClose} aria-labelledby="settings-title">
      <div className="rail" />
      <form method="dialog">
        <h2 id="settings-title">{t.title}</h2>
        <Switch name={t.sound} help={t.soundHelp} on={now.sound} onChange={(sound) => set({ sound })} />
        <Switch name={t.captions} help={t.captionsHelp} on={now.captions} onChange={(captions) => set({ captions })} />
        <Switch
          name={t.motion}
          help={t.motionHelp}
          on={isLessMotion(now)}
          onChange={(lessMotion) => set({ lessMotion })}
        />
        <Switch
          name={t.contrast}
          help={t.contrastHelp}
          on={isMoreContrast(now)}
          onChange={(moreContrast) => set({ moreContrast })}
        />
        <Choice
          name={t.theme}
          options={THEMES}
          chosen={now.theme}
          told={t.themes}
          onChange={(theme) => set({ theme })}
        />
        <Choice
          name={t.text}
          options={TEXT_SIZES}
          chosen={now.textSize}
          told={t.texts}
          onChange={(textSize) => set({ textSize })}
        />
        <div className="row end">
          <span className="small quiet grow">{isKeepingBlocked() ? t.blocked : t.kept}</span>
          <button type="submit" className="btn go">
            {t.close}
          </button>
        </div>
      </form>
    </dialog>
  );
}
