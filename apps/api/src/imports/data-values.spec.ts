import { county, dimension, enter, indicator, publish } from '../../test/factories.js';
import { Importing } from '../../test/importing.js';
import { World, type Home } from '../../test/world.js';

interface DataValue {
  dataElement: string;
  period: string;
  orgUnit: string;
  categoryOptionCombo: string;
  value: string;
  comment?: string;
}

const keyOf = ({ dataElement, period, orgUnit, categoryOptionCombo }: DataValue) =>
  [dataElement, period, orgUnit, categoryOptionCombo].join(' ');

describe('DHIS2 data values', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  /** An initiative with the same places, groups and indicators as every other one here. */
  const furnished = async () => {
    const home = await world.initiative();
    const { towns } = await county(home, ['Mill', 'Lake']);
    const gender = await dimension(home, 'gender', ['Girls', 'Another answer']);
    const race = await dimension(home, 'race', ['Black', 'Another answer']);
    const reading = await indicator(home, { dimensionIds: [gender.id, race.id] });
    return { home, towns, gender, race, reading };
  };

  const exported = async ({ slug, owner }: Home): Promise<DataValue[]> => {
    const { body } = await owner.http('GET', `/api/i/${slug}/indicators/reading.dhis2.json`);
    const { dataValues } = JSON.parse(body) as { dataValues: DataValue[] };
    return dataValues.sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
  };

  const csvOf = (values: readonly DataValue[]) =>
    'dataelement,period,orgunit,catoptcombo,attroptcombo,value,storedby,lastupdated,comment,flwup\n' +
    values
      .map(
        ({ dataElement, period, orgUnit, categoryOptionCombo: combo, value, comment = '' }) =>
          `"${dataElement}","${period}","${orgUnit}","${combo}","default","${value}","admin","2020-01-01","${comment}",\n`,
      )
      .join('');

  it('go out of one initiative and into another, and come out of that one as they were', async () => {
    const { home, towns, gender, race, reading } = await furnished();
    await enter(home, reading, [
      {
        placeId: towns[0],
        period: '2017-18',
        numerator: 40,
        denominator: 80,
        note: 'Counted twice, "by hand"',
      },
      { placeId: towns[0], period: '2018-19', value: 41.5 },
      { placeId: towns[1], period: '2018-19', value: 0 },
      { placeId: towns[0], period: '2018-19', categoryIds: [gender.categories['girls']], value: 50 },
      { placeId: towns[0], period: '2018-19', categoryIds: [race.categories['another-answer']], value: 30 },
    ]);
    await publish(home);
    const values = await exported(home);
    expect(values.length).toBeGreaterThan(6);

    const again = new Importing(home);
    for (const file of [
      JSON.stringify({ dataValues: values }),
      csvOf(values).replaceAll('"by hand"', '""by hand""'),
    ]) {
      const id = await again.start(file);
      const { report } = await again.checked(id, (await again.offer(id)).suggested);
      expect(report).toMatchObject({ outcomes: { SAME: 5, NEW: 0, CHANGED: 0, REJECTED: 0, UNKNOWN: 0 } });
    }

    const other = (await furnished()).home;
    const importing = new Importing(other);
    const id = await importing.start(JSON.stringify({ dataValues: values }));
    await importing.checked(id, (await importing.offer(id)).suggested);
    expect((await importing.apply(id)).applied).toMatchObject({ created: 5 });
    await publish(other);
    expect(await exported(other)).toEqual(values);
  });

  it('say row by row what is not known, and learn the code of a place', async () => {
    const { home, towns } = await furnished();
    const importing = new Importing(home);
    const value = { dataElement: 'reading', period: '2019', orgUnit: 'Mill', value: '40' };
    const set = {
      dataValues: [
        value,
        { ...value, orgUnit: 'OU_559' },
        { ...value, dataElement: 'elsewhere' },
        { ...value, period: '2019WedW5' },
        { ...value, period: '2018', value: 'many' },
        { ...value, period: '2017', value: '45292' },
        { ...value, period: '2016', dataElement: 'reading-numerator', value: '12' },
        { ...value, period: '2016', dataElement: 'reading-denominator', value: '10' },
      ],
    };
    const id = await importing.start(JSON.stringify(set));
    const { report } = await importing.checked(id, (await importing.offer(id)).suggested);
    expect(report).toMatchObject({
      outcomes: { NEW: 1, UNKNOWN: 1, REJECTED: 5 },
      unknownPlaces: [{ code: 'OU_559' }],
    });
    expect(report?.problems.map(({ problem }) => problem.code).sort()).toEqual([
      'NUMERATOR_ABOVE_DENOMINATOR',
      'OUT_OF_RANGE',
      'UNKNOWN_INDICATOR',
      'UNREADABLE_NUMBER',
      'UNREADABLE_PERIOD',
    ]);
    const placeIs = [{ code: 'OU_559', placeId: towns[1] }];
    expect((await importing.apply(id, { placeIs, leaveOutProblems: true })).applied).toMatchObject({
      created: 2,
    });
    const next = await importing.start(JSON.stringify({ dataValues: [{ ...value, orgUnit: 'OU_559' }] }));
    const { suggested } = await importing.offer(next);
    expect((await importing.checked(next, suggested)).report?.outcomes).toMatchObject({
      SAME: 1,
      UNKNOWN: 0,
    });
  });

  it('refuse a file that breaks off, and keep nothing of it', async () => {
    const { home } = await furnished();
    const importing = new Importing(home);
    const id = await importing.begin();
    for (const [file, code] of [
      ['{"dataValues": [{"dataElement": "reading", "value": "1"}, {"data', 'NOT_DATA_VALUES'],
      ['{"type": "FeatureCollection", "features": []}', 'NOT_DATA_VALUES'],
      ['dataelement,period,orgunit,catoptcombo,attroptcombo,value\n', 'EMPTY_FILE'],
    ] as const) {
      const response = await importing.send(id, file, 'values.json');
      expect(response.json()).toMatchObject({ problem: { code } });
      expect(response.statusCode).toBe(422);
    }
    expect(await importing.files(id)).toEqual([]);
  });
});
