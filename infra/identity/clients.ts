/** OAuth client of the token command. */
export const CLI_CLIENT = 'madang-cli';
