/** What is said where the script of a part of the page is late or does not come; it travels with every page. */
export const island = {
  late: 'This part is still loading. What you enter in the meantime is kept and will be used once it has loaded.',
  lost: 'This part could not be loaded. Tap it to try again, or',
  reload: 'reload the page; what you have entered is kept.',
};
