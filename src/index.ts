export type * from './model/document.ts';
