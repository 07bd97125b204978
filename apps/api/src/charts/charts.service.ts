import {
  chartModel,
  drawChart,
  type ChartChoice,
  type ChartGround,
  type ChartModel,
  type ChartName,
  type PublishedIndicator,
} from '@chorus/charts';
import { bibtex, cslJson, csvRow, guard, ris, writeWorkbook, type Cited } from '@chorus/formats';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { CONFIG, type Config } from '../core/config.js';
import { NotFound } from '../core/errors.js';
import { localized } from '../core/localized.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { DimensionsService, type Dimension } from '../places/dimensions.service.js';
import { PlacesService } from '../places/places.service.js';
import { datasetMetadata } from '../series/dataset-metadata.js';
import { toIndicatorPage } from '../series/series.model.js';
import { SeriesService, type ShelfPage } from '../series/series.service.js';
import { aboutRows, dayOf, originLines, sourceWords, type Origin } from './chart-about.js';
import { ChartPicture } from './chart-picture.js';
import { seriesTable, tableOf, type ChartTable, type TableNames } from './chart-table.js';
import { languageOf, type Language } from './chart-words.js';

/** How a citation can be taken along. */
export const CITATIONS = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csl: 'application/vnd.citationstyles.csl+json',
} as const;
export type CitationEnding = keyof typeof CITATIONS;

export const ENDINGS = ['csv', 'json', 'xlsx', 'png', 'svg', 'metadata.json'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Which languages somebody asks for, by the address and by their browser, and from where they ask. */
export interface Wishes {
  named: string | undefined;
  header: string | undefined;
  /** Address of the caller; kept nowhere. */
  from: string;
}

export interface ChartFile {
  type: string;
  body: string | Buffer;
  /** The language of its words. */
  language: string;
}

/** All that one file is made from. */
interface Ground {
  page: ShelfPage;
  indicator: PublishedIndicator;
  charts: ChartGround;
  language: Language;
  origin: Origin;
  names: TableNames;
}

/**
 * The charts of an indicator as files. Everything in them is read from the shelf of the actor's audience, like the page
 * itself, so that no file can hold what the page may not show.
 */
@Injectable()
export class ChartsService {
  constructor(
    private readonly series: SeriesService,
    private readonly places: PlacesService,
    private readonly dimensions: DimensionsService,
    private readonly initiatives: InitiativesService,
    private readonly picture: ChartPicture,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One chart in one format; NotFound where the page has no such chart for the choice. */
  async chart(
    actor: Actor,
    slug: string,
    { chart, ending, choice }: { chart: ChartName; ending: Ending; choice: ChartChoice },
    wishes: Wishes,
  ): Promise<ChartFile> {
    const page = await this.series.crossing(actor, slug, {
      placeId: choice.place || undefined,
      categoryId: choice.group || undefined,
    });
    const ground = await this.ground(actor, page, { wishes, choice, withMap: chart === 'map' });
    const model = chartModel(ground.charts, chart, choice);
    if (!model) throw new NotFound();
    if (ending === 'svg' || ending === 'png') {
      const svg = drawing(model, ground);
      const body = ending === 'svg' ? svg : await this.picture.png(svg, wishes.from);
      return fileOf(ending, body, ground.language);
    }
    if (ending === 'metadata.json')
      return fileOf(ending, this.described(chart, model, ground), ground.language);
    return numbers(ending, tableOf(model, ground.indicator, ground.names), model, ground);
  }

  /** All numbers of an indicator as a workbook. */
  async workbook(actor: Actor, slug: string, wishes: Wishes): Promise<ChartFile> {
    const page = await this.series.whole(actor, slug);
    const ground = await this.ground(actor, page, { wishes, withMap: false });
    return numbers('xlsx', seriesTable(ground.indicator, page.series, ground.names), undefined, ground);
  }

  /** A citation of an indicator with a choice, in the words of programs that keep references. */
  async citation(
    actor: Actor,
    slug: string,
    ending: CitationEnding,
    choice: ChartChoice,
    wishes: Wishes,
  ): Promise<ChartFile> {
    const page = await this.series.page(actor, slug, {});
    const {
      origin,
      language,
      page: told,
    } = await this.ground(actor, page, { wishes, choice, withMap: false });
    const cited: Cited = {
      ...{ title: told.facts.name, publisher: origin.initiative, published: dayOf(page.publishedAt) },
      ...{ address: origin.address, source: sourceWords(told), language: language.code, key: slug },
    };
    const body =
      ending === 'bib' ? bibtex(cited) : ending === 'ris' ? ris(cited) : JSON.stringify(cslJson(cited));
    return { type: `${CITATIONS[ending]}; charset=utf-8`, body, language: language.code };
  }

  private async ground(
    actor: Actor,
    page: ShelfPage,
    { wishes, choice, withMap }: { wishes: Wishes; choice?: ChartChoice; withMap: boolean },
  ): Promise<Ground> {
    const initiative = await this.initiatives.get(actor);
    const language = languageOf(wishes.named, wishes.header, initiative.language);
    const places = await this.places.list(actor);
    const outlines = new Map(
      withMap ? (await this.places.boundaries(actor)).map(({ id, boundary }) => [id, boundary] as const) : [],
    );
    const dimensions = (await this.dimensions.list(actor)).map((each) => inLanguage(each, language.code));
    const told = toIndicatorPage(page, language.code);
    const indicator: PublishedIndicator = { ...told, series: page.series };
    return {
      page: { ...page, facts: localized(page.facts, language.code) },
      indicator,
      language,
      names: namesOf(page, places, dimensions),
      origin: {
        initiative: localized(initiative, language.code).name,
        address: `${this.config.publicUrl}/i/${initiative.slug}/indicators/${page.slug}${queryOf(choice)}`,
      },
      charts: {
        ...{ indicator, dimensions, words: language.words, format: language.format },
        places: places.map(({ id, parentId, name }) => ({
          id,
          parentId,
          name,
          boundary: outlines.get(id) ?? null,
        })),
      },
    };
  }

  /** What the chart is, as schema.org says it, with its own files. */
  private described(
    chart: ChartName,
    { sentence, subtitle }: ChartModel,
    { page, origin, names, language }: Ground,
  ): string {
    const [site, rest = ''] = [this.config.publicUrl, origin.address.slice(this.config.publicUrl.length)];
    const [path = '', query = ''] = rest.split('?');
    const files = `${site}/api${path}/${chart}`;
    const whole = datasetMetadata(
      page,
      { slug: path.split('/')[2] ?? '', name: origin.initiative, language: language.code },
      { places: [...new Set(page.series.map(({ placeId }) => names.place(placeId).name))], site },
    );
    return JSON.stringify({
      ...whole,
      '@id': `${origin.address}#${chart}`,
      url: origin.address,
      name: [whole.name, subtitle].join(': '),
      abstract: sentence,
      inLanguage: language.code,
      isPartOf: whole['@id'],
      image: `${files}.png${query && `?${query}`}`,
      distribution: ENDINGS.filter((ending) => ending !== 'metadata.json').map((ending) => ({
        '@type': 'DataDownload',
        encodingFormat: TYPES[ending].split(';')[0],
        contentUrl: `${files}.${ending}${query && `?${query}`}`,
      })),
    });
  }
}

const TYPES: Record<Ending, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  'metadata.json': 'application/ld+json; charset=utf-8',
};

const fileOf = (ending: Ending, body: string | Buffer, { code }: Language): ChartFile => ({
  ...{ type: TYPES[ending], body, language: code },
});

function drawing(model: ChartModel, { charts, page, origin, language }: Ground): string {
  return drawChart(model, charts, { origin: originLines(page, origin, language), language: language.code });
}

function numbers(
  ending: 'csv' | 'json' | 'xlsx',
  { columns, rows }: ChartTable,
  model: ChartModel | undefined,
  { page, origin, language }: Ground,
): ChartFile {
  if (ending === 'xlsx') {
    const sheets = [
      { name: language.file('indicator.file.data'), rows: [columns, ...rows] },
      { name: language.file('indicator.file.about'), rows: aboutRows(page, model, origin, language) },
    ];
    return fileOf(ending, writeWorkbook(sheets), language);
  }
  if (ending === 'csv') {
    const text = (cell: string | number | null) =>
      typeof cell === 'string' ? guard(cell) : String(cell ?? '');
    // Excel knows UTF-8 by the mark in front.
    return fileOf(
      ending,
      '\ufeff' + [columns, ...rows].map((row) => csvRow(row.map(text))).join(''),
      language,
    );
  }
  const about = {
    ...{ indicator: page.facts.name, unit: page.facts.unit, shown: model?.subtitle, says: model?.sentence },
    ...{
      source: page.facts.source,
      publishedAt: page.publishedAt,
      publisher: origin.initiative,
      page: origin.address,
    },
  };
  return fileOf(ending, JSON.stringify({ ...about, columns, rows }), language);
}

/** The choice as the page has it in its address. */
function queryOf(choice: ChartChoice | undefined): string {
  if (!choice) return '';
  const { place, group, by, ahead } = choice;
  const given = Object.entries({ place, group, by, ahead: ahead ? 'yes' : '' }).filter(
    ([, value]) => value !== '',
  );
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}

function inLanguage(dimension: Dimension, language: string): Dimension {
  return {
    ...localized(dimension, language),
    categories: dimension.categories.map((category) => localized(category, language)),
  };
}

function namesOf(
  { slug, series }: ShelfPage,
  places: readonly { id: string; name: string; code: string }[],
  dimensions: readonly Dimension[],
): TableNames {
  const shown = new Set(series.flatMap(({ categoryIds }) => categoryIds));
  const used = dimensions.filter(({ categories }) => categories.some(({ id }) => shown.has(id)));
  const pairs = new Map(
    used.flatMap(({ key, categories }) => categories.map(({ id, name }) => [id, [key, name] as const])),
  );
  const byId = new Map(places.map((place) => [place.id, place]));
  return {
    indicator: slug,
    place: (id) => byId.get(id) ?? { name: id, code: '' },
    dimensions: used.map(({ key }) => key),
    category: (id) => pairs.get(id),
  };
}
