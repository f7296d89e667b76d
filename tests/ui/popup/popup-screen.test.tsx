import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyProfile } from '../../../src/platform/profile-schema.ts';
import { defaultSettings, type Settings } from '../../../src/platform/settings-schema.ts';
import { PopupScreen } from '../../../src/ui/popup/popup-screen.tsx';
import type { PopupState } from '../../../src/ui/popup/popup-state.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { mount } from '../mount.tsx';
import { popupEvents, popupShelf } from '../popup-events.ts';
import { cleanReport, report } from '../sample.ts';
import '../../../src/popup/popup.css';

const host = 'shop.example';
type Given = Omit<Parameters<typeof PopupScreen>[0], 'settings' | 'profile'> & {
  settings?: Partial<Settings>;
};
const Popup = ({ settings = {}, ...props }: Given) => (
  <PopupScreen profile={emptyProfile} settings={{ ...defaultSettings, ...settings }} {...props} />
);
const tab = { kind: 'report', tabId: 7, host, title: 'A page' } as const;

const states: Record<string, { state: PopupState; says: string }> = {
  report: { state: { ...tab, report }, says: '1 may clog pores' },
  'nothing flagged': { state: { ...tab, report: cleanReport }, says: 'That is not a promise' },
  'no list': {
    state: { ...tab, report: { ...cleanReport, lists: [] } },
    says: 'No ingredient list on this page',
  },
  reading: { state: { kind: 'reading' }, says: 'Reading the page' },
  paused: { state: { kind: 'paused', host }, says: 'Paused here' },
  'not chosen': { state: { kind: 'not-chosen', tabId: 7, host }, says: 'Not one of your chosen sites' },
  'browser page': { state: { kind: 'browser-page' }, says: 'A page of the browser itself' },
  store: { state: { kind: 'store' }, says: 'extension store' },
  file: { state: { kind: 'file' }, says: 'A file on your computer' },
  PDF: { state: { kind: 'pdf' }, says: 'A PDF document' },
  withheld: { state: { kind: 'withheld', host }, says: 'not allowed to read this site' },
  'not loaded': { state: { kind: 'not-loaded', tabId: 7, host }, says: 'open before Pore Over' },
  stuck: { state: { kind: 'stuck', tabId: 7, host }, says: 'This page does not answer' },
  error: { state: { kind: 'error', message: 'no answer' }, says: 'no answer' },
};

describe.each(Object.entries(states))('the popup, %s', (_, { state, says }) => {
  test('says so, and has no fault axe can find', async () => {
    const root = mount(<Popup state={state} events={popupEvents()} />);
    expect(root.textContent).toContain(says);
    await expectAccessible(root);
  });

  test('tells screen readers', async () => {
    const root = mount(<Popup state={state} events={popupEvents()} />);
    const spoken = root.querySelector('.popup > [role=status]');
    await expect.poll(() => spoken?.textContent).not.toBe('');
  });

  test('fits 320 pixels without scrolling sideways', async () => {
    await page.viewport(320, 600);
    const root = mount(<Popup state={state} events={popupEvents()} />);
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
    const wide = [...root.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > 321,
    );
    expect(wide.map((element) => element.className)).toEqual([]);
  });
});

test('the live region speaks again when the state changes', async () => {
  const events = popupEvents();
  const root = mount(<Popup state={{ kind: 'reading' }} events={events} />);
  const spoken = root.querySelector('.popup > [role=status]');
  await expect.poll(() => spoken?.textContent).toContain('Reading');
  mount(<Popup state={{ ...tab, report }} events={events} />);
  await expect
    .poll(() => spoken?.textContent)
    .toBe('13 ingredients read. 1 may clog pores, 1 may be harsh, 1 needs care, 2 may help, 1 good to know.');
});

test('the switch pauses a site, and resumes it', async () => {
  const events = popupEvents();
  mount(<Popup state={{ ...tab, report }} events={events} />);
  await page.getByRole('switch', { name: 'On this site' }).click({ force: true });
  expect(events.onPause).toHaveBeenLastCalledWith(host, true);
  mount(<Popup state={{ kind: 'paused', host }} events={events} />);
  await page.getByRole('button', { name: 'Resume here' }).click();
  expect(events.onPause).toHaveBeenLastCalledWith(host, false);
});

test('access is asked for straight from the click, and a refusal is said', async () => {
  const events = popupEvents();
  events.onGrant.mockResolvedValue(false);
  const root = mount(<Popup state={{ kind: 'withheld', host }} events={events} />);
  const button = root.querySelector<HTMLButtonElement>('.button-main');
  button?.click();
  // Browsers refuse the question unless it is asked in the click itself, not in a later task.
  expect(events.onGrant).toHaveBeenCalledExactlyOnceWith(host);
  await expect.poll(() => root.textContent).toContain('Access was not given');
});

test('a page that was open before is reloaded', async () => {
  const events = popupEvents();
  mount(<Popup state={{ kind: 'not-loaded', tabId: 7, host }} events={events} />);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  expect(events.onReload).toHaveBeenCalledExactlyOnceWith(7);
});

test('a list is pasted and checked by keyboard alone', async () => {
  const events = popupEvents();
  const root = mount(<Popup state={{ ...tab, report: { ...cleanReport, lists: [] } }} events={events} />);
  await page.getByRole('button', { name: 'Paste a list' }).click();
  await page.getByRole('textbox', { name: 'Ingredient list' }).click();
  await userEvent.keyboard('Aqua, Retinol{Control>}{Enter}{/Control}');
  await expect.poll(() => events.onCheck.mock.calls).toEqual([['Aqua, Retinol']]);
  await expect.poll(() => root.textContent).toContain('1 may clog pores');
  await page.getByRole('button', { name: 'Back to the page' }).click();
  expect(root.textContent).toContain('No ingredient list on this page');
});

test('opened from a card, it starts at that finding', async () => {
  const root = mount(
    <Popup
      state={{ ...tab, report }}
      entry={{ family: 'retinoid', ingredient: 'retinol' }}
      events={popupEvents()}
    />,
  );
  const open = [...root.querySelectorAll('.finding [aria-expanded=true]')];
  expect(open.map((button) => button.querySelector('.row-name')?.textContent)).toEqual(['Retinol']);
});

test('links to the full page can be opened apart, and take the short way on a plain click', async () => {
  const opened: string[] = [];
  const links = { href: (hash: string) => `app.html${hash}`, open: (hash: string) => void opened.push(hash) };
  mount(<Popup state={{ kind: 'reading' }} events={popupEvents()} />, { links });
  const link = page.getByRole('link', { name: 'Ingredients' });
  await expect.element(link).toHaveAttribute('href', 'app.html#dictionary');
  await link.click();
  expect(opened).toEqual(['#dictionary']);
});

test('what has the focus is never under the head or the foot', async () => {
  await page.viewport(380, 360);
  const root = mount(<Popup state={{ ...tab, report }} events={popupEvents()} />);
  const [head, foot] = ['.popup-head', '.popup-foot'].map((part) => root.querySelector(part));
  const hidden: string[] = [];
  for (let i = 0; i < 14; i++) {
    await userEvent.keyboard('{Tab}');
    const focused = document.activeElement;
    if (!focused || head?.contains(focused) || foot?.contains(focused)) continue;
    const { top, bottom } = focused.getBoundingClientRect();
    const isClear =
      top < (foot?.getBoundingClientRect().top ?? 0) && bottom > (head?.getBoundingClientRect().bottom ?? 0);
    if (!isClear) hidden.push(focused.textContent ?? '');
  }
  expect(hidden).toEqual([]);
});

test('a site that is not chosen can be read once, or always', async () => {
  const events = popupEvents();
  mount(
    <Popup state={{ kind: 'not-chosen', tabId: 7, host }} settings={{ run: 'chosen' }} events={events} />,
  );
  await page.getByRole('button', { name: 'Read this page once' }).click();
  expect(events.onRead).toHaveBeenCalledExactlyOnceWith(7);
  await page.getByRole('button', { name: 'Always read shop.example' }).click();
  expect(events.onChoose).toHaveBeenCalledExactlyOnceWith(host);
});

test('a page that is read because it was asked for says so', async () => {
  const root = mount(<Popup state={{ ...tab, report }} settings={{ run: 'click' }} events={popupEvents()} />);
  expect(root.querySelector('.site-line')?.textContent).toContain('You asked for this page.');
});

test('a pause everywhere is told from one here', async () => {
  const root = mount(
    <Popup state={{ kind: 'paused', host }} settings={{ paused: true }} events={popupEvents()} />,
  );
  expect(root.textContent).toContain('Paused everywhere');
  expect(page.getByRole('switch').query()).toBeNull();
});

test('a page that does not answer can be loaded again', async () => {
  const events = popupEvents();
  mount(<Popup state={{ kind: 'stuck', tabId: 7, host }} events={events} />);
  await page.getByRole('button', { name: 'Reload' }).click();
  expect(events.onReload).toHaveBeenCalledWith(7);
});

describe('over a private window', () => {
  const privately = () => ({ ...popupEvents(), shelf: { ...popupShelf(), isPrivate: true } });

  test('it says that nothing is kept, and offers nothing that would keep the site or the product', async () => {
    const root = mount(
      <Popup state={{ ...tab, report }} settings={{ run: 'chosen' }} events={privately()} />,
    );
    expect(root.textContent?.match(/nothing is kept/g)?.length).toBe(1);
    expect(root.querySelector('[role=switch]')).toBe(null);
    expect(root.textContent).not.toMatch(/Save|Always read/);
    await expectAccessible(root);
  });

  test('a site that is not among the chosen is read once, and not added', () => {
    const root = mount(<Popup state={{ kind: 'not-chosen', tabId: 7, host }} events={privately()} />);
    expect(root.textContent).toContain('Read this page once');
    expect(root.textContent).not.toContain('Always read');
  });

  test('what is muted is muted everywhere, not on the site', async () => {
    const root = mount(<Popup state={{ ...tab, report }} events={privately()} />);
    await page.getByRole('button', { name: /^Retinol/ }).click();
    await page.getByRole('button', { name: 'Mute' }).click();
    const choices = [...root.querySelectorAll('.mute-choices button')].map((b) => b.textContent);
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.filter((choice) => choice?.includes('on this site'))).toEqual([]);
  });
});
