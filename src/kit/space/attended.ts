import { useEffect, useState } from 'react';

/** The thing whose control an element of the page is, or is part of. */
function targetOf(element: EventTarget | null): string | null {
  const control = element instanceof Element ? element.closest<HTMLElement>('[data-target], [data-group]') : null;
  return control?.dataset.target ?? control?.dataset.group ?? null;
}

/** The target of the thing in the page's list that the pointer is over, or else that the keyboard is at. */
export function useAttended(): string | null {
  const [over, setOver] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  useEffect(() => {
    const onOver = ({ target }: Event) => setOver(targetOf(target));
    const onFocus = () => {
      const { activeElement } = document;
      // what was pressed keeps the focus, too: that is nobody looking for where it is
      setAt(activeElement?.matches(':focus-visible') ? targetOf(activeElement) : null);
    };
    const listened = [
      ['pointerover', onOver],
      ['focusin', onFocus],
      ['focusout', onFocus],
    ] as const;
    for (const [name, listener] of listened) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listened) document.removeEventListener(name, listener);
    };
  }, []);
  return over ?? at;
}
