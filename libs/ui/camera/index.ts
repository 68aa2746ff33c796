/** Apart from the kit: only pages that read badges load the reader. */
export * from './use-camera';
export * from './camera-view';
