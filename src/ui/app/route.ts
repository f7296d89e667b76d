/** Where one is in the full page, read from the address's hash and written back into it. */
import { parseShelfRoute, type ShelfRoute, shelfParts } from '../shelf/shelf-route.ts';

export type Route =
  | ShelfRoute
  | { page: Part | (typeof hidden)[number] | 'not-found' }
  | { page: 'family' | 'ingredient'; id: string };

/** The part of the navigation a route belongs to, or null: `nav_<part>` is its name. */
export function partOf(route: Route): Part | 'welcome' | 'print' | null {
  if (route.page === 'family' || route.page === 'ingredient') return 'dictionary';
  if (route.page === 'picture') return 'check';
  if (isShelfRoute(route)) return 'shelf';
  return route.page === 'not-found' ? null : route.page;
}

/** The parts of the full page, in the order of its navigation. */
export const parts = [
  'check',
  'shelf',
  'dictionary',
  'article',
  'sources',
  'profile',
  'settings',
  'help',
  'about',
] as const;
export type Part = (typeof parts)[number];

/** Places that are opened for a person and stand in no navigation. */
const hidden = ['welcome', 'print', 'picture'] as const;

/** "#family=retinoid" → that family. No hash leads to "about"; a hash that is none of ours to "not-found". Never throws. */
export function parseRoute(hash: string): Route {
  const [name = '', id = ''] = hash.replace(/^#/, '').split('=', 2);
  if (name === '') return { page: 'about' };
  const shelf = parseShelfRoute(name, id);
  if (shelf) return shelf;
  const page = [...parts, ...hidden].find((known) => known === name);
  if (page) return { page };
  // Ids are lower-case words joined by hyphens; anything else is a mistyped or made-up address.
  if ((name === 'family' || name === 'ingredient') && /^[a-z0-9-]{1,120}$/.test(id))
    return { page: name, id };
  return { page: 'not-found' };
}

/** Whether a place belongs to the shelf. */
export const isShelfRoute = (route: Route): route is ShelfRoute =>
  route.page === 'product' || route.page === 'compare' || shelfParts.some((part) => part === route.page);
