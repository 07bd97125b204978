/** CARE_FLAGS of libs/domain, in their order, for the row of `story`. */
export const CARE_FLAGS = `to_json(array_remove(array[
  case when exists (select 1 from message m where m.initiative_id = story.initiative_id and m.story_id = story.id
    and m.objection = 'OPEN') then 'OBJECTION' end,
  case when (select m.author from message m where m.initiative_id = story.initiative_id and m.story_id = story.id
    and not m.is_notice order by m.number desc limit 1) = 'TELLER' then 'TELLER_WAITS' end,
  case when (select c.guardian from consent c where c.initiative_id = story.initiative_id and c.story_id = story.id
    order by c.version desc limit 1) = 'MISSING' then 'GUARDIAN_MISSING' end,
  case when agreed_by is not null then 'SECOND_PERSON' end], null))`;

/** A published story whose teller allows more, for the row of `story`: it is to be read again. */
export const TO_READ_AGAIN = `(state = 'PUBLISHED' and exists (select 1 from consent c
  where c.initiative_id = story.initiative_id and c.story_id = story.id and c.pending and c.version = (
    select max(version) from consent where initiative_id = story.initiative_id and story_id = story.id)))`;
