/** The shelf's part of the full page: its navigation, what was just done, and the place the address names. */
import type { Profile } from '../../engine/types.ts';
import type { Muting } from '../report/muting.ts';
import { ComparePage } from './compare-page.tsx';
import { DataPage } from './data-page.tsx';
import { ProductPage } from './product-page.tsx';
import { RoutinePage } from './routine-page.tsx';
import { SaidLine } from './said-line.tsx';
import type { ShelfEvents } from './shelf-access.ts';
import { ShelfNav } from './shelf-nav.tsx';
import { ShelfPage } from './shelf-page.tsx';
import type { ShelfRoute } from './shelf-route.ts';
import { SuitsPage } from './suits-page.tsx';
import type { Doing } from './use-doing.ts';
import './shelf.css';
import './shelf-rows.css';
import './product.css';

interface Props {
  route: ShelfRoute;
  events: ShelfEvents;
  doing: Doing;
  profile: Profile;
  muting: Muting;
  now: Date;
}

export function ShelfScreen({ route, events, doing, profile, muting, now }: Props) {
  const given = { events, doing };
  return (
    <div class="shelf">
      <ShelfNav current={route.page === 'product' || route.page === 'compare' ? 'shelf' : route.page} />
      <SaidLine doing={doing} />
      {route.page === 'shelf' && <ShelfPage {...given} />}
      {route.page === 'product' && <ProductPage id={route.id} {...{ ...given, profile, muting, now }} />}
      {route.page === 'compare' && <ComparePage keys={route.id.split(',')} shelf={events.shelf} />}
      {route.page === 'routine' && <RoutinePage {...given} />}
      {route.page === 'suits' && <SuitsPage {...{ events, profile }} />}
      {route.page === 'shelf-data' && <DataPage {...{ ...given, now }} />}
    </div>
  );
}
