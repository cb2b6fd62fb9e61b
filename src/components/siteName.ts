export const SITE_NAME = 'Kompetencebehov på socialområdet';
