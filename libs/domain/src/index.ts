export * from './abilities.js';
export * from './audience.js';
export * from './import-mapping.js';
export * from './measure.js';
export * from './period.js';
export * from './problems.js';
export * from './role.js';
export * from './value.js';
