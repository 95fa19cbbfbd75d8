import { expect, test } from 'vitest';
import { LOOKS } from './modes.ts';
import * as palette from './palette.ts';
import { FONT } from './sizes.ts';

const PAINTS = { ...palette };

/** inuseSoft is --inuse-soft, ink2 is --ink-2. */
const property = (name: string) => `--${name.replace(/[A-Z]|\d/g, (at) => `-${at.toLowerCase()}`)}`;

function rule(selector: string, first: readonly string[], values: object): string {
  const lines = Object.entries(values).map(([name, value]) => `${property(name)}: ${value}`);
  return `${selector} {\n${[...first, ...lines].map((line) => `  ${line};\n`).join('')}}\n`;
}

test('the stylesheet has the colours that the code has', async () => {
  const sheet = [
    '/* Written by sheet.test.ts from the colours beside it. To change one, change it there; then: npx vitest run src/kit/language -u */\n',
    rule(':root', [`--font: ${FONT}`], PAINTS),
    ...LOOKS.map(({ selector, scheme, own }) => rule(selector, scheme ? [`color-scheme: ${scheme}`] : [], own)),
  ].join('');
  await expect(sheet).toMatchFileSnapshot('colours.css');
});
