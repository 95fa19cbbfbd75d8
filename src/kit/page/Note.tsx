import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { words } from '../words/index.ts';

/** A calm note over the panels, read out once. With `onDismiss` it can be closed, and goes by itself after `seconds`. */
export function Note({
  icon,
  text,
  seconds,
  onDismiss,
}: {
  icon: ReactNode;
  text: string | null;
  seconds?: number;
  onDismiss?: () => void;
}) {
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;
  useEffect(() => {
    if (text === null || seconds === undefined) return;
    const timer = setTimeout(() => dismiss.current?.(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [text, seconds]);
  return (
    <div className="note" data-empty={text === null}>
      {text !== null && icon}
      <p role="status">{text}</p>
      {text !== null && onDismiss && (
        <button type="button" className="note-close" title={words.dismiss} onClick={onDismiss}>
          <X aria-hidden="true" />
          <span className="vh">{words.dismiss}</span>
        </button>
      )}
    </div>
  );
}
