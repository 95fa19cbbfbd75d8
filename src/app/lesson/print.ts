/** What of the page for teachers can be printed alone. */
export type Printed = 'lesson' | 'sheet' | 'key';

/** Prints one thing of the page, and nothing else. */
export function print(what: Printed): void {
  const { dataset } = document.documentElement;
  dataset.printed = what;
  addEventListener(
    'afterprint',
    () => {
      delete dataset.printed;
    },
    { once: true },
  );
  window.print();
}
