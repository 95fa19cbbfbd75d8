import { describe, expect, test } from 'vitest';
import { MARK_COLOURS, MARK_GAP, MARK_RING } from '../space/mark-atlas.ts';
import { contrast, distance, PART, TEXT, VISIONS } from './contrast.ts';
import { MODES, type Role } from './modes.ts';
import { SHAPES, STATES } from './states.ts';

const GROUNDS: readonly Role[] = ['page', 'surface', 'sunken', 'tint', 'glass'];
const FIELDS = ['health', 'engine', 'make'] as const satisfies readonly Role[];
const COLOUR_OF = { can: 'can', 'in-use': 'inuse', done: 'done', wrong: 'wrong' } as const;
const STATE_ROLES = Object.values(COLOUR_OF);
const CHART: readonly Role[] = ['chartCuff', 'chartTrue', 'chartYou', 'chartBeat'];

const each = (fronts: readonly Role[], grounds: readonly Role[]) =>
  fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const));

/** What is written on what. */
const WRITTEN: readonly (readonly [Role, Role])[] = [
  ...each(['ink', 'ink2', 'ink3'], GROUNDS),
  ...each(['link'], ['page', 'surface', 'tint', 'glass']),
  ...each(['onAct'], ['act', 'actHover']),
  ['wainscotInk', 'wainscot'],
  ['glassInk', 'glass'],
  ['glassInk', 'tint'],
  ...each(['captionInk', 'captionWho'], ['caption']),
  ...each(FIELDS, ['page', 'surface']),
  ...FIELDS.flatMap((field) => each([field, 'ink'], [`${field}Soft`])),
  ['can', 'surface'],
  ['can', 'canSoft'],
  ...each(['inuseInk', 'ink', 'ink2'], ['inuseSoft']),
  ...each(['done', 'ink', 'ink2'], ['doneSoft']),
  ...each(['wrong', 'wrongInk', 'ink', 'ink2'], ['wrongSoft']),
  ['wrong', 'surface'],
  ...each(['chartTrue', 'chartYou'], ['surface']),
];

/** What has to be made out to be used, or to be read off, and where it stands. */
const MADE_OUT: readonly (readonly [Role, Role])[] = [
  ...each(['edge', 'focus'], GROUNDS),
  ...each(['act'], ['page', 'surface', 'tint', 'glass']),
  ...each(STATE_ROLES, ['page', 'surface', 'tint', 'glass']),
  ['inuse', 'inuseSoft'],
  ['done', 'doneSoft'],
  ['wrong', 'wrongSoft'],
  ...each(CHART, ['page', 'surface']),
  ['focus', 'focusGap'],
];

describe.each(Object.entries(MODES))('the page, %s', (name, colours) => {
  const least = name.includes('more') ? { text: 7, part: TEXT } : { text: TEXT, part: PART };
  test.each(WRITTEN)('%s is read on %s', (front, ground) => {
    expect(contrast(colours[front], colours[ground])).toBeGreaterThanOrEqual(least.text);
  });
  test.each(MADE_OUT)('%s is made out on %s', (front, ground) => {
    expect(contrast(colours[front], colours[ground])).toBeGreaterThanOrEqual(least.part);
  });
  test.each(Object.keys(VISIONS))('states and fields differ in colour, %s cones', (vision) => {
    for (const group of [STATE_ROLES, FIELDS])
      for (const [i, a] of group.entries())
        for (const b of group.slice(i + 1))
          expect(distance(colours[a], colours[b], vision), `${a} and ${b}`).toBeGreaterThan(0.06);
  });
});

test('without any colour, states are told apart by their shapes', () => {
  expect(new Set(STATES.map((state) => SHAPES[state])).size).toBe(STATES.length);
  // rings are round and have another number of lines; what is done has corners, what is wrong stands on one of them
  expect(STATES.map((state) => SHAPES[state].match(/z/gi)?.length)).toEqual([2, 3, 2, 3]);
  expect(STATES.map((state) => /^M12 1\.\da/.test(SHAPES[state]))).toEqual([true, true, false, false]);
});

test('a mark in the picture can be made out on anything', () => {
  for (let grey = 0; grey < 256; grey++) {
    const ground = `rgb(${grey} ${grey} ${grey})`;
    expect(Math.max(contrast(MARK_GAP, ground), contrast(MARK_RING, ground))).toBeGreaterThanOrEqual(PART);
  }
  // and its shape on the gap that is round it
  for (const state of STATES) expect(contrast(MARK_COLOURS[state], MARK_GAP)).toBeGreaterThanOrEqual(PART);
});
