import type { Locator, Page } from '@playwright/test';
import { advance, axe, expect, screenshot, test, unwrapped } from './harness.ts';
import { heading, leaveAtOnce, SHIFT, skipped } from './visit.ts';

const wrist = (page: Page): Locator => page.getByRole('button', { name: /^The wrist/ });
const beats = async (page: Page): Promise<number> => Number(await page.locator('.ripple').getAttribute('data-beats'));

/** Every pulse beats 74 times a minute: chance always says 0. */
async function withPulseOf74(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(crypto, { getRandomValues: (array: Uint32Array) => array.fill(0) });
  });
}

test.describe('find the pulse', () => {
  test.beforeEach(async ({ page }) => {
    await withPulseOf74(page);
    await page.goto('./');
    await expect(heading(page)).toHaveText('Find the pulse.');
  });

  test('by keyboard: hold, let go, hold on, count, be trusted', async ({ page }) => {
    await wrist(page).focus();
    await page.keyboard.down('Space');
    await expect(page.getByRole('status')).toHaveText(/Count the beats/);
    // a key that is held repeats: still one hold
    await page.keyboard.down('Space');
    await advance(page, 5);
    await page.keyboard.up('Space');
    await expect(page.getByRole('status')).toHaveText(/Paused.*10 seconds/);
    await expect(page.getByText('Keep your fingers on it: 10 more seconds.')).toBeVisible();
    const felt = await beats(page);
    expect(felt).toBe(6);
    await advance(page, 4);
    expect(await beats(page)).toBe(felt);
    await page.keyboard.down('Enter');
    await advance(page, 10.1);
    // whoever still holds the key writes nothing with it
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    const field = page.getByLabel('Beats in 15 seconds');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    expect(await beats(page)).toBe(18);
    await page.keyboard.type('18');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('You’d be trusted with that.');
    await expect(heading(page)).toBeFocused();
    await expect(page.getByRole('status')).toHaveText(/^You: 72 a minute \(18 × 4\)\. Really: 74\./);
    await expect(page.getByRole('link', { name: 'Start your shift' })).toHaveAttribute('href', /#\/shift\//);
    expect(await axe(page)).toEqual([]);
  });

  test('by mouse: a count that is off is told kindly, and can be tried again', async ({ page }) => {
    const box = await wrist(page).boundingBox();
    if (!box) throw new Error('no wrist');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await advance(page, 8);
    await screenshot(page, 'pulse-held');
    // off the wrist, still holding
    await page.mouse.move(box.x - 40, box.y + 20);
    await advance(page, 7.1);
    await page.mouse.up();
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByRole('alert')).toHaveText(/whole number/);
    await page.getByLabel('Beats in 15 seconds').fill('15');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(heading(page)).toHaveText('Not yet.');
    await expect(page.getByText(/You were 14 under/)).toBeVisible();
    await screenshot(page, 'pulse-not-yet');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toHaveText('Find the pulse.');
    await expect(wrist(page)).toBeVisible();
  });

  test('for those who cannot hold: one press holds', async ({ page }) => {
    await page.getByRole('button', { name: 'Hold for me' }).click();
    await advance(page, 15.1);
    await expect(heading(page)).toHaveText('How many beats did you feel?');
    expect(await axe(page)).toEqual([]);
  });

  test('skipped once, it is not shown again, and can be found again', async ({ page }) => {
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Skip to the test-drives' }).click();
    await expect(page.getByRole('heading', { name: 'Test-drives', exact: true })).toBeFocused();
    await expect(heading(page)).toHaveText('Your first shift starts at 7.');
    await page.reload();
    await expect(heading(page)).toHaveText('Your first shift starts at 7.');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Find a pulse again' }).click();
    await expect(heading(page)).toHaveText('Find the pulse.');
    await expect(heading(page)).toBeFocused();
  });
});

test('where storage is blocked, everything works, and the settings say so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Skip to the test-drives' }).click();
  await expect(heading(page)).toHaveText('Your first shift starts at 7.');
  await page.goto('./#/nowhere');
  await expect(page.getByRole('alert')).toHaveText(/no page at that address/);
  await expect(heading(page)).toHaveText('Your first shift starts at 7.');
  await page.getByRole('button', { name: /^Settings/ }).click();
  await expect(page.getByText('until you close this page')).toBeVisible();
});

test('where there is no headset a sentence says so, and no button leads nowhere', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText('Here everything works on the screen.')).toBeVisible();
  await expect(page.getByRole('button', { name: /VR/ })).toHaveCount(0);
});

test('settings stand on <html>, and are kept', async ({ page }) => {
  await skipped(page);
  await page.goto('./');
  const html = page.locator('html');
  await page.getByRole('button', { name: /^Settings/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByLabel('Sound').uncheck();
  await dialog.getByLabel('Captions').uncheck();
  await dialog.getByLabel('Less motion').check();
  await dialog.getByLabel('More contrast').check();
  await dialog.getByLabel('Dark').check();
  await dialog.getByLabel('150 %').check();
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'settings');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^Settings/ })).toBeFocused();
  const attributes = { sound: 'off', captions: 'off', motion: 'less', contrast: 'more', theme: 'dark', text: '150' };
  for (const [name, value] of Object.entries(attributes)) await expect(html).toHaveAttribute(`data-${name}`, value);
  await page.reload();
  for (const [name, value] of Object.entries(attributes)) await expect(html).toHaveAttribute(`data-${name}`, value);
  expect(await axe(page)).toEqual([]);
});

test('every word of the first page and its settings comes from words/', async ({ page }) => {
  await withPulseOf74(page);
  await page.goto('./?pseudo');
  await expect(page.locator('.card h3')).toHaveText(/⟦.+⟧/);
  expect(await unwrapped(page)).toEqual([]);
  const wristButton = page.locator('.wrist');
  await wristButton.focus();
  await page.keyboard.down('Space');
  await advance(page, 3);
  expect(await unwrapped(page)).toEqual([]);
  await page.keyboard.up('Space');
  expect(await unwrapped(page)).toEqual([]);
  await page.keyboard.down('Space');
  await advance(page, 13);
  await page.keyboard.up('Space');
  expect(await unwrapped(page)).toEqual([]);
  await page.keyboard.type('18');
  await page.keyboard.press('Enter');
  expect(await unwrapped(page)).toEqual([]);
  await page.reload();
  await expect(page.locator('.card h3')).toHaveText(/⟦.+⟧/);
  expect(await unwrapped(page)).toEqual([]);
});

test('a card has three ways to start, the one that comes next first, and the parts', async ({ page }) => {
  await skipped(page);
  await page.goto('./');
  const starts = page.getByRole('list', { name: 'Ways to start' }).getByRole('link');
  await expect(starts).toHaveText([/^Shadow.*No score/, /^On shift.*Hints cost points/, /^Sign-off.*It counts/]);
  await expect(page.locator('.starts .go')).toHaveText(/^Shadow/);
  await expect(page.getByRole('link', { name: 'Start your shift' })).toHaveAttribute('href', /level=explore$/);
  const parts = page.getByRole('list', { name: 'Just a part' }).getByRole('link');
  await expect(parts).toHaveCount(5);
  await expect(parts.first()).toHaveAttribute('href', /level=practise&part=hands$/);
  expect(await axe(page)).toEqual([]);
  await screenshot(page, 'ways-to-start');
  // what was begun last is offered first the next time
  await page.goto(SHIFT);
  await leaveAtOnce(page);
  await expect(heading(page)).toHaveText('How your shift went');
  await page.goto('./');
  await expect(page.locator('.starts .go')).toHaveText(/^Sign-off/);
});
