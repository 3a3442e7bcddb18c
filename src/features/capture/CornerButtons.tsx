import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { usePanel } from './panelContext';
import styles from './place.module.css';

interface CornerButtonsProps {
  /** It has corners enough. */
  canFinish: boolean;
  isSaving: boolean;
  isSearching: boolean;
  onMyPosition: () => void;
}

/** Drawing with a thumb and without a pointer: what a tap on the map does, as buttons. */
export function CornerButtons(props: CornerButtonsProps) {
  const { capture } = usePanel();
  return capture.tool.kind === 'edit' ? <EditButtons {...props} /> : <DrawButtons {...props} />;
}

function DrawButtons({ canFinish, isSaving, isSearching, onMyPosition }: CornerButtonsProps) {
  const { t } = useTranslation('capture');
  const { map, capture } = usePanel();
  const corners = capture.drawing?.corners ?? 0;
  return (
    <div className={styles.corners}>
      <div className={styles.main}>
        <Button
          variant="primary"
          size="large"
          icon="plus"
          wide
          disabled={capture.drawing === null}
          onPress={() => map?.addCornerAtCentre()}
        >
          {t('draw.addCorner')}
        </Button>
      </div>
      {corners === 0 ? (
        <div className={styles.main}>
          <Button icon="locate" wide busy={isSearching} onPress={onMyPosition}>
            {t('place.myPosition')}
          </Button>
        </div>
      ) : (
        <>
          <Button onPress={() => map?.removeCorner()}>{t('draw.removeLastCorner')}</Button>
          <Button icon="check" disabled={!canFinish} busy={isSaving} onPress={() => map?.finish()}>
            {t('draw.finish')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Corners are chosen one after another and brought under the cross-hair. */
function EditButtons({ canFinish, isSaving }: CornerButtonsProps) {
  const { t } = useTranslation('capture');
  const { map, capture } = usePanel();
  // The tool comes with its own piece of code: a press before that would be lost.
  const isReady = capture.drawing !== null;
  const isChosen = isReady && capture.drawing?.chosenCorner !== null;
  return (
    <div className={styles.corners}>
      <div className={styles.walk}>
        <IconButton
          icon="chevronStart"
          variant="outlined"
          label={t('draw.previousCorner')}
          disabled={!isReady}
          onPress={() => map?.chooseCorner(-1)}
        />
        <Button disabled={!isChosen} onPress={() => map?.moveCornerToCentre()}>
          {t('draw.moveCorner')}
        </Button>
        <IconButton
          icon="chevronEnd"
          variant="outlined"
          label={t('draw.nextCorner')}
          disabled={!isReady}
          onPress={() => map?.chooseCorner(1)}
        />
      </div>
      <Button icon="plus" disabled={!isReady} onPress={() => map?.addCornerAtCentre()}>
        {t('draw.addCorner')}
      </Button>
      <Button disabled={!isChosen} onPress={() => map?.removeCorner()}>
        {t('draw.removeCorner')}
      </Button>
      <Button variant="quiet" onPress={capture.startAgain}>
        {t('draw.startAgain')}
      </Button>
      <Button
        variant="primary"
        icon="check"
        disabled={!canFinish || !isReady}
        busy={isSaving}
        onPress={() => map?.finish()}
      >
        {t('draw.finish')}
      </Button>
    </div>
  );
}
