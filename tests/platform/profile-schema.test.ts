import { expect, it } from 'vitest';
import { emptyProfile, isEmptyProfile, repairProfile } from '../../src/platform/profile-schema.ts';

it.each([undefined, null, 'x', [], { skin: 'dry', life: 4, avoid: [5, {}, { name: '' }], law: 'mars' }])(
  'gives the empty profile for what cannot be kept: %j',
  (stored) => expect(repairProfile(stored)).toEqual(emptyProfile),
);

it('keeps what is sound, each name once and in capitals', () => {
  const profile = repairProfile({
    skin: ['dry', 'scaly', 'dry'],
    life: ['pregnant'],
    avoid: [{ name: ' limonene ' }, { name: 'LIMONENE' }, { family: 'fragrance' }, { family: '<b>' }],
    night: ['retinoid', 7],
    law: 'eu',
  });
  expect(profile).toEqual({
    ...emptyProfile,
    skin: ['dry'],
    life: ['pregnant'],
    avoid: [{ name: 'LIMONENE' }, { family: 'fragrance' }],
    night: ['retinoid'],
    law: 'eu',
  });
  expect(isEmptyProfile(profile)).toBe(false);
});
