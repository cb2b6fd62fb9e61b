/** The data folder of this run: SURVEY_DATA, or `data` in the project. npm runs every script from the project's folder. */
export function dataFolder(): string {
  return process.env['SURVEY_DATA'] || 'data';
}
