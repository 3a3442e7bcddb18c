import { useEffect, useEffectEvent, useState } from 'react';
import type { FailureKey } from '@/domain/failures';
import type { Position } from '@/domain/geometry';
import { mapFileEndings } from '@/formats/mapFileKind';
import { rectangleAround, rectangleOfCentre } from '@/formats/overpass/overpassQuery';
import {
  type OverpassServer,
  overpassServers,
  serverAfter,
} from '@/formats/overpass/overpassServers';
import { defaultMarginMetres } from '@/formats/packMessages';
import { useFailureWords } from '@/i18n/useFailureWords';
import { useTranslation } from '@/i18n/useTranslation';
import { pickFiles } from '@/platform/files';
import { Button } from '@/ui/Button';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { Notice } from '@/ui/Notice';
import { Stack } from '@/ui/Stack';
import styles from '../form.module.css';
import { DownloadDialog } from './DownloadDialog';
import { TakingProgress } from './TakingProgress';
import type { PackTarget, TakenPack } from './takePack';
import { type Taking, useTakePack } from './useTakePack';

export interface MapSourceProps {
  target: PackTarget;
  /** Where the map is fetched while there is no boundary. */
  centre: Position | null;
  /** A file that was brought already: it is taken at once. */
  file: File | null;
  onFileBegun?: () => void;
  /** `file` is null for a map from the internet. */
  onTaken: (pack: TakenPack, file: File | null) => void;
}

/** Where the map comes from: **Dosya seç**, or with internet **Haritayı indir**. */
export function MapSource({ target, centre, file, onFileBegun, onTaken }: MapSourceProps) {
  const { t } = useTranslation('areaPack');
  // Loaded with the screen: without a network there would be no words for «no network».
  const failureWords = useFailureWords();
  const { taking, takeFile, fetchMap, cancel } = useTakePack(onTaken);
  const [server, setServer] = useState<OverpassServer>(overpassServers[0]);
  const [asking, setAsking] = useState(false);
  const rectangle = target.boundary
    ? rectangleAround(target.boundary, defaultMarginMetres)
    : centre && rectangleOfCentre(centre);

  const takeBrought = useEffectEvent((brought: File) => {
    onFileBegun?.();
    takeFile(brought, target);
  });
  useEffect(() => {
    if (file !== null) takeBrought(file);
  }, [file]);

  const pickFile = async () => {
    const [picked] = await pickFiles({ accept: mapFileEndings, multiple: false });
    if (picked) takeFile(picked, target);
  };
  const download = (from: OverpassServer) => {
    setAsking(false);
    setServer(from);
    if (rectangle) fetchMap(from, rectangle.box, target);
  };

  if (taking.kind === 'taking') return <TakingProgress step={taking.step} onCancel={cancel} />;
  return (
    <Stack gap={4}>
      {taking.kind === 'failed' && (
        <TakingFailure
          taking={taking}
          words={failureWords(taking.failure)}
          other={serverAfter(server)}
          onOther={() => download(serverAfter(server))}
        />
      )}
      <div className={styles.cards}>
        <ChoiceCard icon="upload" title={t('source.file')} onPress={() => void pickFile()}>
          {t('source.fileText')}
        </ChoiceCard>
        {rectangle && (
          <ChoiceCard icon="download" title={t('source.download')} onPress={() => setAsking(true)}>
            {t('source.downloadText')}
          </ChoiceCard>
        )}
      </div>
      {asking && rectangle && (
        <DownloadDialog
          rectangle={rectangle}
          hasBoundary={target.boundary !== null}
          server={server}
          onServer={setServer}
          onDownload={() => download(server)}
          onClose={() => setAsking(false)}
        />
      )}
    </Stack>
  );
}

/** Failures after which another server may do better. */
const serverFailures: readonly FailureKey[] = [
  'serverUnreachable',
  'serverRateLimited',
  'serverRateLimitedFor',
  'serverBusy',
  'serverOutOfMemory',
  'serverTimedOut',
  'serverRefused',
  'downloadCutOff',
  'downloadNotMap',
];

interface TakingFailureProps {
  taking: Extract<Taking, { kind: 'failed' }>;
  words: { title: string; nextStep: string };
  other: OverpassServer;
  onOther: () => void;
}

function TakingFailure({ taking, words, other, onOther }: TakingFailureProps) {
  const { t } = useTranslation(['areaPack', 'common']);
  const { failure, retry } = taking;
  const isServers = serverFailures.includes(failure.key);
  return (
    <Notice
      kind="error"
      title={words.title}
      action={
        (isServers || failure.key === 'networkOffline') && (
          <Stack direction="row" gap={2}>
            <Button onPress={retry}>{t('common:action.retry')}</Button>
            {isServers && (
              <Button onPress={onOther}>{t('source.otherServer', { host: other.host })}</Button>
            )}
          </Stack>
        )
      }
    >
      {words.nextStep}
    </Notice>
  );
}
