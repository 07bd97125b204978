/**
 * SQL that every table of an initiative needs: row-level security that holds for its owner too, and one policy that
 * shows a transaction the rows of the initiative it was opened for.
 */
export function ofInitiative(...tables: string[]): string {
  return tables
    .map(
      (table) => `
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy of_initiative on ${table}
          using (initiative_id = current_initiative()) with check (initiative_id = current_initiative());`,
    )
    .join('\n');
}

/** A further condition for some roles, on top of the initiative: both must hold. */
export function onlyWhere(table: string, roles: string, condition: string): string {
  const name = `only_${roles.replace(/\W+/g, '_')}`;
  return `create policy ${name} on ${table} as restrictive to ${roles} using (${condition}) with check (${condition});`;
}

/** The roles of a request, from the fewest to the most rights. Each is granted by name; none inherits by accident. */
export const READERS =
  'chorus_public, chorus_teller, chorus_partner, chorus_contributor, chorus_reviewer, chorus_steward';
export const MEMBERS = 'chorus_partner, chorus_contributor, chorus_reviewer, chorus_steward';
