import { federatedSlice } from '@madang/frontend-kit/rsbuild';

export default federatedSlice('accounts');
