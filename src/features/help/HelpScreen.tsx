import { useTranslation } from '@/i18n/useTranslation';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import styles from './HelpScreen.module.css';

/** In the order in which a group meets them. */
const sections = [
  'first',
  'lines',
  'list',
  'neighbourhood',
  'import',
  'plan',
  'words',
  'privacy',
  'offline',
  'portable',
  'trouble',
] as const;

const steps = ['a', 'b', 'c', 'd', 'e'] as const;

/** The guide: short numbered steps, one topic after the other, with a list of topics on top. */
export function HelpScreen() {
  const { t, i18n } = useTranslation('help');
  const stepsOf = (section: (typeof sections)[number]) =>
    steps
      .map((step) => `sections.${section}.steps.${step}`)
      .filter((key) => i18n.exists(key, { ns: 'help' }))
      .map((key) => t(key as 'sections.first.steps.a'));
  const show = (section: string) => {
    const heading = document.getElementById(`help-${section}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus();
  };
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('intro')} />
      <nav aria-label={t('contents')}>
        <ul className={styles.contents}>
          {sections.map((section) => (
            <li key={section}>
              <button type="button" className={styles.topic} onClick={() => show(section)}>
                {t(`sections.${section}.title`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((section) => (
        <section key={section} className={styles.section} aria-labelledby={`help-${section}`}>
          <h2 className={styles.heading} id={`help-${section}`} tabIndex={-1}>
            {t(`sections.${section}.title`)}
          </h2>
          <ol className={styles.steps}>
            {stepsOf(section).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <p className={styles.note}>{t(`sections.${section}.note`)}</p>
        </section>
      ))}
    </Page>
  );
}
