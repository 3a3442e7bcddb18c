import { lazy, Suspense } from 'react';
import { useWindowDrop } from '@/features/exchange/useWindowDrop';
import { useTranslation } from '@/i18n/useTranslation';
import { goTo, session, useSession } from '@/session/session';
import type { Screen } from '@/session/state';
import { Frame } from '@/ui/Frame';
import { NavBar } from '@/ui/NavBar';
import { SkipLink } from '@/ui/SkipLink';
import { bringFile } from './broughtFile';
import { MapScreen } from './MapScreen';
import { Opening } from './Opening';
import { PracticeBanner } from './PracticeBanner';
import { useOpenNeighbourhood } from './useOpenNeighbourhood';

const Start = lazy(() => import('./StartPage').then((part) => ({ default: part.StartPage })));
const NewNeighbourhood = lazy(() =>
  import('./NewNeighbourhoodPage').then((part) => ({ default: part.NewNeighbourhoodPage })),
);
const AreaPack = lazy(() =>
  import('./AreaPackPage').then((part) => ({ default: part.AreaPackPage })),
);
const Neighbourhoods = lazy(() =>
  import('@/features/start/NeighbourhoodsScreen').then((part) => ({
    default: part.NeighbourhoodsScreen,
  })),
);
const Plan = lazy(() => import('./PlanPage').then((part) => ({ default: part.PlanPage })));
const Share = lazy(() => import('./SharePage').then((part) => ({ default: part.SharePage })));
const Menu = lazy(() => import('./MenuPage').then((part) => ({ default: part.MenuPage })));
const Settings = lazy(() =>
  import('./SettingsPage').then((part) => ({ default: part.SettingsPage })),
);
const Help = lazy(() =>
  import('@/features/help/HelpScreen').then((part) => ({ default: part.HelpScreen })),
);

/** The rooms of an open neighbourhood, in the order of the navigation. */
const rooms = [
  { id: 'map', icon: 'map' },
  { id: 'plan', icon: 'plan' },
  { id: 'share', icon: 'share' },
  { id: 'menu', icon: 'menu' },
] as const;

/** Screens that stand under the menu. */
const menuScreens: readonly Screen[] = ['menu', 'neighbourhoods', 'settings', 'help'];

/** Navigation, the practice banner and the screen that the session asks for. */
export function Shell() {
  const { t } = useTranslation('common');
  const screen = useSession((state) => state.screen);
  const neighbourhoodId = useSession((state) => state.neighbourhoodId);
  const opened = useOpenNeighbourhood(neighbourhoodId);
  useWindowDrop(takeFile);
  const withNavigation = neighbourhoodId !== null && screen !== 'start';

  if (screen === 'map') return <MapScreen opened={opened} nav={<Navigation />} />;
  return (
    <>
      <SkipLink label={t('skipToContent')} />
      <Frame
        room="page"
        nav={withNavigation ? <Navigation /> : undefined}
        banner={withNavigation ? <PracticeBanner /> : undefined}
      >
        <Suspense fallback={<Opening />}>
          <PageOf screen={screen} opened={opened} />
        </Suspense>
      </Frame>
    </>
  );
}

/**
 * A file let go anywhere over the app: a map becomes the open neighbourhood's map, other files its
 * records. Without an open neighbourhood the start page asks what the file is for.
 */
function takeFile(file: File): void {
  const { neighbourhoodId } = session.getState();
  if (neighbourhoodId === null) {
    bringFile({ purpose: 'undecided', file });
    goTo('start');
    return;
  }
  void isMapOnly(file).then((isMap) => {
    bringFile({ purpose: isMap ? 'map' : 'records', file });
    goTo(isMap ? 'areaPack' : 'map');
  });
}

/** Whether a file can be nothing but a map; what can't be read, the import says why. */
async function isMapOnly(file: File): Promise<boolean> {
  const { mapFileKindOf } = await import('@/features/start/pack/takePack');
  const kind = await mapFileKindOf(file).catch(() => null);
  return kind !== null && kind !== 'osmGeoJson';
}

function PageOf({
  screen,
  opened,
}: {
  screen: Exclude<Screen, 'map'>;
  opened: ReturnType<typeof useOpenNeighbourhood>;
}) {
  switch (screen) {
    case 'start':
      return <Start />;
    case 'newNeighbourhood':
      return <NewNeighbourhood />;
    case 'areaPack':
      return <AreaPack />;
    case 'plan':
      return <Plan opened={opened} />;
    case 'share':
      return <Share />;
    case 'menu':
      return <Menu />;
    case 'neighbourhoods':
      return <Neighbourhoods />;
    case 'settings':
      return <Settings />;
    case 'help':
      return <Help />;
  }
}

function Navigation() {
  const { t } = useTranslation('common');
  const screen = useSession((state) => state.screen);
  const current = menuScreens.includes(screen)
    ? 'menu'
    : (rooms.find(({ id }) => id === screen)?.id ?? null);
  return (
    <NavBar
      label={t('navigation')}
      items={rooms.map(({ id, icon }) => ({ id, icon, label: t(`nav.${id}`), href: `#${id}` }))}
      current={current}
      onNavigate={goTo}
    />
  );
}
