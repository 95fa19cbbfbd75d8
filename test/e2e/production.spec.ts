import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADER_POLICY, META_POLICY } from '../../tools/policy.mjs';
import { expect, test } from './harness.ts';

const scripts = () => readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

test('the app opens under a path of a larger web space, and everything it asks for is there', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
  });
  const answer = await page.goto('./');
  expect(answer?.headers()['content-security-policy']).toBe(HEADER_POLICY);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page).toHaveTitle(/First Shift/);
  await page.waitForLoadState('networkidle');
  expect(missing).toEqual([]);
});

test('the page carries its own policy, for hosts that send no headers', async ({ page }) => {
  await page.goto('./');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', META_POLICY);
});

test('the hook of the tests is not in what a school gets', async ({ page }) => {
  expect(scripts().length).toBeGreaterThan(0);
  for (const name of scripts()) expect(readFileSync(join('dist', name), 'utf8'), name).not.toContain('__firstShift');
  await page.goto('./');
  expect(await page.evaluate(() => '__firstShift' in window)).toBe(false);
});

test('the guard of these tests sees what it is there for', async ({ page, faults }) => {
  await page.goto('./');
  const seen = (what: RegExp) => expect.poll(() => faults.join('\n')).toMatch(what);
  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  await seen(/policy: connect-src https:\/\/example\.org/);
  await page.evaluate(() => void window.open('https://example.org/'));
  await seen(/another origin: https:\/\/example\.org/);
  await page.evaluate(() => console.warn('a warning'));
  await seen(/console warning: a warning/);
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('nobody waits for this'))));
  await seen(/thrown: .*nobody waits for this/);
  faults.length = 0;
});
