/** The letters of page and picture: none that can be taken for another (Il1, O0). Capitals are this share of their size. */
export const FONT = '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif';
export const CAPITALS = 0.668;

/** A mark in the picture: so many pixels of the page on a screen, so many degrees in a headset; and how much larger one is that is pointed out, or that says where something fits. */
export const MARK_PIXELS = 22;
export const MARK_DEGREES = 0.8;
export const MARK_LARGE = 1.5;
export const MARK_SOCKET = 2.4;

/** Capitals on a paper in the picture are at least so high, from where it is read. */
export const PRINT_PIXELS = 12;
export const PRINT_DEGREES = 0.8;
