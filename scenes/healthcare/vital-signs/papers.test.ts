import { describe, expect, test } from 'vitest';
import { contrast, PART, TEXT } from '../../../src/kit/language/contrast.ts';
import * as light from '../../../src/kit/language/light.ts';
import { CAPITALS, PRINT_DEGREES, PRINT_PIXELS } from '../../../src/kit/language/sizes.ts';
import { bedside } from '../../../test/support/bedside.ts';
import { CLOTH, ON_BAND, ON_CLOTH, SMALL_PRINT, WIDE } from './cuff-print.tsx';
import type { Paper } from './paper.tsx';
import type { VitalSignsFacts } from './state.ts';
import { type Station, stationOf } from './stations.ts';
import { TABLET } from './tablet.tsx';
import { BAND, BOARD, SIGN, THERMOMETER } from './ward-papers.tsx';
import { world } from './world.ts';

const SCREEN = { width: 1366, height: 768 };

interface Written {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly ground: string;
  readonly y: number;
}

/** What a paper writes, and on what; and the colours of its lines, with what they are drawn on. */
function drawn(
  paper: Paper,
  facts: VitalSignsFacts,
): { texts: Written[]; lines: { colour: string; ground: string }[] } {
  const [width, height] = paper.size;
  const areas = [{ x: 0, y: 0, width, height, colour: light.surface as string }];
  const at = (x: number, y: number) =>
    areas.findLast((area) => x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height)
      ?.colour ?? '';
  const texts: Written[] = [];
  const lines: { colour: string; ground: string }[] = [];
  let now = { x: 0, y: 0 };
  const pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    fillRect: (x: number, y: number, wide: number, high: number) =>
      areas.push({ x, y, width: wide, height: high, colour: pen.fillStyle }),
    strokeRect: (x: number, y: number) => lines.push({ colour: pen.strokeStyle, ground: at(x + 4, y + 4) }),
    beginPath: () => undefined,
    arc: (x: number, y: number) => {
      now = { x, y };
    },
    moveTo: () => undefined,
    lineTo: () => undefined,
    stroke: () => lines.push({ colour: pen.strokeStyle, ground: at(now.x, now.y) }),
  };
  paper.paint(
    {
      pen: pen as unknown as CanvasRenderingContext2D,
      width,
      height,
      write: (text, x, y, size, { colour = light.ink } = {}) =>
        text !== '' && texts.push({ text, size, colour, ground: at(x, y - size / 3), y }),
    },
    facts,
  );
  return { texts, lines };
}

/** The wristband's print is small, as it is: whoever reads it leans over the wrist. Metres. */
const LEANT = 0.19;

interface Read {
  readonly name: string;
  readonly paper: Paper;
  /** How wide the model is, metres. */
  readonly wide: number;
  readonly from: Station;
  readonly away?: number;
}

const aspect = SCREEN.width / SCREEN.height;
const READ: readonly Read[] = [
  { name: 'band', paper: BAND, wide: 0.042, from: stationOf('band', false, aspect), away: LEANT },
  { name: 'sign', paper: SIGN, wide: 0.3, from: stationOf('sign', false, aspect) },
  { name: 'board', paper: BOARD, wide: 0.9, from: stationOf('board', false, aspect) },
  { name: 'order', paper: TABLET, wide: 0.234, from: stationOf('order', false, aspect) },
  { name: 'tablet', paper: TABLET, wide: 0.234, from: stationOf('chart', false, aspect) },
  { name: 'thermometer', paper: THERMOMETER, wide: 0.058, from: stationOf('pressure', false, aspect) },
];

/** A shift at its beginning, one in which all has been read and written, and one with an arm that must not be squeezed. */
const FACTS = (() => {
  const early = world.facts(bedside());
  const state = bedside({ forbidden: 'right', against: 'fistula' });
  state.identity = { ...state.identity, bandRead: true, orderRead: true, signRead: true };
  state.probe = { ...state.probe, at: 'back', display: 1004 };
  const numbers = { pulse: 74, breaths: 16, systolic: 126, diastolic: 80, temperature: 984 };
  state.chart = { ...state.chart, numbers, signed: true };
  return [early, world.facts(state)];
})();

const distance = ({ from, to }: Station) => Math.hypot(...from.map((at, i) => at - (to[i] as number)));
/** How many pixels of the screen a metre is, as far away as what the camera looks at. */
const pixelsOf = (station: Station, away: number) =>
  SCREEN.height / (2 * away * Math.tan((station.fov * Math.PI) / 360));
const degreesOf = (metres: number, away: number) => (Math.atan(metres / away) * 180) / Math.PI;

describe.each(READ)('$name', ({ paper, wide, from, away }) => {
  const all = FACTS.map((facts) => drawn(paper, facts));

  test('all that is written can be read', () => {
    const texts = all.flatMap((one) => one.texts);
    expect(texts.length).toBeGreaterThan(0);
    for (const { text, colour, ground, y } of texts) {
      expect(contrast(colour, ground), `${text}: ${colour} on ${ground}`).toBeGreaterThanOrEqual(TEXT);
      expect(y, text).toBeLessThanOrEqual(paper.size[1]);
    }
    for (const { colour, ground } of all.flatMap((one) => one.lines))
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(PART);
  });

  test('its capitals are large enough, on a screen and in a headset', () => {
    const smallest = Math.min(...all.flatMap(({ texts }) => texts.map(({ size }) => size)));
    const capital = (smallest * CAPITALS * wide) / paper.size[0];
    expect(capital * pixelsOf(from, distance(from))).toBeGreaterThanOrEqual(PRINT_PIXELS);
    expect(degreesOf(capital, away ?? distance(from))).toBeGreaterThanOrEqual(PRINT_DEGREES);
  });
});

describe('what is printed on the cuffs', () => {
  test.each(Object.entries(CLOTH))('%s can be read', (_, { outside, band, lining, seam }) => {
    expect(contrast(ON_CLOTH, outside)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(ON_BAND, band)).toBeGreaterThanOrEqual(TEXT);
    // the marks that bound the range, and the line of the index
    for (const cloth of [lining, seam]) expect(contrast(ON_CLOTH, cloth)).toBeGreaterThanOrEqual(PART);
    expect(contrast(band, outside)).toBeGreaterThanOrEqual(PART);
  });

  test('is large enough, where the cuff is worked with', () => {
    const station = stationOf('pressure', true, aspect);
    // the cuff is so wide
    const capital = (SMALL_PRINT * CAPITALS * 0.1355) / WIDE;
    expect(capital * pixelsOf(station, distance(station))).toBeGreaterThanOrEqual(PRINT_PIXELS);
    expect(degreesOf(capital, distance(station))).toBeGreaterThanOrEqual(PRINT_DEGREES);
  });
});
