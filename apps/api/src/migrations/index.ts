import { Roles1790000000001 } from './001-roles.js';
import { Accounts1790000000002 } from './002-accounts.js';
import { Initiatives1790000000003 } from './003-initiatives.js';
import { Places1790000000004 } from './004-places.js';
import { Indicators1790000000005 } from './005-indicators.js';
import { Observations1790000000006 } from './006-observations.js';
import { Imports1790000000007 } from './007-imports.js';
import { Stories1790000000008 } from './008-stories.js';
import { Shelf1790000000009 } from './009-shelf.js';
import { Statistics1790000000010 } from './010-statistics.js';
import { Sheets1790000000012 } from './012-sheets.js';
import { Submissions1790000000013 } from './013-submissions.js';
import { Definitions1790000000015 } from './015-definitions.js';
import { ImportHistory1790000000018 } from './018-import-history.js';
import { Signifiers1790000000019 } from './019-signifiers.js';
import { Media1790000000020 } from './020-media.js';
import { Review1790000000021 } from './021-review.js';
import { Uses1790000000022 } from './022-uses.js';
import { Finding1790000000023 } from './023-finding.js';
import { StoryFiles1790000000024 } from './024-story-files.js';
import { Scribes1790000000025 } from './025-scribes.js';
import { CodingAids1790000000026 } from './026-coding-aids.js';
import { Tombstones1790000000027 } from './027-tombstones.js';
import { CodebookFiles1790000000028 } from './028-codebook-files.js';
import { VoiceExcerpts1790000000029 } from './029-voice-excerpts.js';
import { Embedding1790000000030 } from './030-embedding.js';
import { ImportedAnswers1790000000031 } from './031-imported-answers.js';
import { Doors1790000000032 } from './032-doors.js';
import { Tensions1790000000033 } from './033-tensions.js';
import { Challenges1790000000034 } from './034-challenges.js';
import { Decisions1790000000035 } from './035-decisions.js';
import { Reports1790000000037 } from './037-reports.js';
import { Embeds1790000000038 } from './038-embeds.js';
import { Digests1790000000040 } from './040-digests.js';

/** In the order in which they run. A migration that was released is never edited; a new one mends it. */
export const MIGRATIONS = [
  Roles1790000000001,
  Accounts1790000000002,
  Initiatives1790000000003,
  Places1790000000004,
  Indicators1790000000005,
  Observations1790000000006,
  Imports1790000000007,
  Stories1790000000008,
  Shelf1790000000009,
  Statistics1790000000010,
  Sheets1790000000012,
  Submissions1790000000013,
  Definitions1790000000015,
  ImportHistory1790000000018,
  Signifiers1790000000019,
  Media1790000000020,
  Review1790000000021,
  Uses1790000000022,
  Finding1790000000023,
  StoryFiles1790000000024,
  Scribes1790000000025,
  CodingAids1790000000026,
  Tombstones1790000000027,
  CodebookFiles1790000000028,
  VoiceExcerpts1790000000029,
  Embedding1790000000030,
  ImportedAnswers1790000000031,
  Doors1790000000032,
  Tensions1790000000033,
  Challenges1790000000034,
  Decisions1790000000035,
  Reports1790000000037,
  Embeds1790000000038,
  Digests1790000000040,
];
