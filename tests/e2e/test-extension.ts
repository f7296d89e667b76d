/** All end-to-end tests, for one browser. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ensureExtension, type Target } from '../tools/build/build-extension.ts';
import type { Served } from '../tools/serve.ts';
import type { Browser } from './drivers/driver.ts';
import { testCard } from './suites/card.ts';
import { testFrames } from './suites/frames.ts';
import { testFull } from './suites/full.ts';
import { testHostile } from './suites/hostile.ts';
import { testLate } from './suites/late.ts';
import { testNetwork } from './suites/network.ts';
import { testPictures } from './suites/pictures.ts';
import { testPopup } from './suites/popup.ts';
import { testReading } from './suites/reading.ts';
import { testRerender } from './suites/rerender.ts';
import { testShelf } from './suites/shelf.ts';
import { testTour } from './suites/tour.ts';
import { testUnseen } from './suites/unseen.ts';
import { testUnwritten } from './suites/unwritten.ts';
import { testWishes } from './suites/wishes.ts';
import { startWorld, type World } from './suites/world.ts';

export function testExtension(
  target: Target,
  start: (extension: string, server: Served) => Promise<Browser>,
): void {
  const extension = ensureExtension(target);
  let started: World | undefined;
  const world = () => started as World;

  beforeAll(async () => {
    started = await startWorld((server) => start(extension, server));
  });
  afterEach(() => started?.tidy());
  afterAll(() => started?.end());

  test('the marks have the rules this browser paints: inherited from the root in Chromium, bare in Firefox', () => {
    const sheet = readFileSync(`${extension}/src/content/marks.css`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const rules = sheet.match(/\S*::highlight\(/g) ?? [];
    expect(new Set(rules)).toEqual(new Set([target === 'chrome' ? ':root::highlight(' : '::highlight(']));
  });

  describe('reading', () => testReading(world));
  describe('card', () => testCard(world));
  describe('popup', () => testPopup(world));
  describe('settings and profile', () => testWishes(world));
  describe('shelf', () => testShelf(world));
  describe('frames and closed roots', () => testFrames(world));
  describe('late lists', () => testLate(world));
  describe('frameworks', () => testRerender(world));
  describe('hostile pages', () => testHostile(world));
  describe('seen by a page', () => testUnseen(world));
  describe('kept of browsing', () => testUnwritten(world));
  describe('pictures', () => testPictures(world, extension));
  describe('network', () => testNetwork(world, extension));
  describe('tour', () => testTour(world));
  describe('faults of storage', () => testFull(world));
}
