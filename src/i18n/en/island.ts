/** What is said where the script of a part of the page is late or does not come; it travels with every page. */
export const island = {
  late: 'The script for this part is still on its way. What you do meanwhile is kept, and done once it is here.',
  lost: 'The script for this part could not be fetched. Touch this part to try again, or',
  reload: 'load the page again; what you filled in stays.',
};
