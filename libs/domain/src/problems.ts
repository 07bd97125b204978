import type { Problem } from './problem.js';

/** Problems of a whole file: nothing can be read until they are mended. */
const FILE = {
  EMPTY_FILE: 'The file is empty. Choose another file, or export it again.',
  NOT_A_TABLE:
    'This is neither a CSV file nor an Excel workbook ({kind}). Save it as XLSX or CSV from your spreadsheet program and send that file.',
  WRONG_ENCODING:
    'Some characters cannot be read as {encoding} (first on line {line}). Choose the encoding the file was saved in, or save it as UTF-8.',
  BROKEN_QUOTES:
    'A quotation mark that opens on line {line} is never closed. Mend that line and send the file again.',
  NO_HEADER: 'No row with column names was found. Say which row holds them.',
  COLUMNS_MISSING:
    'This mapping is for other columns. Not in the file: {missing}. In the file: {present}. Choose another mapping, or map these columns.',
  DUPLICATE_COLUMNS:
    'The column name {column} stands more than once. Rename one of them and send the file again.',
  FILE_TOO_LARGE: 'The file is larger than {limit} MB. Split it and send the parts.',
  LINE_TOO_LONG: 'Line {line} is longer than {limit} characters. Is a quotation mark missing?',
  TOO_MANY_COLUMNS: 'The file has more than {limit} columns. Remove those that are not needed.',
  NOT_DATA_VALUES:
    'This JSON file is no set of DHIS2 data values, or it breaks off (after {count} values). Export it again from DHIS2 (dataValueSets, JSON or CSV) and send that file.',
  NOT_A_PACKAGE:
    'This is not a package of an initiative that Chorus wrote. Choose the .zip file that an export gave you.',
  PACKAGE_CELL:
    'In the table {table}, line {line}, the column {column} cannot be "{text}". Correct the table, or export the package again.',
  PACKAGE_REFERENCE:
    'In the table {table}, line {line}, the column {column} names "{text}", which the package does not have. Add it, or remove the row.',
  PACKAGE_ROWS:
    'In the table {table}, between line {first} and line {last}, a row is there twice or holds a value that cannot be. Correct the table, or export the package again.',
  PACKAGE_TOO_LARGE:
    'The package is larger than {limit} MB, more than this page takes. Whoever runs the server can bring it in on the command line, with chorus import.',
  SHEET_MISSING:
    'The workbook has no sheet called "{sheet}". It has: {present}. Choose one of them, or another mapping.',
  WORKBOOK_LOCKED:
    'The workbook is locked with a password. Save it without one in your spreadsheet program and send that file.',
  WORKBOOK_DAMAGED:
    'The workbook cannot be read: it is damaged or not a workbook. Open it in your spreadsheet program, save it as XLSX or CSV and send that file.',
  WORKBOOK_PARTS:
    'The workbook consists of more than {limit} parts. Save the sheet that you need as CSV and send that file.',
  WORKBOOK_UNPACKED:
    'The workbook unpacks to more than {limit} MB. Save the sheet that you need as CSV and send that file.',
  WORKBOOK_RATIO:
    'The workbook is packed so tightly that it is not safe to open. Save the sheet that you need as CSV and send that file.',
  WORKBOOK_CELLS:
    'The workbook has more than {limit} filled cells. Save the sheet that you need as CSV and send that file.',
  WORKBOOK_MERGED:
    'The workbook has more than {limit} merged ranges. Save the sheet that you need as CSV and send that file.',
  WORKBOOK_TOO_HARD:
    'Reading the workbook took more than {seconds} seconds or {limit} MB of memory. Save the sheet that you need as CSV and send that file.',
  XML_DAMAGED:
    'The file cannot be read as XML from line {line} on: it breaks off there or is damaged. Export it again and send that file.',
  XML_DECLARES:
    'The file declares a document type or things of its own, which is not safe to read. Export it again, or remove the line that begins with <!.',
  XML_TOO_DEEP:
    'The file holds more than {limit} parts, or more than {depth} inside one another. Export a smaller one and send that file.',
  NOT_A_CODEBOOK:
    'This is no REFI-QDA codebook that can be read: it has no codes, or a code without a name or an id of its own. Export the codebook as .qdc and send that file.',
  NOT_BOUNDARIES:
    'This is neither GeoJSON nor TopoJSON. Export the map of your places in one of the two and send that file.',
  BOUNDARY_PROJECTED:
    'The map does not count in degrees of longitude and latitude (it has {text}). Export it again in WGS 84 (EPSG:4326) and send that file.',
  BOUNDARY_NO_AREAS:
    'There are no areas in this file, only points or lines, or nothing at all. Choose the file with the outlines of your places.',
  BOUNDARY_AREAS: 'The file has more than {limit} areas. Keep those of your places and send that file.',
  BOUNDARY_POINTS:
    'The outlines have more than {limit} points. Simplify the map (for example at mapshaper.org) and send that file.',
  BOUNDARY_TOO_HARD:
    'Reading the map took more than {seconds} seconds or {limit} MB of memory. Simplify it and send that file.',
} as const;

/** Problems of a recording or a picture: it is not kept, and another one can be given. */
const MEDIA = {
  MEDIA_KIND_PICTURE:
    'This is not a picture that can be shown ({kind}). Choose a photo in JPEG, PNG, WebP, GIF or AVIF; nothing of this file was kept.',
  MEDIA_KIND_VOICE:
    'This is not a recording that can be played ({kind}). Record again, or choose a file in M4A, MP3, WebM, Ogg, FLAC or WAV; nothing of this file was kept.',
  MEDIA_DAMAGED:
    'This file cannot be read to its end: it is damaged. Choose another one; nothing of it was kept.',
  MEDIA_TOO_LARGE: 'This file is larger than {limit} MB. Choose a smaller one, or record a shorter piece.',
  MEDIA_TOO_LONG:
    'This recording is longer than {limit} minutes. Record a shorter piece, or tell the rest in words.',
  MEDIA_TOO_HARD:
    'This file is too large to be worked on (more than {limit} million points, or {seconds} seconds of work). Choose a smaller one.',
  MEDIA_STORY_FULL: 'Voice and pictures of one story may have {limit} MB together. Leave one of them out.',
  MEDIA_FULL:
    'There is no room for more recordings and pictures here at the moment. Send the story in words; what you recorded stays on your device.',
  MEDIA_OFFSET: 'This part does not follow what has arrived ({value} bytes). Go on from there.',
  MEDIA_NOT_READY: 'A recording or picture has not arrived whole. Send it again, or leave it out.',
} as const;

/** Problems of one row or cell: that row is not taken; the others can be. */
const ROW = {
  UNREADABLE_NUMBER: '"{text}" is not a number. Correct it, or say in the mapping what this word means.',
  UNREADABLE_PERIOD:
    '"{text}" is not a period that can be read as {reads}. Correct it, or change how periods are read.',
  END_BEFORE_START: 'The end ({end}) is before the start ({start}). Put them the right way round.',
  MISSING_PLACE: 'The row names no place. Fill in the place, or leave the row out.',
  UNKNOWN_PLACE: 'No place is called "{text}". Say which one it is, or create it.',
  UNKNOWN_CATEGORY: 'No category of {dimension} is called "{text}". Say which one it is, or create it.',
  UNKNOWN_INDICATOR: 'No indicator is called "{text}". Create it first, or correct the name.',
  ARCHIVED_INDICATOR:
    'The indicator "{text}" is archived and takes no numbers. Bring it back first, or leave these rows out.',
  UNKNOWN_STATUS: '"{text}" is not a status. Use FINAL, PROVISIONAL, ESTIMATED or PROJECTED.',
  NO_VALUE: 'The file gives a part of this figure, but not the figure itself. Add it, or leave the row out.',
  DUPLICATE_ROW:
    'Line {line} already gives another figure for the same place, group and period. Remove one of the two.',
  TOO_MANY_CELLS: 'The row has more cells than the header. Is a separator inside a text that is not quoted?',
  OUT_OF_RANGE:
    '{value} is outside {low} to {high}. Is it a share where a percentage is meant, or the other way round?',
  NEGATIVE: '{value} is below zero, which this measure cannot be.',
  NUMERATOR_ABOVE_DENOMINATOR: 'The part ({numerator}) is larger than the whole ({denominator}).',
  NOT_A_FIGURE:
    '"{text}" is not a number. Type a number, or a word such as * (hidden by the source), n/a (does not apply) or - (not collected).',
  DATE_FOR_NUMBER:
    '{text} is a date where a number is meant. Format these cells as numbers in the spreadsheet and copy them again, or type the number.',
  MAY_BE_DATE: 'These figures could be dates that lost their format. If they are numbers, all is well.',
  HALF_A_FIGURE: 'Part and whole belong together. Add the other one, or empty both.',
  VALUE_DISAGREES: '{value} does not follow from {numerator} of {denominator}, which gives {expected}.',
} as const;

/** What a rule of the initiative asks about a figure that could be right. */
const RULE = {
  BELOW_RANGE: '{value} is below {low}, the lowest value that was agreed for this indicator.',
  ABOVE_RANGE: '{value} is above {high}, the highest value that was agreed for this indicator.',
  LARGE_CHANGE: '{value} is far from {former}, the figure before. A change of at most {most} was agreed.',
  LARGE_CHANGE_PERCENT:
    '{value} is far from {former}, the figure before. A change of at most {most} % was agreed.',
  PARTS_MISS_WHOLE: 'The parts add up to {sum}, the whole is {whole}. One of these figures is wrong.',
  PARTS_ABOVE_WHOLE: 'The parts add up to {sum}, which is more than the whole, {whole}.',
  WHOLE_OUTSIDE_PARTS: 'The whole, {whole}, lies outside its parts, which go from {low} to {high}.',
  ABOVE_OTHER: '{value} is above “{indicator}” ({other}), which it cannot exceed.',
  BELOW_OTHER: '{value} is below “{indicator}” ({other}), which cannot exceed it.',
  OUTLIER: '{value} is far from the other periods, whose middle is {median} (score {score}).',
} as const;

/** Problems of a form. */
const FORM = {
  REQUIRED: 'Please fill this in.',
  TOO_LONG: 'This is {length} characters long; at most {limit} fit. Shorten it, or send it in two parts.',
  UNREADABLE_TEXT:
    'There is a character in this text that no text can have; it often comes with a copy from another program. Write the text anew, or paste it without its form.',
  TOO_SHORT: 'Please use at least {limit} characters.',
  TOO_MANY: 'At most {limit} fit here.',
  TOO_FEW: 'At least {limit} are needed here.',
  NOT_AN_EMAIL: 'This does not look like an e-mail address.',
  NOT_A_SITE: 'This is not the address of a website, such as https://example.org.',
  COMMON_PASSWORD: 'Many people use this password, so it is easy to guess. Choose another one.',
  NOT_ALLOWED: 'This is not one of the choices.',
  NOT_A_DATE: 'Write the date as year-month-day, such as 2024-03-01.',
  NOT_A_NUMBER: 'This is not a number.',
  ALREADY_USED: 'This is in use already. Choose another one.',
  STILL_USED: 'This is still used by {count} other entries. Remove or change them first.',
  SPLITS_CHARACTER: 'This cuts through a character. Mark whole characters.',
  OVERLAPS: 'This touches words that are marked already. Mark others, or let the first mark go.',
  OUTSIDE_RECORDING: 'The recording is {length} long. Choose moments that lie in it.',
  NO_STRETCH:
    'This stretch does not end ({end}) after it begins ({start}). Choose a later end, or an earlier begin.',
  QUOTE_HIDDEN: 'The quote holds words that are hidden. Choose another sentence, or show those words again.',
  UNKNOWN: 'This does not exist, or not any more.',
  INVALID: 'This is not valid.',
} as const;

/** Problems of a whole request. */
const REQUEST = {
  SIGN_IN_FIRST: 'Sign in to do this. Nothing you entered is lost.',
  NOT_PERMITTED: 'Your role does not allow this. Ask an owner of the initiative.',
  NOT_FOUND: 'There is nothing here, or you may not see it.',
  WRONG_SIGN_IN: 'E-mail or password is wrong.',
  WRONG_RECEIPT: 'No story belongs to this code. Look at each word or digit again.',
  LINK_EXPIRED: 'This link was used before or is too old. Ask the person who sent it for a new one.',
  TOO_MANY_ATTEMPTS: 'Too many attempts. Wait {minutes} minutes and try again.',
  CHANGED_MEANWHILE: 'Somebody else changed this meanwhile. Look at their change, then save again.',
  KEY_REUSED: 'This key was used for something else before. Start again with a new one.',
  PROMPT_CLOSED: 'This call for stories is closed. What you wrote is still on your device.',
  NOTHING_TO_SHOW:
    'Nothing of this story could be shown: it has no words, and its teller does not let the voice be heard. Type what is said in it first.',
  CANNOT_UNDO:
    'This cannot be undone any more: what it changed was changed again or removed. Change the themes by hand.',
  CODING_FINISHED:
    'You have finished this story, and have seen what others made of it. Where you differ, settle it together.',
  FINISH_FIRST: 'Finish your own coding of this story first. What others made of it is shown then.',
  SECOND_PERSON:
    'You have agreed already. Here two people read a story before it is shown: now it waits for somebody else.',
  CHALLENGE_ELSEWHERE:
    'This page does not belong to the initiative of this code, or it is not open any more. Your words are still here.',
  CHALLENGE_WITHDRAWN: 'This challenge was taken back. Its words are erased and cannot come back.',
  WROTE_IT_DOWN:
    'You wrote this story down for its teller. Somebody else reads it and decides whether it is shown.',
  NOTHING_HIDDEN: 'Nothing of this story is hidden now. You need not object.',
  TOO_FEW_STORIES:
    'Fewer than {limit} stories stand there, or so few that they could be worked out. They are not shown as a group; each of them can be read among the others.',
  SIGNIFIER_ANSWERED:
    '{count} stories have answered this question, so its kind and the number of its parts stay as they are. Correct its words only, or add another question and remove this one.',
  STORY_WITHDRAWN: 'This story was withdrawn. Its words are erased and cannot come back.',
  IMPORT_NOT_READY: 'This import cannot do that now: it is {state}. Reload the page to see where it stands.',
  FORM_WITH_LABELS:
    'This file has questions and answers in words in place of their names, so what each teller allows cannot be read. Nothing came in. Export it again: in KoboToolbox choose “XML values and headers”.',
  IMPORT_HAS_PROBLEMS: '{count} rows have problems. Mend them, or choose to leave them out.',
  CONSENT_BASIS:
    'Say on what the consent of these tellers rests, in {low} to {high} characters. Whoever reads the stories reads it.',
  NEW_THEMES:
    'The codebook does not have {count} of the themes in the file. Add them first, or choose to add them with the import.',
  THEMES_TOO_LONG:
    '{count} themes of the file have a longer name or longer words than a theme may have. Shorten them in the program that wrote the file; nothing was changed.',
  NOT_A_MAPPING: 'The mapping cannot be read at {path}. Choose another one, or map the columns again.',
  TOO_MANY_FILES: 'At most {limit} files fit in one import. Send the others in another one.',
  UNDO_BLOCKED:
    '{count} figures of this import were changed later. Undo would lose those changes; say so if you want to keep them and undo the rest.',
  ALREADY_MEMBER:
    'You belong to this initiative already. The link is not used up: the person it is meant for can still take it.',
  NO_CONTACT:
    'The teller did not allow messages, and has not written to you. Say what they must know in the reason, if you hold the story back.',
  USE_NOT_ALLOWED:
    'The teller did not allow this on that day. Look at what they allow, or ask them first; nothing was written.',
  NOTHING_TO_READ:
    'There are no figures for this place and group that those who read the tension may see. Choose another place or group, or open the tension to fewer.',
  ADDRESS_STAYS: 'A published report keeps its address, because people link to it. Change it back.',
  REPORT_PUBLISHED: 'This report is published. Take it from its readers first, then it can be removed.',
  NOT_A_LINK: 'This is not an address that can be followed. Begin it with https:// or mailto:.',
  TENSION_CLOSED:
    'This tension has an outcome. Open it again first; what was said stays, and so does the outcome it had.',
  TENSION_STILL_OPEN: 'This tension is open already. Reload the page to see where it stands.',
  TENSION_OTHER_SIDE:
    'The other side has the turn now. This contribution keeps waiting; if the other side was asked and does not answer, write that down first.',
  TENSION_NOBODY_SPOKE: 'Nobody has had a turn yet, so nobody has been silent. Show a first turn instead.',
  TENSION_SOMEBODY_WAITS:
    'Contributions still wait to be read. Show them or give them back with a reason first, so that nobody is left unheard.',
  TENSION_NOT_HEARD:
    'Nobody from the community has been heard here yet. A tension cannot end like this without them; ask them, or leave it unresolved.',
  TENSION_STORY_CLOSED:
    'This story is not open to those who read the tension. Choose one that they may read, or open the tension to fewer.',
  DECISION_STORY_CLOSED:
    'One of these stories is not open to those who read the decision. Choose stories that they may read, or show the decision to fewer.',
  DAY_TO_COME: 'This day has not come yet. Write the day on which it was decided.',
  LATER_DAY: 'Choose a later day: one that comes after the decision, and after today when you look again.',
  LAST_OWNER: 'An initiative needs at least one owner. Make somebody else an owner first.',
  PACKAGE_NOT_EMPTY:
    'This initiative already holds places or indicators. A package fills a new, empty initiative.',
  NOTHING_TO_PUBLISH: 'There are no figures to publish yet. Enter or import some first.',
  NOT_ASKED: 'These numbers are not asked for: there is no such place, group or period in the request.',
  NOTHING_TO_SUBMIT: 'There is no figure to hand in yet. Enter one, or say why there is none.',
  WARNINGS_OPEN: '{count} figures look unusual. Correct them, or say why they are right.',
  SUBMISSION_NOT_READY:
    'These numbers cannot do that now: somebody has moved them on. Reload the page to see where they stand.',
  MEANING_CHANGED:
    'This indicator is published. Say whether this is a correction, or whether it measures something else from now on.',
  DEFINITION_OVERLAPS:
    'A former definition holds until {until} already. Choose a later period, or save this as a correction.',
  TARGETS_HERE:
    'There are targets for this place, of: {names}. Give them another place or remove them first; nothing was removed.',
  ARCHIVED: 'This indicator is archived. Bring it back first; its numbers are all still there.',
  BUSY: 'The server is busy. Wait a moment and try again; nothing was changed.',
  INTERNAL:
    'Something went wrong on our side. Nothing was changed. If it happens again, tell us this number: {id}.',
} as const;

export const PROBLEMS = { ...FILE, ...MEDIA, ...ROW, ...RULE, ...FORM, ...REQUEST };
export type ProblemCode = keyof typeof PROBLEMS;
export type FileProblemCode = keyof typeof FILE;
export type RowProblemCode = keyof typeof ROW;

/** The English sentence of a problem, with its details filled in. */
export function problemMessage({ code, detail }: Problem): string {
  return PROBLEMS[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(detail[name] ?? whole));
}
