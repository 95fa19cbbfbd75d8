import * as light from './light.ts';

/** What a colour is for. */
export type Role = keyof typeof light;
type Looks = Readonly<Record<Role, string>>;

const LIGHT: Looks = { ...light };

/** The ward at night: green-black, never pure black. What is not named is as by day. */
const DARK: Partial<Looks> = {
  page: '#101b19',
  surface: '#192724',
  sunken: '#0b1412',
  tint: '#1d302c',
  ink: '#f1efe8',
  ink2: '#c3cdc7',
  ink3: '#9fada6',
  line: '#2f413c',
  edge: '#7c8f88',
  act: '#7fd0c3',
  actHover: '#a4e0d6',
  onAct: '#0c2422',
  link: '#8edacd',
  focus: '#ffffff',
  focusGap: '#101b19',
  wainscot: '#234b44',
  wainscotInk: '#eef4f1',
  rail: '#8d6029',
  railHi: '#bd8a4a',
  health: '#4fb8a8',
  healthSoft: '#17362f',
  engine: '#f7c987',
  engineSoft: '#3a2a14',
  make: '#93a6f0',
  makeSoft: '#232a45',
  can: '#63c3b6',
  canSoft: '#17362f',
  inuse: '#f2b84b',
  inuseSoft: '#3a2c10',
  inuseInk: '#f6cd80',
  done: '#b9dfc9',
  doneSoft: '#1d3a2d',
  wrong: '#ff8f7a',
  wrongSoft: '#44211b',
  wrongInk: '#ffb4a5',
  chartCuff: '#f1efe8',
  chartTrue: '#63c3b6',
  chartYou: '#f7c987',
  chartBeat: '#93a6f0',
  chartBand: '#1d3a34',
  glass: 'rgb(20 33 30 / 0.94)',
  glassInk: '#f1efe8',
  caption: 'rgb(6 12 11 / 0.9)',
  captionInk: '#ffffff',
  captionWho: '#ffd99a',
  e1: '0 1px 2px rgb(0 0 0 / 0.4)',
  e2: '0 2px 8px rgb(0 0 0 / 0.4)',
  e3: '0 8px 32px rgb(0 0 0 / 0.55)',
};

/** More contrast: text at least 7 to 1, edges like ink, nothing seen through. */
const LIGHT_MORE: Partial<Looks> = {
  page: '#ffffff',
  surface: '#ffffff',
  sunken: '#f2f2ee',
  tint: '#f2f5f4',
  ink: '#000000',
  ink2: '#1c2624',
  ink3: '#2f3a37',
  line: '#55605c',
  edge: '#000000',
  act: '#004a4d',
  actHover: '#00383a',
  link: '#004a4d',
  wainscot: '#d9e6e0',
  wainscotInk: '#000000',
  health: '#00524f',
  engine: '#6b3600',
  make: '#1b2552',
  can: '#00524f',
  inuse: '#8f5c00',
  inuseInk: '#4d3000',
  done: '#0b2c20',
  wrong: '#8a1206',
  wrongInk: '#7a0f05',
  chartTrue: '#00524f',
  chartYou: '#6b3600',
  chartBeat: '#1b2552',
  glass: '#ffffff',
  glassInk: '#000000',
  caption: '#000000',
  e1: '0 0 0 1px #000',
  e2: '0 0 0 1.5px #000',
  e3: '0 0 0 2px #000',
};

const DARK_MORE: Partial<Looks> = {
  page: '#000000',
  surface: '#0a0f0e',
  sunken: '#000000',
  tint: '#0d1513',
  ink: '#ffffff',
  ink2: '#ecefed',
  ink3: '#d3dad7',
  line: '#9aa6a1',
  edge: '#ffffff',
  act: '#a9efe4',
  actHover: '#d0f7f1',
  onAct: '#00100f',
  link: '#a9efe4',
  wainscot: '#16332f',
  wainscotInk: '#ffffff',
  health: '#83e3d4',
  engine: '#ffd9a3',
  make: '#b7c4ff',
  can: '#83e3d4',
  inuse: '#ffcf73',
  inuseInk: '#ffdf9f',
  done: '#d3f3e0',
  wrong: '#ffa594',
  wrongInk: '#ffc9be',
  chartTrue: '#83e3d4',
  chartYou: '#ffd9a3',
  chartBeat: '#b7c4ff',
  glass: '#000000',
  glassInk: '#ffffff',
  e1: '0 0 0 1px #fff',
  e2: '0 0 0 1.5px #fff',
  e3: '0 0 0 2px #fff',
};

/** A look of the page: where the stylesheet has it, and what is other than in the looks before it that hold there too. */
export interface Look {
  readonly selector: string;
  readonly scheme?: 'light' | 'dark';
  readonly own: Partial<Looks>;
}

/** In the order of the stylesheet: later ones go before earlier ones. */
export const LOOKS: readonly Look[] = [
  { selector: ':root,\n[data-theme="light"]', scheme: 'light', own: LIGHT },
  { selector: '[data-theme="dark"]', scheme: 'dark', own: DARK },
  { selector: '[data-contrast="more"]', own: LIGHT_MORE },
  { selector: '[data-theme="dark"][data-contrast="more"]', own: DARK_MORE },
];

/** Every colour as each of the four looks has it. */
export const MODES = {
  light: LIGHT,
  dark: { ...LIGHT, ...DARK },
  'light, more contrast': { ...LIGHT, ...LIGHT_MORE },
  'dark, more contrast': { ...LIGHT, ...DARK, ...LIGHT_MORE, ...DARK_MORE },
} as const satisfies Record<string, Looks>;
