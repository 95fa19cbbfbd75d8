/**
 * What the place is painted with: the skills lab at 7 a.m. Off-white wall, sage wainscot, oak rail, the teal of the plate
 * that has the bed's number, printed ink. The same by day and by night: things in the room do not change with the page.
 */
export const wall0 = '#fffdf8';
export const wall1 = '#f5f2eb';
export const wall2 = '#ebe6da';
export const wall3 = '#dcd5c5';
export const sage0 = '#eef4f1';
export const sage1 = '#d9e6e0';
export const sage2 = '#b9cfc7';
export const sage3 = '#8fb0a7';
export const oak2 = '#d6ae75';
export const oak3 = '#bd8a4a';
export const plate = '#0f6a6e';
export const plateDark = '#0b5256';
export const print = '#1b2b28';
// what signs are painted with
export const teal = '#0e7a78';
export const mint = '#e9f4f0';
export const rust = '#9c5200';
export const navy = '#2d3a6b';
