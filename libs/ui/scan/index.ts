/** What apps that read badges share; the camera itself is in `@parvis/ui/camera`. */
export * from './repeat-guard';
export * from './retry-delay';
export * from './verify-code';
