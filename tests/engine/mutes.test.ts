import { expect, it } from 'vitest';
import { type Mute, muteOf } from '../../src/engine/mutes.ts';
import type { Finding } from '../../src/engine/types.ts';

const finding: Finding = {
  list: 0,
  item: 3,
  ingredient: 'retinol',
  family: 'retinoid',
  stance: 'helps',
  note: false,
  severity: 2,
  reasons: [],
};
const mute = (kind: Mute['kind'], id: string, site: string | null): Mute => ({ kind, id, site });

it.each([
  [mute('ingredient', 'retinol', null), 'any.example', true],
  [mute('family', 'retinoid', null), '', true],
  [mute('family', 'retinoid', 'shop.example'), 'www.shop.example', true],
  [mute('family', 'retinoid', 'shop.example'), 'workshop.example', false],
  [mute('ingredient', 'retinol', 'shop.example'), '', false],
  [mute('ingredient', 'retinal', null), 'any.example', false],
] as const)('%j on "%s": %s', (known, host, isMuted) =>
  expect(muteOf(finding, [known], host)).toBe(isMuted ? known : null),
);
