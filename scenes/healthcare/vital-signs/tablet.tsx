import * as light from '../../../src/kit/language/light.ts';
import type { Paper, Sheet } from './paper.tsx';
import { written } from './say-ward.tsx';
import type { VitalSignsFacts } from './state.ts';

const EDGE = 34;

/** The tablet: whose chart it is, once the order was opened, and what stands on it. */
export const TABLET: Paper = {
  size: [512, 376],
  shines: true,
  same: (before, now) => before.chart === now.chart && before.order === now.order,
  paint: (sheet, facts) => {
    const { pen, width, write } = sheet;
    pen.fillStyle = light.rail;
    pen.fillRect(0, 0, width, 16);
    write(written.chart.title, EDGE, 62, 32, { colour: light.ink3 });
    if (facts.order === null) {
      write(written.order.title, EDGE, 122, 48, { weight: 700 });
      written.order.asks.forEach((ask, i) => void write(ask, EDGE, 180 + i * 44, 34, { colour: light.ink3 }));
      return;
    }
    write(written.order.name(facts.order), EDGE, 112, 46, { weight: 700, most: width - 2 * EDGE });
    write(written.order.born(facts.order), EDGE, 152, 32, { colour: light.ink3 });
    rows(sheet, facts);
    if (facts.chart.signed)
      write(written.chart.signed, width - EDGE, 62, 32, { weight: 680, colour: light.act, align: 'right' });
  },
};

function rows({ pen, width, write }: Sheet, { chart: { numbers } }: VitalSignsFacts): void {
  const { systolic, diastolic, temperature } = numbers;
  const pressure = systolic === null && diastolic === null ? '' : `${systolic ?? ''}/${diastolic ?? ''}`;
  const values = {
    temperature: temperature === null ? '' : written.degrees(temperature),
    pulse: numbers.pulse ?? '',
    breaths: numbers.breaths ?? '',
    pressure,
  };
  Object.entries(values).forEach(([key, value], i) => {
    const x = EDGE + (i % 2) * (width / 2 - EDGE / 2);
    const y = 196 + Math.floor(i / 2) * 92;
    write(written.chart.rows[key as keyof typeof values], x, y, 32, { colour: light.ink3 });
    pen.strokeStyle = light.edge;
    pen.lineWidth = 3;
    pen.strokeRect(x, y + 10, width / 2 - EDGE * 1.5, 54);
    write(String(value), x + 14, y + 52, 42, { weight: 680 });
  });
}
