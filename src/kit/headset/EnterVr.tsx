import { RectangleGoggles } from 'lucide-react';
import { useEffect } from 'react';
import { askForHeadset, enterHeadset, leaveHeadset } from './enter.ts';
import { enterWords as words } from './enter-words.ts';
import { useHeadset } from './support.ts';

/** The way into a headset, in the middle of whatever is going on; nothing where there is none. */
export function EnterVr() {
  const { support, session, refused } = useHeadset();
  useEffect(askForHeadset, []);
  if (support !== 'ready') return null;
  return (
    <>
      <button type="button" className="bare" onClick={session ? leaveHeadset : () => void enterHeadset()}>
        <RectangleGoggles aria-hidden="true" />
        <span>{session ? words.leave : words.enter}</span>
      </button>
      {refused && (
        <p role="alert" className="enter-refused">
          {words.refused}
        </p>
      )}
    </>
  );
}
