/** What a profile changes: order, wording and stance, and never takes a reason away. */
import { describe, expect, it, test } from 'vitest';
import type { Finding, Profile } from '../../src/engine/types.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { engine, read } from './reading.ts';

const nobody: Profile = { skin: [], life: [], allergies: [], avoid: [], lookFor: [], night: [], law: null };
const LIST =
  'Aqua, Alcohol Denat., Niacinamide, Glycerin, Glycolic Acid, Retinol, Parfum, Linalool, Lavandula Angustifolia Oil, Bakuchiol, Salicylic Acid';

function findings(text: string, profile?: Partial<Profile>): Finding[] {
  const context = { use: 'leave-on', area: 'face', reasons: [] } as const;
  return engine.assess(read(text), { ...context, reasons: [] }, profile && { ...nobody, ...profile });
}
const one = (text: string, family: string, profile?: Partial<Profile>): Finding | undefined =>
  findings(text, profile).find((finding) => finding.family === family);
const codes = (finding: Finding | undefined): string[] => finding?.reasons.map(({ code }) => code) ?? [];

describe('nothing told', () => {
  it('changes nothing', () => {
    expect(findings(LIST, {})).toEqual(findings(LIST));
  });
});

describe('anything told', () => {
  it.each<[string, Partial<Profile>]>([
    ['skin', { skin: ['acne-prone', 'dry', 'sensitive', 'rosacea', 'eczema', 'mature'] }],
    ['life', { life: ['pregnant', 'trying', 'breastfeeding'] }],
    ['night', { night: ['retinoid', 'aha', 'retinoid-medicine', 'vitamin-c'] }],
    [
      'watched',
      {
        allergies: [{ name: 'LINALOOL' }],
        avoid: [{ family: 'fragrance' }],
        lookFor: [{ name: 'NIACINAMIDE' }],
      },
    ],
    ['law', { law: 'uk' }],
  ])('takes no finding and no reason away: %s', (_, profile) => {
    const plain = findings(LIST);
    const personal = findings(LIST, profile).filter(({ family }) => !family.startsWith('personal-'));
    expect(personal.map(({ family, item }) => [family, item])).toEqual(
      plain.map(({ family, item }) => [family, item]),
    );
    personal.forEach((finding, i) => {
      expect(finding.reasons).toEqual(expect.arrayContaining(plain[i]?.reasons ?? []));
      expect(finding.severity).toBeGreaterThanOrEqual(plain[i]?.severity ?? 1);
    });
  });
});

describe('who they are', () => {
  it.each(['pregnant', 'trying', 'breastfeeding'] as const)('a retinoid needs care: %s', (told) => {
    expect(one(LIST, 'retinoid', { life: [told] })).toMatchObject({
      stance: 'care',
      severity: 3,
      note: false,
    });
    expect(codes(one(LIST, 'retinoid', { life: [told] }))).toContain(`profile-${told}`);
  });

  it('salicylic acid needs care in pregnancy only where much of it is stated', () => {
    const life: Profile['life'] = ['pregnant'];
    expect(one('Aqua, Salicylic Acid 30%, Glycerin', 'bha', { life })).toMatchObject({
      stance: 'care',
      severity: 3,
    });
    expect(one('Aqua, Salicylic Acid 2%, Glycerin', 'bha', { life })).toMatchObject({ stance: 'helps' });
    expect(one('Aqua, Glycerin, Salicylic Acid', 'bha', { life })).toMatchObject({ stance: 'helps' });
  });

  it('niacinamide is no matter of pregnancy', () => {
    expect(one(LIST, 'pore-friendly', { life: ['pregnant'] })).toEqual(one(LIST, 'pore-friendly'));
  });

  it.each<[string, Profile['skin'][number]]>([
    ['fragrance', 'sensitive'],
    ['essential-oil', 'rosacea'],
    ['fragrance', 'eczema'],
  ])('a quiet family speaks up: %s for %s skin', (family, told) => {
    expect(one(LIST, family)?.note).toBe(true);
    expect(one(LIST, family, { skin: [told] })).toMatchObject({ note: false, severity: 2 });
  });

  it.each<[string, string, Profile['skin'][number]]>([
    ['drying-alcohol', 'Aqua, Alcohol Denat., Glycerin', 'dry'],
    ['vinegar', 'Aqua, Vinegar, Glycerin', 'sensitive'],
    ['citrus', 'Aqua, Citrus Limon Juice, Glycerin', 'sensitive'],
    ['strong-sulfate', 'Aqua, Sodium Lauryl Sulfate, Glycerin', 'eczema'],
  ])('%s comes first for them', (family, text, told) => {
    expect(one(text, family)?.severity).toBe(2);
    expect(one(text, family, { skin: [told] })?.severity).toBe(3);
  });

  it('a trace stays a note for everybody', () => {
    const text = 'Aqua, Glycerin, Squalane, Phenoxyethanol, Alcohol';
    expect(one(text, 'drying-alcohol', { skin: ['dry'] })).toMatchObject({ note: true, severity: 1 });
  });

  it('what may suit them says so', () => {
    expect(codes(one(LIST, 'retinoid', { skin: ['mature'] }))).toContain('profile-suits-mature');
    expect(one(LIST, 'pore-friendly', { skin: ['acne-prone'] })).toMatchObject({
      stance: 'helps',
      severity: 3,
    });
  });
});

describe('what they watch', () => {
  it('an allergy, by name', () => {
    expect(one(LIST, 'personal-allergy', { allergies: [{ name: 'LINALOOL' }] })).toMatchObject({
      ingredient: 'linalool',
      stance: 'care',
      severity: 3,
      note: false,
      reasons: expect.arrayContaining([{ code: 'profile-allergy', value: 'Linalool' }]),
    });
  });

  it('an allergy, by family', () => {
    const found = findings(LIST, { allergies: [{ family: 'essential-oil' }] });
    expect(found.filter(({ family }) => family === 'personal-allergy')).toHaveLength(1);
  });

  it('a name only the register knows', () => {
    expect(
      one('Aqua, Glycerin, Bambusa Vulgaris Sap Extract', 'personal-avoid', {
        avoid: [{ name: 'BAMBUSA VULGARIS SAP EXTRACT' }],
      }),
    ).toMatchObject({ ingredient: null, note: false, severity: 2 });
  });

  it('by another name of the same thing', () => {
    const found = one('Aqua, Glycerin, Tocopherol', 'personal-look-for', {
      lookFor: [{ name: 'VITAMIN E' }],
    });
    expect(found).toMatchObject({ stance: 'helps', note: false });
  });

  it('the gravest wish speaks, once', () => {
    const watched = [{ name: 'PARFUM' }];
    const found = findings('Aqua, Glycerin, Parfum', {
      allergies: watched,
      avoid: watched,
      lookFor: watched,
    });
    expect(found.filter(({ family }) => family.startsWith('personal-')).map(({ family }) => family)).toEqual([
      'personal-allergy',
    ]);
  });

  it('what may be contained is marked for an allergy and noted for a wish', () => {
    const text = 'Talc, Mica, Silica, Glycerin. May contain: Carmine';
    expect(one(text, 'personal-allergy', { allergies: [{ name: 'CARMINE' }] })?.note).toBe(false);
    expect(one(text, 'personal-avoid', { avoid: [{ name: 'CARMINE' }] })?.note).toBe(true);
  });

  it('a family in a free-from phrase is not found', () => {
    expect(
      findings('Aqua, Glycerin, Squalane. Free from: Parfum', { avoid: [{ family: 'fragrance' }] }),
    ).not.toContainEqual(expect.objectContaining({ family: 'personal-avoid' }));
  });
});

describe('what they use at night', () => {
  it.each([
    ['retinoid', 'aha', 'Fruit acids (AHA). Start them on different nights.'],
    ['retinoid', 'retinoid', 'Retinoids (vitamin A). One is enough.'],
    ['aha', 'retinoid', 'Retinoids (vitamin A). Start them on different nights.'],
  ])('%s beside %s', (family, used, value) => {
    expect(one(LIST, family, { night: [used] })?.reasons).toContainEqual({ code: 'profile-night', value });
  });

  it.each([
    ['pore-friendly', 'vitamin-c'],
    ['retinoid', 'aloe'],
    ['retinoid', 'acne-medicine'],
  ])('%s beside %s says nothing', (family, used) => {
    expect(codes(one(LIST, family, { night: [used] }))).not.toContain('profile-night');
  });
});

it('a trace beside what they use at night says nothing', () => {
  const text = 'Aqua, Glycerin, Squalane, Phenoxyethanol, Glycolic Acid';
  expect(codes(one(text, 'aha', { night: ['retinoid'] }))).not.toContain('profile-night');
});

describe('whose law comes first', () => {
  const laws = (law: Profile['law']) =>
    one('Aqua, Salicylic Acid 4%, Glycerin', 'bha', { law })
      ?.reasons.filter(({ code }) => code === 'above-legal-limit')
      .map((reason) => reason.law);

  it('all are told, the own one first', () => {
    expect(laws(null)).toEqual(['eu', 'uk', 'us']);
    expect(laws('us')).toEqual(['us', 'eu', 'uk']);
  });
});

test('every change in the families rests on a sentence for the same people', () => {
  const audiences = new Set([
    'acne-prone',
    'dry',
    'sensitive',
    'rosacea',
    'eczema',
    'mature',
    'pregnancy',
    'breastfeeding',
  ]);
  const lost = knowledge.families.flatMap(({ id, care, suits = [] }) =>
    [...care, ...suits]
      .filter(({ changes, who }) => changes && !audiences.has(who))
      .map(({ who }) => `${id}: ${who}`),
  );
  expect(lost, 'no profile can reach these: leave out "changes" or use an audience a profile has').toEqual(
    [],
  );
});
