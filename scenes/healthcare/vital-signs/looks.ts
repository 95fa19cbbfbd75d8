import { smooth } from './motion.ts';
import type { VitalSignsFacts } from './state.ts';

/** How a person's head looks. */
export interface Look {
  readonly hair: `hair_${1 | 2 | 3 | 4 | 5}`;
  /** The hair's colour when young, and how grey it has become, 0 to 1. */
  readonly colour: string;
  readonly grey: number;
  readonly glasses: boolean;
}

const COLOURS = ['#4a3323', '#2a1f1a', '#7a5638', '#5d2f1d'];
const DARKEST = '#2a1f1a';
/** From here the years show, and here hair is grey. */
const FIRST_GREY = 48;
const ALL_GREY = 74;
/** Skins from here on go with dark hair. */
const DARK_FROM = 3;
/** Who is older than this may be bald on top, or have glasses to read with. */
const OLD = 58;

/**
 * The looks: curls, bald crowns, buns, glasses. They follow from what a seed draws, and change no number: whoever drew
 * them differently would find every recording as it was.
 */
export function lookOf({ age, hair, tone }: Pick<VitalSignsFacts, 'age' | 'hair' | 'tone'>): Look {
  const cut = hair === 0 ? (age > OLD && age % 2 === 0 ? 4 : 1) : hair === 1 ? (age % 3 === 0 ? 5 : 2) : 3;
  return {
    hair: `hair_${cut}`,
    colour: tone >= DARK_FROM ? DARKEST : (COLOURS[(age + hair) % COLOURS.length] as string),
    grey: smooth((age - FIRST_GREY) / (ALL_GREY - FIRST_GREY)),
    glasses: (age + tone) % 3 === 0 && age > 30,
  };
}
