import { afterEach, describe, expect, test } from 'vitest';
import { findPicture, findPictures } from '../../../src/page/picture/find-pictures.ts';
import { showTile } from '../../../src/page/picture/show-tile.ts';
import { drawnTarget, pictureTarget } from '../../../src/page/picture/target.ts';
import { openPage } from '../open-page.ts';

const START = { left: 0, top: 0 };
const viewOf = (doc: Document) => doc.defaultView as Window;

afterEach(() =>
  document.querySelectorAll('iframe').forEach((frame) => {
    frame.remove();
  }),
);

/** A page with a tall picture under bars of its own. */
const tall = (bars: string) =>
  openPage(`<style>body{margin:0}</style>${bars}<div style="height:200px"></div>
    <div id="picture" style="width:500px;height:2000px;background:#eee"></div><div style="height:900px"></div>`);
const place = (doc: Document) => pictureTarget(doc.getElementById('picture') as Element);

test('a part of a picture is shown below the heads and above the bars a page keeps in view', async () => {
  const doc = await tall(`<div style="position:fixed;inset:0 0 auto 0;height:80px;background:#333"></div>
    <div style="position:fixed;inset:auto 0 0 0;height:50px;background:#333"></div>`);
  const tile = await showTile(viewOf(doc), place(doc), { left: 0, top: 600 });
  expect(tile).toMatchObject({ x: 0, y: 80, width: 500, offset: { left: 0, top: 600 }, isCovered: false });
  expect(tile?.height).toBeGreaterThan(550);
  expect(tile?.height).toBeLessThanOrEqual(700 - 80 - 50);
});

test('a picture in a column that stays is not covered by the column, one under a bubble is', async () => {
  const column = await openPage(`<style>body{margin:0}</style>
    <div id="picture" style="position:sticky;top:0;width:500px;height:400px;background:#eee"></div><div style="height:3000px"></div>`);
  expect(await showTile(viewOf(column), place(column), START)).toMatchObject({
    height: 400,
    isCovered: false,
  });
  const bubble = await tall(
    '<div style="position:fixed;left:100px;top:300px;width:200px;height:80px;background:#333"></div>',
  );
  expect(await showTile(viewOf(bubble), place(bubble), { left: 0, top: 600 })).toMatchObject({
    isCovered: true,
  });
});

describe('a picture wider than the window', () => {
  const wide = () =>
    openPage(`<style>body{margin:0}</style><div style="height:50px"></div>
      <div id="picture" style="width:2500px;height:300px;background:#eee"></div>`);

  test('is brought into view sideways, part by part', async () => {
    const doc = await wide();
    const view = viewOf(doc);
    const first = await showTile(view, place(doc), START);
    const width = first?.width ?? 0;
    expect(first).toMatchObject({ x: 0, offset: START });
    // A scroll bar may be painted over the edge.
    expect(width).toBe(view.innerWidth - 16);
    const second = await showTile(view, place(doc), { left: width, top: 0 });
    expect(second).toMatchObject({ x: 0, offset: { left: width, top: 0 } });
    expect(view.scrollX).toBe(width);
  });

  test('is read from its own left in a page written from the right', async () => {
    const doc = await wide();
    doc.documentElement.dir = 'rtl';
    const view = viewOf(doc);
    expect(await showTile(view, place(doc), START)).toMatchObject({ x: 0, offset: START });
    expect(view.scrollX).toBe(-(2500 - view.innerWidth));
  });
});

test('what stays in the window is not taken for what comes below it', async () => {
  const doc = await openPage(`<style>body{margin:0}</style><div style="height:5000px">text</div>
    <div id="picture" style="position:fixed;top:100px;left:0;width:400px;height:3000px;background:#eee"></div>`);
  const first = await showTile(viewOf(doc), place(doc), START);
  expect(first).toMatchObject({ y: 100, height: viewOf(doc).innerHeight - 116 });
  const next = { left: 0, top: first?.height ?? 0 };
  expect(await showTile(viewOf(doc), place(doc), next)).toBeNull();
  const drawn = drawnTarget(doc, { left: 0, top: 100 + viewOf(doc).scrollY, width: 400, height: 3000 });
  expect(await showTile(viewOf(doc), drawn, next)).toBeNull();
});

test('of a picture in a box that scrolls, only what the box shows is taken', async () => {
  const doc =
    await openPage(`<style>body{margin:0}</style><div style="height:150px;width:300px;overflow:auto">
    <div id="picture" style="width:600px;height:900px;background:#eee"></div></div><p>What stands below</p>`);
  const tile = await showTile(viewOf(doc), place(doc), START);
  expect(tile?.height).toBeLessThanOrEqual(150);
  expect(tile?.width).toBeLessThanOrEqual(300);
  expect(await showTile(viewOf(doc), place(doc), { left: 0, top: 150 })).toBeNull();
});

test('a picture that moves while the page loads is followed', async () => {
  const doc = await tall('');
  const target = place(doc);
  const soon = showTile(viewOf(doc), target, START);
  doc.body.insertAdjacentHTML('afterbegin', '<div style="height:340px"></div>');
  const tile = await soon;
  expect(tile).toMatchObject({
    offset: START,
    y: doc.getElementById('picture')?.getBoundingClientRect().top,
  });
});

test('pictures are found in shadow roots and as backgrounds, not in frames or where nothing is shown', async () => {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
  const size = 'width:200px;height:100px';
  const doc = await openPage(`<img id="own" src="${dot}" style="${size}"><x-gallery></x-gallery>
    <div id="back" style="background-image:url(${dot});${size}"></div><img style="width:20px;height:20px" src="${dot}">
    <img style="display:none" src="${dot}"><iframe srcdoc='<img src="${dot}" style="${size}">'></iframe>`);
  const root = doc.querySelector('x-gallery')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = `<img id="deep" src="${dot}#deep" style="${size}">`;
  await new Promise((next) => setTimeout(next, 100));
  expect(findPictures(doc.documentElement).map(({ id }) => id)).toEqual(['own', 'back', 'deep']);
  expect(findPicture(doc, `${dot}#deep`)?.id).toBe('deep');
});
