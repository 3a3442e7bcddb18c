/** Corrects networks away from the main thread; the pack's JSON is parsed nowhere else. */
import * as Comlink from 'comlink';
import type { PackLayers, StreetNetwork } from '@/domain/areaPack';
import { correctNetwork } from './correctedNetwork';
import type { NetworkWorkerApi } from './networkMessages';
import { networkSummary } from './networkSummary';

const api: NetworkWorkerApi = {
  async summary(network, roads, records) {
    const streets = JSON.parse(await network.text()) as StreetNetwork;
    const { features } = JSON.parse(await roads.text()) as PackLayers['roads'];
    const widths = new Map(
      features.flatMap(({ id, properties: { widthMetres } }) =>
        widthMetres === undefined ? [] : [[id, widthMetres] as const],
      ),
    );
    return networkSummary(correctNetwork(streets, records, widths));
  },
};

Comlink.expose(api);
