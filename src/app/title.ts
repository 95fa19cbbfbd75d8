import { useEffect } from 'react';

/** Names the page, for the tab and for screen readers; undefined leaves the name as it is. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
}
