import type { Audience, Permission } from '@chorus/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Translations } from '../core/localized.js';

export const PROMPT_STATES = ['DRAFT', 'OPEN', 'CLOSED'] as const;
export type PromptState = (typeof PROMPT_STATES)[number];

/** ASK: tellers under 18 are asked whether a guardian agrees. ADULTS_ONLY: the call is for adults. */
export const GUARDIAN_RULES = ['ASK', 'ADULTS_ONLY'] as const;
export type GuardianRule = (typeof GUARDIAN_RULES)[number];

/** A call for stories. */
@Entity('prompt')
export class PromptEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  question: string;

  @Column('text')
  help: string;

  @Column('text')
  livedTrendQuestion: string;

  @Column('jsonb')
  translations: Translations;

  /** The widest audience a teller can choose. */
  @Column('text')
  ceiling: Audience;

  /** What a teller is asked to allow beside showing the story. */
  @Column('text', { array: true })
  permissions: Permission[];

  @Column('text')
  guardianRule: GuardianRule;

  /** Origins of the sites that may show the form inside their own pages. */
  @Column('text', { array: true })
  sites: string[];

  @Column('date', { nullable: true })
  opensOn: string | null;

  @Column('date', { nullable: true })
  closesOn: string | null;

  @Column('text')
  state: PromptState;

  @Column('integer')
  position: number;
}

@Entity('prompt_theme')
export class PromptThemeEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  promptId: string;

  @PrimaryColumn('uuid')
  themeId: string;

  @Column('integer')
  position: number;
}

@Entity('prompt_indicator')
export class PromptIndicatorEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  promptId: string;

  @PrimaryColumn('uuid')
  indicatorId: string;
}

/** What a prompt asks about who is speaking. */
@Entity('prompt_dimension')
export class PromptDimensionEntity {
  @PrimaryColumn('uuid')
  initiativeId: string;

  @PrimaryColumn('uuid')
  promptId: string;

  @PrimaryColumn('uuid')
  dimensionId: string;

  @Column('text')
  question: string;

  @Column('jsonb')
  translations: Translations;

  @Column('integer')
  position: number;
}
