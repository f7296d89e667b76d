/** The scaffolds write valid files into a folder of their own, and nothing over what is there. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FamilySchema, IngredientSchema, SourcesSchema } from '../../../src/knowledge/schema/index.ts';
import { checkSchema } from '../../knowledge/check-schema.ts';
import { main as newFamily } from './family.ts';
import { main as newIngredient } from './ingredient.ts';
import { main as newSource } from './source.ts';
import { knowledgeFolder } from './write-new.ts';

let folder: string;
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  copyFileSync(join(knowledgeFolder, 'sources.json'), join(folder, 'sources.json'));
  writeFileSync(join(folder, 'register.txt'), 'a=emollient b=humectant\nGLYCERYL TESTATE\tab\n');
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

describe('new:ingredient', () => {
  it('writes a valid file, with the functions the register knows', () => {
    expect(newIngredient(['Glyceryl Testate'], folder)).toBe(0);
    const data = JSON.parse(read('ingredients/glyceryl-testate.json'));
    expect(checkSchema(IngredientSchema, 'it', data)).toEqual([]);
    expect(data).toMatchObject({ id: 'glyceryl-testate', functions: ['emollient', 'humectant'] });
  });
  it('says what to fill in and what checks it', () => {
    newIngredient(['Glyceryl Testate'], folder);
    expect(vi.mocked(console.log).mock.calls.join()).toMatch(/names[\s\S]*about[\s\S]*vitest run/);
  });
  it('overwrites nothing', () => {
    newIngredient(['Glyceryl Testate'], folder);
    const before = read('ingredients/glyceryl-testate.json');
    expect(() => newIngredient(['glyceryl  testate'], folder)).toThrow(/is there already/);
    expect(read('ingredients/glyceryl-testate.json')).toBe(before);
  });
  it.each([[[]], [['']], [['Two', 'Words']]])('asks for one name: %j', (args) => {
    expect(() => newIngredient(args, folder)).toThrow(/usage: npm run new:ingredient/);
  });
  it('needs letters', () => {
    expect(() => newIngredient(['™'], folder)).toThrow(/Latin letters/);
  });
});

describe('new:family', () => {
  it('writes a valid, quiet file and overwrites nothing', () => {
    expect(newFamily(['Snail slime'], folder)).toBe(0);
    const data = JSON.parse(read('families/snail-slime.json'));
    expect(checkSchema(FamilySchema, 'it', data)).toEqual([]);
    expect(data).toMatchObject({ id: 'snail-slime', marked: false, severity: 1 });
    expect(() => newFamily(['Snail Slime'], folder)).toThrow(/is there already/);
  });
  it('asks for a name', () => {
    expect(() => newFamily([], folder)).toThrow(/usage: npm run new:family/);
  });
});

describe('new:source', () => {
  const given = ['AAA26', 'Doe J', '2026', 'On tests', 'Journal of Tests 1:1'];

  it.each([
    ['10.1000/xyz', { doi: '10.1000/xyz' }],
    ['https://doi.org/10.1000/xyz', { doi: '10.1000/xyz' }],
    ['12345678', { pmid: '12345678' }],
    ['https://example.org/a', { url: 'https://example.org/a' }],
  ])('adds it in its place, with %s', (link, expected) => {
    expect(newSource([...given, link], folder)).toBe(0);
    const sources = JSON.parse(read('sources.json'));
    expect(checkSchema(SourcesSchema, 'sources.json', sources)).toEqual([]);
    expect(sources.AAA26).toMatchObject({ year: 2026, ...expected });
    expect(Object.keys(sources)).toEqual(Object.keys(sources).toSorted());
  });
  it('changes nothing else', () => {
    const before = JSON.parse(read('sources.json'));
    newSource(given, folder);
    const { AAA26: _, ...after } = JSON.parse(read('sources.json'));
    expect(after).toEqual(before);
  });
  it.each([
    [['AAA26'], /usage/],
    [['aaa', 'Doe J', '2026', 'T', 'W'], /no valid file/],
    [['AAA26', 'Doe J', 'soon', 'T', 'W'], /is no year/],
    [[...given, 'somewhere'], /is no DOI/],
    [['KANG05', 'Doe J', '2026', 'T', 'W'], /has "KANG05" already/],
  ])('refuses %j', (args, message) => {
    const before = read('sources.json');
    expect(() => newSource(args, folder)).toThrow(message);
    expect(read('sources.json')).toBe(before);
  });
});
