/** What the network worker is asked and answers. */
import type { MapRecord } from '@/domain/records';
import type { NetworkSummary } from './networkSummary';

export interface NetworkWorkerApi {
  /**
   * @param network JSON of the pack's street network
   * @param roads JSON of the pack's layer of roads, for their widths
   */
  summary(network: Blob, roads: Blob, records: readonly MapRecord[]): Promise<NetworkSummary>;
}
