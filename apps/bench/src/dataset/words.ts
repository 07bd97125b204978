/** Words that stories are put together from, common ones first; see drawing in stories.ts. */
export const WORDS =
  `the to and my we it in is was for they of that at on with have she he but me not so our when
them had all are school be up there said from this one get out day what can go bus if who just because her his time
home work no then now after more before would an their too know kids teacher morning late been every like never only
people first could told told about help every walk house two rent back night over year came went still down where
mother son daughter class week money room street door asked want need good children how thing some other good place
old small phone friend road wait winter hours same made last job again office paid call left took town neighbor bad
light cold rain stop food lunch read book paper name line driver letter doctor sick clinic asthma breathing moved
landlord repair heat water mold court eviction notice deposit bedroom shelter couch garden library church center
program mentor coach practice team music band drum field playground sidewalk crosswalk bicycle train station transfer
schedule route ticket attendance absent suspended principal hallway counselor language translate spanish interpreter
meeting budget council vote hearing petition neighbors listen trust promise angry tired proud afraid hopeful grateful
harvest orchard tractor fence river bridge flood storm generator candle grandmother grandfather cousin uncle aunt
baby diaper formula stroller daycare preschool kindergarten alphabet numbers spelling homework laptop internet tablet
charger grade exam diploma graduation college scholarship apprentice welder nurse barber kitchen recipe bakery market
warehouse shift overtime paycheck supervisor union layoff unemployment savings loan bank credit insurance prescription
ambulance emergency inhaler allergy vaccine dentist glasses hearing therapy courage patience`
    .split(/\s+/)
    .filter((word) => word !== '');

/** What the feed is searched for: from words in every tenth story to words in hardly any. */
export const SOUGHT = [
  'landlord repair',
  'bus late',
  'inhaler',
  'graduation',
  'interpreter',
  'eviction notice',
];
