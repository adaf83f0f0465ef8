export { SharedPart, SharedPartProvider, type SharedPartProps, type SharedPartSource } from './shared-part.tsx';
