/** Shows a place of the shelf as the full page does. */
import { vi } from 'vitest';
import type { Profile } from '../../../src/engine/types.ts';
import { emptyProfile } from '../../../src/platform/profile-schema.ts';
import type { ShelfEvents } from '../../../src/ui/shelf/shelf-access.ts';
import type { ShelfRoute } from '../../../src/ui/shelf/shelf-route.ts';
import { ShelfScreen } from '../../../src/ui/shelf/shelf-screen.tsx';
import { useDoing } from '../../../src/ui/shelf/use-doing.ts';
import { mount } from '../mount.tsx';
import { explained } from '../sample.ts';
import type { FakeShelf } from './fake-shelf.ts';
import '../../../src/ui/app/app-screen.css';
import '../../../src/ui/app/pages.css';

export const shelfEvents = (shelf: FakeShelf) => ({
  shelf,
  explain: vi.fn(async () => explained),
  onCopy: vi.fn(async () => {}),
  onPrint: vi.fn(),
  onProfile: vi.fn(async (_: Profile) => {}),
  onPrintNow: vi.fn(),
});

const muting = { mutes: [], host: '', onMute: () => {}, onUnmute: () => {} };

function Shelf({ route, events, profile }: { route: ShelfRoute; events: ShelfEvents; profile: Profile }) {
  const doing = useDoing(events.shelf.writer);
  return (
    <main class="app-main">
      <ShelfScreen
        key={JSON.stringify(route)}
        {...{ route, events, doing, muting, profile }}
        now={new Date(2026, 10, 25, 9)}
      />
    </main>
  );
}

export function showShelf(route: ShelfRoute, shelf: FakeShelf, profile: Profile = emptyProfile) {
  const events = shelfEvents(shelf);
  const root = mount(<Shelf route={route} events={events} profile={profile} />);
  return { root, events };
}
