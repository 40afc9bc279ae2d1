// The gazetteer that ships, read when it is first asked for.
import { readResource } from '../../resources.ts';
import { decodeGazetteer, type Gazetteer } from './gazetteer.ts';

let shipped: Gazetteer | undefined;

export function shippedGazetteer(): Gazetteer {
  shipped ??= decodeGazetteer(readResource('gazetteers.bin'), 'gazetteers.bin');
  return shipped;
}
