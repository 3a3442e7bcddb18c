import type { MapLook } from '@/domain/view';
import type { MapTheme } from '@/map/scene';
import { closedRed } from '@/map/style/fireAccess';
import { lateStyle } from '@/map/style/lateStyle';
import { paletteOf } from '@/map/style/palette';
import styles from './basemap.module.css';

/** A corner of town in the very colours of a look: stream, park, main road, lane, houses. */
export function LookPicture({ look, plainTheme }: { look: MapLook; plainTheme: MapTheme }) {
  const palette = paletteOf(look === 'plain' ? plainTheme : look, lateStyle);
  const { mainRoad, street, water, green, greenEdge, building, publicBuilding, ground } = palette;
  const isMono = look === 'mono';
  return (
    <svg className={styles.picture} viewBox="0 0 96 64" aria-hidden="true">
      <rect width="96" height="64" fill={ground} />
      <path d="M60 0H96V27L66 22Z" fill={green.park} stroke={greenEdge} />
      {isMono && (
        <path
          d="M68 8v-3M66 8l-1-2M70 8l1-2M80 18v-3M78 18l-1-2M82 18l1-2M86 8v-3M84 8l-1-2M88 8l1-2"
          stroke={greenEdge}
        />
      )}
      <path
        d="M-2 56C20 46 30 62 54 52S84 60 98 50"
        fill="none"
        stroke={water.edge}
        strokeWidth="9"
      />
      <path
        d="M-2 56C20 46 30 62 54 52S84 60 98 50"
        fill="none"
        stroke={water.fill}
        strokeWidth="7"
      />
      <path d="M24 -2V46" stroke={street.edge} strokeWidth="6" />
      <path d="M24 -2V46" stroke={look === 'training' ? closedRed : street.fill} strokeWidth="4" />
      {look === 'training' && (
        <path d="M24 2V30" stroke="#ffffff" strokeWidth="2" strokeDasharray="1 4" />
      )}
      <path d="M-2 38L98 28" stroke={mainRoad.edge} strokeWidth="11" />
      <path d="M-2 38L98 28" stroke={mainRoad.fill} strokeWidth="8.5" />
      <g fill={building.fill} stroke={building.edge}>
        <path d="M4 6h12v9H4ZM4 19h12v9H4ZM31 4h10v12H31ZM45 5h9v11h-9ZM32 42h12v6H32Z" />
      </g>
      <path d="M32 20h18v6H32Z" fill={publicBuilding.fill} stroke={publicBuilding.edge} />
    </svg>
  );
}
