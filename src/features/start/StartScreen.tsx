import { useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import type { Neighbourhood } from '@/domain/records';
import { useTranslation } from '@/i18n/useTranslation';
import { pickFiles } from '@/platform/files';
import { enterNeighbourhood, goTo } from '@/session/session';
import { useNeighbourhoods } from '@/store/hooks';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { Illustration } from '@/ui/Illustration';
import { Page } from '@/ui/Page';
import { Progress } from '@/ui/Progress';
import { FailureNotice } from './FailureNotice';
import { LanguageChoice } from './LanguageChoice';
import { preparePractice } from './openPractice';
import styles from './StartScreen.module.css';

export interface StartScreenProps {
  /** A file that somebody brought; the app finds out what it is for. */
  onFile: (file: File) => void;
  /** Which files «Dosya aç» offers, as in an input's `accept`. */
  accept: string;
}

/** The first page: try it, start one's own, open a file, or go on where one left off. */
export function StartScreen({ onFile, accept }: StartScreenProps) {
  const { t } = useTranslation(['start', 'common']);
  const neighbourhoods = useNeighbourhoods();
  const [preparing, setPreparing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const openPractice = async () => {
    setPreparing(true);
    setFailure(null);
    try {
      enterNeighbourhood(await preparePractice());
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setPreparing(false);
    }
  };

  const openFile = async () => {
    const [file] = await pickFiles({ accept, multiple: false });
    if (file) onFile(file);
  };

  return (
    <Page width="wide">
      <div className={styles.page}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{t('common:appName')}</h1>
            <p className={styles.tagline}>{t('tagline')}</p>
          </div>
          <div className={styles.picture}>
            <Illustration name="map" />
          </div>
        </header>
        {failure && <FailureNotice failure={failure} />}
        {neighbourhoods.length > 0 && (
          <section aria-labelledby="start-mine">
            <h2 className={styles.sectionTitle} id="start-mine">
              {t('continue')}
            </h2>
            <ul className={styles.list}>
              {neighbourhoods.map((neighbourhood) => (
                <NeighbourhoodRow key={neighbourhood.id} neighbourhood={neighbourhood} />
              ))}
            </ul>
          </section>
        )}
        <div className={styles.cards}>
          {!neighbourhoods.some(({ practice }) => practice) && (
            <ChoiceCard
              icon="map"
              title={t('practice.title')}
              emphasis={neighbourhoods.length === 0}
              busy={preparing}
              onPress={() => void openPractice()}
            >
              {t('practice.text')}
            </ChoiceCard>
          )}
          <ChoiceCard icon="plus" title={t('new.title')} onPress={() => goTo('newNeighbourhood')}>
            {t('new.text')}
          </ChoiceCard>
          <ChoiceCard icon="upload" title={t('openFile.title')} onPress={() => void openFile()}>
            {t('openFile.text')}
          </ChoiceCard>
        </div>
        {preparing && <Progress label={t('preparing')} />}
        <footer className={styles.foot}>
          <p className={styles.privacy}>{t('privacy')}</p>
          <LanguageChoice />
        </footer>
      </div>
    </Page>
  );
}

function NeighbourhoodRow({ neighbourhood }: { neighbourhood: Neighbourhood }) {
  const { t } = useTranslation('start');
  const { id, name, district, practice } = neighbourhood;
  return (
    <li>
      <ChoiceCard
        icon="pin"
        title={practice ? t('practice.title') : name}
        onPress={() => enterNeighbourhood(id)}
      >
        {practice ? t('practice.text') : district}
      </ChoiceCard>
    </li>
  );
}
