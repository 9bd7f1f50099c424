import type { Evidence } from '../../../model/provenance.js';
import type { Level, State } from '../../../model/state.js';
import type { Criticality } from '../../../model/topology.js';
import type { Shape } from '../shape.js';
import { word } from './plain-shapes.js';

export const state: Shape<State> = word('up', 'degraded', 'down');
export const level: Shape<Level> = word('degraded', 'down');
export const criticality: Shape<Criticality> = word('low', 'medium', 'high', 'critical');
export const evidence: Shape<Evidence> = word('stated', 'documented', 'assumed', 'fitted');
