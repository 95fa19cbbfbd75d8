import { expect, test } from 'vitest';
import { isKeepingBlocked, keep, readKept } from './kept.ts';
import { readSettings } from './settings.ts';

const DEFAULTS = {
  sound: true,
  captions: true,
  theme: 'system',
  moreContrast: null,
  lessMotion: null,
  textSize: 100,
  panelSide: 'right',
  turnDegrees: 30,
};

test.each([null, '', '{', '[]', 'null', '7', '{"sound":"no","theme":"pink","textSize":99,"lessMotion":1}'])(
  'what does not fit is as it was in the beginning: %s',
  (text) => expect(readSettings(text)).toEqual(DEFAULTS),
);

test('what was kept is read, and nothing else is taken over', () => {
  const kept = {
    ...DEFAULTS,
    sound: false,
    theme: 'dark',
    lessMotion: true,
    textSize: 150,
    panelSide: 'left',
    turnDegrees: 45,
  };
  expect(readSettings(JSON.stringify({ ...kept, more: 1 }))).toEqual(kept);
});

test('without storage what is kept lasts as long as the page, and it is known that it does', () => {
  expect(readKept('a')).toBeNull();
  keep('a', '1');
  expect(readKept('a')).toBe('1');
  expect(isKeepingBlocked()).toBe(true);
});
