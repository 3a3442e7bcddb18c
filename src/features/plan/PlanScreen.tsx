import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { useFeedStatus, useNeighbourhood } from '@/store/hooks';
import type { OpenPack } from '@/store/packs';
import { Page } from '@/ui/Page';
import { Spinner } from '@/ui/Spinner';
import { ActivitiesView } from './ActivitiesView';

const DocumentView = lazy(() =>
  import('./DocumentView').then((part) => ({ default: part.DocumentView })),
);

export interface PlanScreenProps {
  /** The open neighbourhood's base map; null until it is read, and where there is none. */
  pack: OpenPack | null;
}

/** **Plan**: the activity table, and the document that is made of everything. */
export function PlanScreen({ pack }: PlanScreenProps) {
  const { t } = useTranslation('plan');
  const neighbourhood = useNeighbourhood();
  const status = useFeedStatus();
  const [showsDocument, setShowsDocument] = useState(false);

  if (neighbourhood === null || status !== 'open') return <Waiting label={t('screen.opening')} />;
  if (!showsDocument) {
    return (
      <ActivitiesView
        key={neighbourhood.id}
        neighbourhood={neighbourhood}
        onDocument={() => setShowsDocument(true)}
      />
    );
  }
  return (
    <Suspense fallback={<Waiting label={t('paper.opening')} />}>
      <DocumentView
        key={neighbourhood.id}
        neighbourhood={neighbourhood}
        pack={pack}
        onBack={() => setShowsDocument(false)}
      />
    </Suspense>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <Page>
      <Spinner label={label} />
    </Page>
  );
}
