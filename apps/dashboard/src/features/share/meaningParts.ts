/** What a screen about meaning needs, in one chunk. */
export { PlacementSays } from '../signifiers/PlacementSays.js';
export { SignifierField } from '../signifiers/SignifierField.js';
