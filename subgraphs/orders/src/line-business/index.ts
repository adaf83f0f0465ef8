export { answeringBusiness, linesOfBusiness, productsOfBusiness, variantsOfBusiness } from './line-business.access.ts';
