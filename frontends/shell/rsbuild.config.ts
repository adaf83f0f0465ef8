import { shellApp } from '@madang/frontend-kit/rsbuild';

export default shellApp();
