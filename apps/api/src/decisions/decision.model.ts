import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ACTION_STATES, type ActionState, type Audience } from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate, NumberColumn } from '../core/graphql/scalars.js';
import { localized } from '../core/localized.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import { IndicatorHeadModel, PeriodsModel, toIndicatorHead, toPeriods } from '../series/series.model.js';
import { CitationModel, TensionStateEnum } from '../tensions/tension.model.js';
import type { CurveRow, DecisionRow, WholeDecision } from './decision-rows.js';

export const ActionStateEnum = graphqlEnum('ActionState', ACTION_STATES, 'How an action stands.');

@ObjectType('DecisionCurve', {
  description: 'A curve that a decision looked at or is meant to move, as the reader may see it today.',
})
class DecisionCurveModel {
  @Field(() => ID)
  placeId: string;

  @Field({ description: 'The decision is meant to move it; otherwise it was looked at.' })
  isMeant: boolean;

  @Field(() => IndicatorHeadModel, { nullable: true, description: 'Null where its page is not open.' })
  indicator: IndicatorHeadModel | null;

  @Field(() => PeriodsModel)
  periods: PeriodsModel;

  @Field(() => NumberColumn, { description: 'Empty where nothing of it is shown.' })
  values: (number | null)[];

  @Field({ description: 'One character a period: POINT_CODES in libs/domain.' })
  states: string;

  @Field(() => String, { nullable: true, description: 'SeriesStatus in libs/domain.' })
  status: string | null;
}

@ObjectType('DecisionChange', { description: 'What changed since a decision, or that nothing did.' })
export class DecisionChangeModel {
  @Field(() => Int)
  number: number;

  @Field()
  text: string;

  @Field()
  language: string;

  @Field(() => IsoDate)
  madeOn: string;
}

@ObjectType('DecisionAction')
export class DecisionActionModel {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  what: string;

  @Field({ description: 'Who does it, as they are called.' })
  who: string;

  @Field(() => IsoDate, { nullable: true })
  until: string | null;

  @Field(() => ActionStateEnum)
  state: ActionState;

  @Field({ description: 'How it stands, in words.' })
  words: string;

  @Field()
  language: string;

  @Field(() => IsoDate)
  changedOn: string;
}

@ObjectType('DecisionTension', { description: 'A question of the tension register.' })
class DecisionTensionModel {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field()
  language: string;

  @Field(() => TensionStateEnum)
  state: string;
}

@ObjectType('TensionCitation')
class TensionCitationModel {
  @Field(() => DecisionTensionModel, { nullable: true, description: 'Null where it is not open.' })
  tension: DecisionTensionModel | null;
}

@ObjectType('DecisionTheme')
class DecisionThemeModel {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType('DecisionHead')
export class DecisionHeadModel {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field({ description: 'What was decided, as one sentence.' })
  title: string;

  @Field({ description: 'In which language it is written.' })
  language: string;

  @Field({ description: 'The table that decided.' })
  bodyName: string;

  @Field(() => Int, { description: 'Seats of the table on that day.' })
  seats: number;

  @Field(() => Int, { description: 'Of these, seats held by people who live what was decided about.' })
  livedSeats: number;

  @Field(() => IsoDate)
  decidedOn: string;

  @Field(() => IsoDate, { nullable: true, description: 'When to look what came of it.' })
  reviewOn: string | null;

  @Field(() => IsoDate)
  changedOn: string;

  @Field(() => [DecisionCurveModel], { description: 'Those that it is meant to move first.' })
  curves: DecisionCurveModel[];

  @Field(() => Int, { description: 'How many actions follow from it.' })
  actionCount: number;

  @Field(() => Int)
  actionsDone: number;

  @Field(() => DecisionChangeModel, { nullable: true, description: 'What was said last of what changed.' })
  lastChange: DecisionChangeModel | null;
}

@ObjectType('Decision', { description: 'What was decided, on what it rests, and what follows from it.' })
export class DecisionModel extends DecisionHeadModel {
  @Field({ description: 'What was decided, in full.' })
  text: string;

  @Field()
  reasons: string;

  @Field({ description: 'What was thought of and not chosen, and why.' })
  notChosen: string;

  @Field(() => [CitationModel])
  cited: CitationModel[];

  @Field(() => [DecisionThemeModel])
  themes: DecisionThemeModel[];

  @Field(() => [TensionCitationModel])
  tensions: TensionCitationModel[];

  @Field(() => [DecisionActionModel])
  actions: DecisionActionModel[];

  @Field(() => [DecisionChangeModel], { description: 'The oldest first.' })
  changes: DecisionChangeModel[];
}

@ObjectType('DecisionBody', {
  description: 'A table at which is decided, with its seats when it decided last.',
})
export class DecisionBodyModel {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => Int)
  seats: number;

  @Field(() => Int)
  livedSeats: number;
}

@ObjectType('FormerDecision', { description: 'What a decision said before it was changed.' })
export class FormerDecisionModel {
  @Field(() => Int)
  version: number;

  @Field(() => IsoDate, { description: 'Since when it said so.' })
  changedOn: string;

  @Field()
  title: string;

  @Field()
  text: string;

  @Field()
  reasons: string;

  @Field()
  notChosen: string;

  @Field()
  language: string;

  @Field(() => Int)
  seats: number;

  @Field(() => Int)
  livedSeats: number;

  @Field(() => IsoDate)
  decidedOn: string;

  @Field(() => IsoDate, { nullable: true })
  reviewOn: string | null;
}

@ObjectType('OwnDecisionAction')
class OwnDecisionActionModel {
  @Field()
  what: string;

  @Field()
  who: string;

  @Field(() => ActionStateEnum)
  state: ActionState;

  @Field()
  words: string;

  @Field()
  language: string;
}

@ObjectType('OwnDecision', { description: 'A decision that rests on the story of a receipt.' })
export class OwnDecisionModel {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field()
  language: string;

  @Field(() => IsoDate)
  decidedOn: string;

  @Field(() => String, { nullable: true, description: 'Where everybody can read it; null where nobody can.' })
  path: string | null;

  @Field({ description: 'The teller took the story down from it.' })
  isDown: boolean;

  @Field(() => [OwnDecisionActionModel])
  actions: OwnDecisionActionModel[];

  @Field(() => [DecisionChangeModel], { description: 'The newest first.' })
  changes: DecisionChangeModel[];
}

export function toDecisionHead(row: DecisionRow, language?: string): DecisionHeadModel {
  const { curves, actions, ...rest } = row;
  return { ...rest, actionCount: actions, curves: curves.map((curve) => toCurve(curve, language)) };
}

export function toDecision(decision: WholeDecision, language?: string): DecisionModel {
  const { tensions, themes, cited, actions, changes, text, reasons, notChosen, ...row } = decision;
  return {
    ...toDecisionHead({ ...row, text, reasons, notChosen, actions: actions.length }, language),
    ...{ text, reasons, notChosen, tensions, cited, actions, changes },
    themes: themes.map((theme) => ({ id: theme.id, name: localized(theme, language).name })),
  };
}

function toCurve(curve: CurveRow, language?: string): DecisionCurveModel {
  const { indicatorId, slug, facts, placeId, isMeant, status } = curve;
  const [starts, ends] = [curve.starts ?? [], curve.ends ?? []];
  return {
    ...{ placeId, isMeant, status, values: curve.values ?? [], states: curve.states ?? '' },
    periods: toPeriods(starts, ends),
    indicator:
      slug && facts
        ? toIndicatorHead({ indicatorId, slug, resultId: null, position: 0, facts, starts, ends }, language)
        : null,
  };
}
