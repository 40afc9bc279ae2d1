// The page in a real browser. Needs Debian's chromium (apt-get install chromium); skipped where there is none.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../../src/report/html/index.ts';
import { DAM, HOSTILE, render } from '../../support/fixture.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const available = existsSync(CHROMIUM);
if (!available) console.warn(`skipped: no browser at ${CHROMIUM} (apt-get install chromium, or set CHROMIUM_PATH)`);

describe.skipIf(!available)('the page in chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'analyze-html-'));
  let browser: Browser;
  const troubles: string[] = [];

  const open = async (options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    page.on('console', (message) => troubles.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => troubles.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url() !== file) troubles.push(`request: ${request.url()}`);
    });
    await page.goto(file);
    return page;
  };
  const file = pathToFileURL(join(folder, 'page.html')).href;

  beforeAll(async () => {
    writeFileSync(join(folder, 'page.html'), render(html, [DAM, HOSTILE]));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    // A busy machine takes its time to start a browser.
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
    expect(troubles, 'console messages, errors, dialogs and requests').toEqual([]);
  });

  test('explains a finding on hover and on keyboard focus, and closes on Escape', async () => {
    const page = await open();
    await page.hover('.hedge.m');
    expect(await page.locator('#tip').textContent()).toContain('Hedge: modal');
    await page.keyboard.press('Escape');
    expect(await page.locator('#tip').isVisible()).toBe(false);
    await page.keyboard.press('n');
    expect(await page.locator('#tip').textContent()).toContain(
      'Needs a source (quantity)A figure without a source (“forty places”)',
    );
    expect(await page.evaluate('document.activeElement.dataset.open')).toContain('need');
    await page.close();
  });

  test('a switch hides its kind of finding and takes it out of the keyboard’s way', async () => {
    const page = await open();
    const color = () => page.evaluate("getComputedStyle(document.querySelector('.text .hedge')).textDecorationLine");
    expect(await color()).toBe('underline');
    await page.getByRole('checkbox', { name: 'Hedges' }).uncheck();
    expect(await color()).toBe('none');
    expect(await page.locator('.text [data-open="hedge"]').first().getAttribute('tabindex')).toBe('-1');
    await page.getByRole('checkbox', { name: 'Hedges' }).check();
    expect(await color()).toBe('underline');
    await page.close();
  });

  test('a jump from ledger and index reaches the mention and marks it', async () => {
    const page = await open({ viewport: { width: 1200, height: 400 } });
    await page.getByLabel('Hald Power, place 1').first().click();
    const hit = page.locator('.m.hit').first();
    expect(await hit.textContent()).toContain('Hald Power');
    expect(await page.evaluate("document.activeElement === document.querySelector('.m.hit')")).toBe(true);
    await page.close();
  });

  test('a column of the index sorts by number, both ways', async () => {
    const page = await open();
    const first = () => page.locator('.index tbody tr td').first().textContent();
    await page.getByRole('button', { name: 'Assertions' }).click();
    expect(await first()).toContain('dam');
    await page.getByRole('button', { name: 'Assertions' }).click();
    expect(await first()).toContain('HYPERLINK');
    expect(await page.locator('.index th').nth(2).getAttribute('aria-sort')).toBe('ascending');
    await page.close();
  });

  test('follows the colours of the system, fits a phone, and prints', async () => {
    const page = await open({ colorScheme: 'dark', viewport: { width: 380, height: 800 } });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(21, 23, 26)');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const shot = join(folder, 'page.png');
    await page.screenshot({ path: shot, fullPage: true });
    expect(readFileSync(shot).subarray(1, 4).toString()).toBe('PNG');
    expect((await page.pdf()).length).toBeGreaterThan(1000);
    await page.close();
  });
});
