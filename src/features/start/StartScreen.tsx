import { useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import type { Uuid } from '@/domain/identifiers';
import { useTranslation } from '@/i18n/useTranslation';
import { pickFiles } from '@/platform/files';
import { enterNeighbourhood, goTo } from '@/session/session';
import { useNeighbourhoods } from '@/store/hooks';
import { Illustration } from '@/ui/Illustration';
import { Progress } from '@/ui/Progress';
import { FailureNotice } from './FailureNotice';
import { LanguageChoice } from './LanguageChoice';
import { preparePractice } from './openPractice';
import { StartCard } from './StartCard';
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
    <main className={styles.page} id="content">
      <header className={styles.head}>
        <div className={styles.hero}>
          <h1 className={styles.title}>{t('common:appName')}</h1>
          <p className={styles.tagline}>{t('tagline')}</p>
        </div>
        <div className={styles.picture}>
          <Illustration name="map" />
        </div>
      </header>
      {failure && <FailureNotice failure={failure} />}
      {neighbourhoods.length > 0 && (
        <section className={styles.mine} aria-label={t('continue')}>
          <h2 className={styles.sectionTitle}>{t('continue')}</h2>
          <ul className={styles.list}>
            {neighbourhoods.map(({ id, name, district, practice }) => (
              <NeighbourhoodRow
                key={id}
                id={id}
                name={name}
                detail={practice ? t('common:practice') : district}
              />
            ))}
          </ul>
        </section>
      )}
      <div className={styles.cards}>
        <StartCard
          icon="map"
          title={t('practice.title')}
          text={t('practice.text')}
          prominent={neighbourhoods.length === 0}
          busy={preparing}
          onPress={() => void openPractice()}
        />
        <StartCard
          icon="plus"
          title={t('new.title')}
          text={t('new.text')}
          onPress={() => goTo('newNeighbourhood')}
        />
        <StartCard
          icon="upload"
          title={t('openFile.title')}
          text={t('openFile.text')}
          onPress={() => void openFile()}
        />
      </div>
      {preparing && <Progress label={t('preparing')} />}
      <footer className={styles.foot}>
        <p className={styles.privacy}>{t('privacy')}</p>
        <LanguageChoice />
      </footer>
    </main>
  );
}

function NeighbourhoodRow({ id, name, detail }: { id: Uuid; name: string; detail: string }) {
  const { t } = useTranslation('start');
  return (
    <li>
      <StartCard
        compact
        icon="pin"
        title={name}
        text={detail}
        label={t('open', { name })}
        onPress={() => enterNeighbourhood(id)}
      />
    </li>
  );
}
