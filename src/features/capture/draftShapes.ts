import type { RecordGeometry } from '@/domain/geometry';
import { type TypeId, typeDefinition } from '@/domain/taxonomy/types';
import type { DraftShape } from '@/domain/view';

/** The shapes in which a type may be placed by hand, its usual one first; none for block counts. */
export function shapesOf(typeId: TypeId): DraftShape[] {
  return typeDefinition(typeId).geometries.filter((geometry) => geometry !== 'block');
}

/** The shape a type is usually placed in. Only placeable types are offered; others read as a point. */
export function usualShape(typeId: TypeId): DraftShape {
  return shapesOf(typeId)[0] ?? 'point';
}

export function shapeOfGeometry(geometry: RecordGeometry): DraftShape {
  switch (geometry.type) {
    case 'Point':
      return 'point';
    case 'LineString':
      return 'line';
    case 'Polygon':
      return 'polygon';
  }
}
