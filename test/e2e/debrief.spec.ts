import { readFileSync } from 'node:fs';
import { axe, expect, screenshot, test, unwrapped } from './harness.ts';
import { arrived, heading, leaveAtOnce, SHIFT, skipped } from './visit.ts';

test.describe('the debrief', () => {
  test('has the focus on its heading, no fault that axe knows, a link, and a file to keep', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await skipped(page);
    await page.goto(SHIFT);
    await leaveAtOnce(page);
    await expect(heading(page)).toHaveText('How your shift went');
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(/how it went/);
    await expect(page.getByText('Patient 5', { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Ten more seconds',
      /.+/,
      'On Monday',
      'Six things we looked at',
      'Best thing',
      'Next thing',
      'Everything that was scored',
      'What this does not train',
    ]);
    await arrived(page);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'debrief');

    await page.getByRole('button', { name: 'Same patient link' }).click();
    await expect(page.getByText(/Link copied.*meets patient 5\./)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /#\/shift\/healthcare\/vital-signs\?level=prove&seed=5$/,
    );

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Keep it' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^first-shift-portfolio-\d{4}-\d\d-\d\d\.json$/);
    const portfolio = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(portfolio).toMatchObject({
      format: 1,
      owner: { alias: null },
      attempts: [
        { scene: 'healthcare/vital-signs', seed: 5, level: 'prove', part: null, tries: 1, score: { pass: false } },
      ],
    });

    // the part that cost most, with the same patient
    await expect(page.getByRole('link', { name: /^Just this part again/ })).toHaveAttribute(
      'href',
      /level=practise&part=[a-z-]+&seed=5$/,
    );
    await page.getByRole('link', { name: 'Again with another patient' }).click();
    await expect(page).toHaveURL(/level=prove&seed=\d{4}$/);
    await expect(page.locator('.debrief')).toBeHidden();
  });

  test('of a shadow shift has no points, and nothing of it is kept', async ({ page }) => {
    await skipped(page);
    await page.goto(SHIFT.replace('prove', 'explore'));
    await leaveAtOnce(page);
    await expect(page.getByRole('heading', { name: 'What to do better' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What went well' })).toBeVisible();
    await expect(page.locator('.score')).toHaveCount(0);
    await expect(page.locator('.debrief main')).not.toContainText(/\bpoints?\b/);
    await expect(page.getByRole('button', { name: 'Keep it' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'On shift, on your own' })).toHaveAttribute(
      'href',
      /level=practise&seed=\d{4}$/,
    );
    await arrived(page);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'debrief-shadow');
  });

  test('of a part tells of that part alone, and leads to the whole', async ({ page }) => {
    await skipped(page);
    await page.goto('./#/shift/healthcare/vital-signs?level=practise&part=hands&seed=5');
    await leaveAtOnce(page);
    await expect(page.getByText(/^On shift, just a part: /)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'One thing we looked at' })).toBeVisible();
    await expect(page.getByText(/^No hints taken/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'The whole shift' })).toHaveAttribute('href', /level=practise&seed=/);
  });

  test('that could not be fetched says so, and comes when it is asked for again', async ({ page, faults }) => {
    await skipped(page);
    await page.route(/\/Debrief-[^/]+\.js$/, (route) => route.abort());
    await page.goto(SHIFT);
    await leaveAtOnce(page);
    await expect(page.getByRole('alert')).toHaveText(/Nothing is lost/);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'debrief-not-there');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download what I did' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8')).head.seed).toBe(5);
    await page.unroute(/\/Debrief-[^/]+\.js$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toHaveText('How your shift went');
    // the browser's own complaint about the file that was kept from it
    expect(faults.filter((fault) => !/Failed to load resource|ERR_FAILED/.test(fault))).toEqual([]);
    faults.length = 0;
  });

  test('every word of it comes from words/', async ({ page }) => {
    await skipped(page);
    await page.goto(SHIFT.replace('./', './?pseudo'));
    await leaveAtOnce(page);
    await expect(heading(page)).toHaveText(/⟦.+⟧/);
    const own = await page.locator('.figure > :not(h2), .ten-more > :not(h2)').allInnerTexts();
    // figure and last seconds are the scene's own, and speak its own words
    expect(
      (await unwrapped(page)).filter((text) => !own.some((told) => told.includes(text.replace(/^\w+: /, '')))),
    ).toEqual([]);
  });
});
