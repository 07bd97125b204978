import { ImpossibleInput, requireNotNegative } from './impossible-input.js';

/** Votes of one group on one statement; who saw it and passed counts as having voted. */
export interface GroupVotes {
  agree: number;
  disagree: number;
  voted: number;
}

/** How far all groups agree, and how far all disagree, each from 0 to 1. */
export interface Consensus {
  agree: number;
  disagree: number;
}

/**
 * The share of a few votes, drawn towards one half: (n + 1) / (N + 2). Nobody gives 1/2; 1 of 1 is no certainty.
 * Throws ImpossibleInput for n above N and for negative counts.
 * Source: Laplace's rule of succession, as in Polis (Small et al. 2021, Recerca 26:1-26).
 */
export function smoothedShare(n: number, all: number): number {
  requireNotNegative('n', n);
  requireNotNegative('all', all);
  if (n > all) throw new ImpossibleInput('n', `(${n}) must not be larger than all (${all})`);
  return (n + 1) / (all + 2);
}

/**
 * Group-aware consensus: the product over groups of the smoothed share that agrees (and that disagrees). A group counts
 * the same however large it is, so one dissenting group pulls the whole down; compare statements only over the same
 * groups, because every group more makes the product smaller.
 * Throws ImpossibleInput without groups, and when a group has more agreeing and disagreeing votes than votes.
 * Source: Polis, group-informed consensus (Small et al. 2021).
 */
export function groupConsensus(groups: readonly GroupVotes[]): Consensus {
  if (groups.length === 0) throw new ImpossibleInput('groups', 'must be at least one');
  return groups.reduce<Consensus>(
    ({ agree, disagree }, group, index) => {
      if (group.agree + group.disagree > group.voted)
        throw new ImpossibleInput(`groups[${index}]`, 'has more agreeing and disagreeing votes than votes');
      return {
        agree: agree * smoothedShare(group.agree, group.voted),
        disagree: disagree * smoothedShare(group.disagree, group.voted),
      };
    },
    { agree: 1, disagree: 1 },
  );
}
