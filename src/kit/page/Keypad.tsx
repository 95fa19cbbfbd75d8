import { Delete } from 'lucide-react';
import { words } from '../words/index.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/**
 * Digits to press, for whoever has a pointer and no keys. It never takes the focus: the field beside it keeps that, and
 * a screen reader or a keyboard has no need of it.
 */
export function Keypad({
  point,
  onDigit,
  onDelete,
}: {
  /** Whether the number can have a point. */
  point: boolean;
  onDigit: (digit: string) => void;
  onDelete: () => void;
}) {
  const keys = point ? [...KEYS, '.'] : KEYS;
  return (
    <div className="keypad" aria-hidden="true" onPointerDown={(event) => event.preventDefault()}>
      {keys.map((digit) => (
        <button key={digit} type="button" tabIndex={-1} onClick={() => onDigit(digit)}>
          {digit}
        </button>
      ))}
      <button type="button" tabIndex={-1} title={words.clear} onClick={onDelete}>
        <Delete />
      </button>
    </div>
  );
}
