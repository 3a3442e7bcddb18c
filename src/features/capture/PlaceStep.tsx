import { useEffect, useEffectEvent } from 'react';
import { boundingBoxOf, positionsOf } from '@/domain/geodesy';
import type { TypeId } from '@/domain/taxonomy/types';
import { typeDefinition } from '@/domain/taxonomy/types';
import type { RecordDraft } from '@/domain/view';
import { useTranslation } from '@/i18n/useTranslation';
import { setDraft } from '@/session/session';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { LayerMark } from '@/ui/LayerMark';
import { shapesOf } from './draftShapes';
import { withShape } from './draftSteps';
import { PlaceByNumbers } from './PlaceByNumbers';
import { PlacePoint } from './PlacePoint';
import { PlaceShape } from './PlaceShape';
import { usePanel } from './panelContext';

/** Third step: where. A point under the cross-hair, or a line or an area corner by corner. */
export function PlaceStep({ draft, typeId }: { draft: RecordDraft; typeId: TypeId }) {
  const { map, mapFailed } = usePanel();

  // A place that was set before comes into sight, so that it is moved from where it is.
  const showPlace = useEffectEvent(() => {
    if (map === null || draft.geometry === null) return;
    const box = boundingBoxOf(positionsOf(draft.geometry));
    if (box !== null) map.fit(box);
  });
  useEffect(() => {
    if (map !== null) showPlace();
  }, [map]);

  const { layer, picture } = typeDefinition(typeId);
  const mark = <LayerMark layer={layer} picture={picture} />;
  if (mapFailed) return <PlaceByNumbers draft={draft} mark={mark} />;
  const parts = { draft, mark, shapes: <ShapeChoice draft={draft} typeId={typeId} /> };
  // Another shape is another drawing: what the old one had found out is dropped with it.
  return draft.shape === 'point' ? (
    <PlacePoint key="point" {...parts} />
  ) : (
    <PlaceShape key={draft.shape} {...parts} />
  );
}

/** **Nokta**, **Çizgi**, **Alan**, for types that may be more than one of them. */
function ShapeChoice({ draft, typeId }: { draft: RecordDraft; typeId: TypeId }) {
  const { t } = useTranslation('capture');
  const shapes = shapesOf(typeId);
  if (shapes.length < 2) return null;
  const icons = { point: 'pin', line: 'line', polygon: 'area' } as const;
  return (
    <ChoiceGroup
      label={t('place.shape')}
      layout="bar"
      choices={shapes.map((shape) => ({
        id: shape,
        label: t(`place.shapes.${shape}`),
        icon: icons[shape],
      }))}
      value={draft.shape}
      onChange={(shape) => shape !== null && setDraft(withShape(draft, shape))}
    />
  );
}
