import type { Call } from './share.graphql.js';

/** A call for stories as the server gives it, for specs. */
export const CALL: Call = {
  prompt: {
    slug: 'being-heard',
    question: 'Tell us about a time somebody listened.',
    help: '',
    isOpen: true,
    livedTrendQuestion: '',
    ceiling: 'PUBLIC',
    permissions: ['mayQuote', 'showAlias', 'hearVoice', 'showPictures', 'mayContact', 'researchExport'],
    guardianRule: 'ASK',
    themeIds: ['theme-1'],
    voiceQuestions: [{ dimensionId: 'dimension-1', question: '' }],
    signifiers: [],
  },
  places: [
    { id: 'place-0', parentId: null, name: 'Larkmoor County' },
    { id: 'place-2', parentId: 'place-0', name: 'West Carrow' },
    { id: 'place-1', parentId: 'place-0', name: 'Aldgrove' },
  ],
  themes: [
    { id: 'theme-1', name: 'Somebody listened', description: '' },
    { id: 'theme-2', name: 'Rent', description: '' },
  ],
  dimensions: [
    { id: 'dimension-1', name: 'Gender', categories: [{ id: 'category-1', name: 'Girls and women' }] },
    { id: 'dimension-2', name: 'Income', categories: [{ id: 'category-2', name: 'Lower income' }] },
  ],
};
