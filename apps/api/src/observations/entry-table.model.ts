import { Field, ID, ObjectType } from '@nestjs/graphql';
import { pointCode } from '@chorus/domain';
import { Json, NumberColumn, TextColumn } from '../core/graphql/scalars.js';
import type { EntryTable } from './entry.service.js';
import type { StoredObservation } from './observations.repository.js';

@ObjectType('EntryChange', { description: 'Who changed numbers, and when.' })
export class EntryChangeModel {
  @Field(() => ID)
  id: string;

  @Field()
  at: Date;

  @Field(() => String, { nullable: true, description: 'Null where the account is gone.' })
  who: string | null;
}

/** A table of 200 places and 60 periods has 12,000 cells: as objects they would weigh ten times as much. */
@ObjectType('EntryTable', {
  description:
    'What stands in an entry table, as columns, one entry a cell. Places, groups, periods and changes are said once; ' +
    'the columns `place`, `group`, `period` and `change` hold their indexes.',
})
export class EntryTableModel {
  @Field(() => [ID])
  placeIds: string[];

  @Field(() => [[ID]], { description: 'Sets of categories; the empty one is everyone.' })
  groups: string[][];

  @Field(() => TextColumn, { description: 'First days of the periods.' })
  starts: string[];

  @Field(() => TextColumn, { description: 'First days after the periods.' })
  ends: string[];

  @Field(() => [EntryChangeModel], {
    description: 'Give the id of the change of a cell back as `seen` when you change the cell.',
  })
  changes: EntryChangeModel[];

  @Field(() => NumberColumn)
  place: number[];

  @Field(() => NumberColumn)
  group: number[];

  @Field(() => NumberColumn)
  period: number[];

  @Field(() => NumberColumn)
  change: number[];

  @Field(() => NumberColumn)
  values: (number | null)[];

  @Field(() => NumberColumn)
  numerators: (number | null)[];

  @Field(() => NumberColumn)
  denominators: (number | null)[];

  @Field(() => NumberColumn, { description: 'Margins of error at 90 %.' })
  moes: (number | null)[];

  @Field({ description: 'One character a cell; POINT_CODES in libs/domain.' })
  states: string;

  @Field(() => Json, { description: 'Notes, by index of the cell.' })
  notes: Record<number, string>;
}

export function toEntryTable({ rows, breakdowns, changes }: EntryTable): EntryTableModel {
  const placeIds = numbering();
  const groups = numbering();
  const periods = numbering();
  const changeAt = new Map(changes.map(({ id }, index) => [id, index]));
  const notes: Record<number, string> = {};
  rows.forEach(({ note }, index) => {
    if (note) notes[index] = note;
  });
  const place = rows.map(({ placeId }) => placeIds.of(placeId));
  const group = rows.map(({ breakdownId }) => groups.of(breakdownId));
  const period = rows.map(({ start, end }) => periods.of(`${start} ${end}`));
  const days = periods.texts.map((text) => text.split(' '));
  return {
    placeIds: placeIds.texts,
    groups: groups.texts.map((id) => breakdowns.get(id) ?? []),
    starts: days.map(([start = '']) => start),
    ends: days.map(([, end = '']) => end),
    changes,
    ...{ place, group, period },
    change: rows.map(({ changeId }) => changeAt.get(changeId) ?? -1),
    values: rows.map(({ value }) => value),
    numerators: rows.map(({ numerator }) => numerator),
    denominators: rows.map(({ denominator }) => denominator),
    moes: rows.map(({ moe }) => moe),
    states: rows.map(stateCode).join(''),
    notes,
  };
}

function stateCode({ state, status }: StoredObservation): string {
  return pointCode(state === 'VALUE' ? status : state);
}

/** Gives each text a number, in the order in which they come. */
function numbering() {
  const at = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    of(text: string): number {
      const known = at.get(text);
      if (known !== undefined) return known;
      at.set(text, texts.length);
      texts.push(text);
      return texts.length - 1;
    },
  };
}
