import { describe, expect, it } from 'vitest';
import { isForOwnPages, parseRequest, requestSchemas } from '../../src/platform/message-schema.ts';

const candidate = {
  text: 'Aqua, Glycerin',
  where: 'visible',
  reasons: [{ code: 'heading', value: 'ingredients' }],
};

describe('messages to the background', () => {
  it('accepts what a page hands over', () => {
    const request = { candidates: [candidate], page: { title: 'A serum' } };
    expect(parseRequest('read', request)).toEqual(request);
  });

  it.each([
    ['no body', undefined, /read/],
    ['candidates that are no array', { candidates: 'text', page: { title: '' } }, /candidates/],
    [
      'an unknown place',
      { candidates: [{ ...candidate, where: 'moon' }], page: { title: '' } },
      /candidates\.0\.where/,
    ],
    [
      'a text beyond the bound',
      { candidates: [{ ...candidate, text: 'x'.repeat(60_001) }], page: { title: '' } },
      /candidates\.0\.text/,
    ],
    ['too many texts', { candidates: Array(65).fill(candidate), page: { title: '' } }, /candidates/],
  ])('refuses %s and names the place', (_, body, message) => {
    expect(() => parseRequest('read', body)).toThrow(message);
  });

  it('refuses ids that are none of ours', () => {
    expect(() => parseRequest('explain', { families: ['../../etc'], ingredients: [] })).toThrow(
      /families\.0/,
    );
  });

  it('drops fields nobody asked for', () => {
    expect(parseRequest('check', { text: 'Aqua', __proto__: { polluted: true }, extra: 1 })).toEqual({
      text: 'Aqua',
    });
  });

  it('lets a shop’s page save, and nothing else of the shelf', () => {
    const shelf = Object.keys(requestSchemas).filter((kind) => kind.startsWith('shelf'));
    expect(shelf.length).toBeGreaterThan(10);
    const open = shelf.filter((kind) => !isForOwnPages(kind as keyof typeof requestSchemas));
    expect(open).toEqual(['shelfSave']);
  });

  it('refuses changes of fields that are not a person’s to change', () => {
    const edits = [{ id: 'a', was: {}, change: { rev: 7 } }];
    expect(() => parseRequest('shelfEdit', { edits })).toThrow(/edits\.0\.change/);
  });
});
