export * from './assert-never';
export * from './live';
export * from './permissions';
export * from './text';
