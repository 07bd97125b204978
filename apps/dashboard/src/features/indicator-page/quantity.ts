import type { Quantity } from '../../ui/format.js';
import type { Indicator } from './indicator-page.graphql.js';

/** How the figures of an indicator are written. */
export const quantityOf = ({ unit, decimals }: Indicator): Quantity => ({ unit, decimals });
