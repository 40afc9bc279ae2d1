// Words that several steps look for.

/** With a listener for their object. */
export const LISTENED = new Set(['told', 'tell', 'tells', 'telling', 'informed', 'assured', 'reminded']);
export const QUESTIONED = new Set(['asked', 'pressed', 'questioned']);
export const NAMING = new Set('known nicknamed dubbed titled entitled named called'.split(' '));
