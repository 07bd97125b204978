import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `placeId` in code is `place_id` in the table, so that entities need not say it for each column. */
export class SnakeCase extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, customName: string | undefined): string {
    return customName ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
