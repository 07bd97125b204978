import { bibtex, cslJson, ris, type Cited } from './citation.js';

const cited: Cited = {
  title: 'Absence, 10 % & more {all}\nnext',
  publisher: 'Every Voice Larkmoor',
  published: '2026-11-22',
  address: 'https://chorus.example/i/larkmoor/indicators/absence?place=1&group=2',
  source: 'Attendance Office: By student_yearly',
  language: 'en',
  key: 'absence',
};

describe('a citation', () => {
  it('as BibTeX protects what TeX would read, and leaves the address alone', () => {
    const entry = bibtex(cited);
    expect(entry).toMatch(/^@misc\{absence-2026,\n/);
    expect(entry).toContain('title = {{Absence, 10 \\% \\& more \\{all\\} next}}');
    expect(entry).toContain('By student\\_yearly');
    expect(entry).toContain(`url = {${cited.address}}`);
  });

  it('cannot break out of its fields', () => {
    const hostile = {
      ...cited,
      title: 'x}},\n@misc{y',
      publisher: 'P\r\nER  - \r\nTY  - BOOK',
      key: 'a}b,c',
    };
    expect(bibtex(hostile).match(/^@/gm)).toHaveLength(1);
    expect(ris(hostile).match(/^(TY|ER) {2}- /gm)).toEqual(['TY  - ', 'ER  - ']);
  });

  it('as RIS and CSL-JSON carries the version and the address', () => {
    expect(ris(cited).split('\r\n')).toEqual(
      expect.arrayContaining(['DA  - 2026/11/22', `UR  - ${cited.address}`]),
    );
    expect(cslJson(cited)).toEqual([
      expect.objectContaining({
        type: 'dataset',
        version: '2026-11-22',
        issued: { 'date-parts': [[2026, 11, 22]] },
      }),
    ]);
  });
});
