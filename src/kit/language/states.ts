/** How a thing stands. */
export const STATES = ['can', 'in-use', 'done', 'wrong'] as const;
export type State = (typeof STATES)[number];

/**
 * The shape of each state: an open ring, a ring with a core, a square with a tick, a diamond with a bar. Filled by the
 * even-odd rule, in a box of 24 by 24: an icon of the page and a mark in the picture are drawn by the same line.
 */
export const SHAPES: Readonly<Record<State, string>> = {
  can: 'M12 1.5a10.5 10.5 0 0 1 0 21 10.5 10.5 0 0 1 0-21Zm0 3a7.5 7.5 0 0 0 0 15 7.5 7.5 0 0 0 0-15Z',
  'in-use':
    'M12 1.3a10.7 10.7 0 0 1 0 21.4 10.7 10.7 0 0 1 0-21.4Zm0 3a7.7 7.7 0 0 0 0 15.4 7.7 7.7 0 0 0 0-15.4Zm0 2.9a4.8 4.8 0 0 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
  done: 'M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Zm4.4 15.2 7.7-8.6-2.1-1.9-5.7 6.4-2.4-2.5-2 2Z',
  wrong: 'm12 1.2 10.8 10.8L12 22.8 1.2 12Zm-1.5 5.3v6.8h3V6.5Zm0 8.4v3h3v-3Z',
};
export const SHAPE_BOX = 24;
