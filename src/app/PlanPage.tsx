import { PlanScreen } from '@/features/plan/PlanScreen';
import type { OpenedNeighbourhood } from './useOpenNeighbourhood';

export function PlanPage({ opened }: { opened: OpenedNeighbourhood }) {
  return <PlanScreen pack={opened.pack} />;
}
