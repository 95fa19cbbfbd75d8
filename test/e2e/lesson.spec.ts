import { axe, expect, test, unwrapped } from './harness.ts';
import { heading, skipped } from './visit.ts';

const LESSON = './#/lesson/healthcare/vital-signs';

test.describe('the page for teachers', () => {
  test.beforeEach(async ({ page }) => skipped(page));

  test('has the lesson, a sheet made from the task, and an answer key by patient number', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'For teachers' }).first().click();
    await expect(heading(page)).toHaveText(/^For teachers: /);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(/for teachers/);
    await page.getByRole('button', { name: 'Standards' }).click();
    await expect(page.getByRole('heading', { name: 'Standards' })).toBeFocused();
    await expect(page).toHaveURL(/#\/lesson\/healthcare\/vital-signs$/);
    // six criteria and two kinds of errors, each with boxes
    await expect(page.locator('.watched')).toHaveCount(8);
    expect(await page.locator('.watched li').count()).toBeGreaterThan(50);
    const rows = page.locator('.answer-key tbody tr');
    await expect(rows).toHaveCount(10);
    await expect(page.locator('.answer-key .trap')).toHaveCount(10);
    await page.getByLabel('Patient numbers').fill('7, 4823');
    await page.getByRole('radio', { name: 'Sign-off' }).check({ force: true });
    await expect(rows).toHaveCount(2);
    await expect(page.locator('.answer-key .trap')).toHaveCount(6);
    await expect(rows.last().getByRole('link')).toHaveAttribute('href', /level=prove&seed=4823&class=1$/);
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Patient numbers').fill('seven');
    await expect(page.locator('.answer-key').getByRole('status')).toHaveText(/“seven” is not a patient number/);
    await expect(rows).toHaveCount(0);
  });

  test('prints the sheet alone, on two pages at most', async ({ page }) => {
    await page.goto(LESSON);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const print = () => page.getByRole('button', { name: 'Print this sheet' }).click();
    for (const format of ['A4', 'Letter']) {
      await print();
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, format).toBeLessThanOrEqual(2);
    }
    await print();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.lesson-text')).toBeHidden();
    await expect(page.locator('.answer-key')).toBeHidden();
    await expect(page.locator('.observer .tick-box').first()).toBeVisible();
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.lesson-text')).toBeVisible();
  });

  test('every word of it comes from words/ or the lesson', async ({ page }) => {
    await page.goto(LESSON.replace('./', './?pseudo'));
    await expect(heading(page)).toHaveText(/⟦.+⟧/);
    await expect(page).toHaveTitle(/⟦/);
    expect(await unwrapped(page)).toEqual([]);
  });
});
