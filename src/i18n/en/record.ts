/** The learner’s record: its page, its notices, its marks on the course map. */
export const record = {
  title: 'Your record',
  lead: 'What you have answered and read. It is kept on this device and nowhere else.',
  description:
    'Your record of this course is kept on your device. You can back it up, merge it with another device, or delete it.',
  noScript: 'The record needs JavaScript. While it is switched off, nothing is kept.',
  loading: 'Reading …',
  none: 'Nothing yet. Answer a question in any lesson and it appears here.',
  counts: {
    answers: 'answers',
    questions: 'different questions',
    well: 'of them right last time',
    read: 'lessons read to the end',
    days: 'days',
  },
  units: 'By unit',
  unitHead: ['Unit', 'Lessons read', 'Practised', 'Mastered', 'Questions right'],
  of: '{n} of {all}',
  meaning:
    'Read: you have read the lesson to the end. Practised: you have answered each of its questions correctly once. Mastered: you have answered each correctly on two different days.',
  again: 'Redo mistakes and questions due for review ({n})',
  onlyJournal:
    'The storage of this browser cannot be opened, so only the latest entries are shown. Save them to a file and reload the page later.',
  newer:
    'A newer version of this course has been opened on this device, so this page shows only the latest entries. Reload the page; if you use the course offline, update it first. Nothing has been lost.',
  full: 'The storage of this device is full. Your earlier entries are safe, but new ones are saved only temporarily. Save a file and then free some space.',
  backup: {
    title: 'Back up',
    why: 'If you clear the browser’s data, your record is deleted; in a private window, it is deleted as soon as you close the window. A file of your own is not affected.',
    safari:
      'Safari deletes what a site has stored when you have not opened the site for seven days of using Safari. Add the course to your home screen, or save a file.',
    save: 'Save as a file',
    copy: 'Copy as text',
    copied: 'Copied. Entries: {n}. Paste them into a note or a message to yourself.',
    saved: 'Saved. Entries: {n}.',
    byHand: 'The browser does not allow copying. Select the text below and copy it yourself:',
    last: ' Last backup: {day}.',
  },
  restore: {
    title: 'Restore a backup',
    why: 'The backup may come from another device or an older file. Nothing here is overwritten; the two records are merged.',
    file: 'Choose a file',
    paste: 'Or paste the text here',
    look: 'Preview',
    found: 'New entries: {added}. Already here: {known}.',
    other: 'Entries that differ from those here: {other}. Yours stay as they are, and the others are kept separately.',
    unread: 'Entries that this version cannot read, kept separately: {aside}.',
    merge: 'Merge',
    cancel: 'Cancel',
    merged: 'Merged. New entries: {added}.',
    failed:
      'The backup was not merged, because the storage of this browser is full or cannot be opened. The backup has not changed. Try again later.',
    nothing: 'The backup contains nothing new, and nothing here has changed.',
    fault: {
      empty: 'It contains no text. Choose the file that you saved here, or paste all of the text you copied.',
      'too-long': 'It is longer than any record of this course. Choose the file that you saved here.',
      'not-json': 'This record is not complete: part of the text is missing or has been changed. Copy all of it again.',
      'not-a-record':
        'This is not a record of this course. Choose the file you saved here. It begins with {"format":"zhike-record".',
      encoding: 'This file was saved again in another encoding, which has damaged its characters. Choose the original file.',
      unread: 'The file could not be read. Choose it again, or open it and paste its text here.',
    },
  },
  aside: {
    title: 'Entries this version cannot read',
    why: 'Entries this version cannot read, or that differ from those here: {n}. They are kept and included in every backup.',
    save: 'Save them as a file',
  },
  erase: {
    title: 'Delete everything',
    why: 'This deletes all answers, flags, drafts and settings of this course on this device, and a teacher’s papers, encryption keys, collected answers, marks and class lists. You cannot undo it.',
    ask: 'Delete everything …',
    sure: 'Yes, delete everything for good (entries: {n})',
    cancel: 'Cancel',
    done: 'Everything has been deleted.',
    failed:
      'Not everything could be deleted, because the browser does not allow it. Clear this site’s data in the browser’s settings.',
  },
  notice: {
    lost: 'This browser could not save your answers. They will be lost when you close this page, so back them up first:',
    noted: 'The storage of this browser is full or cannot be opened. Your answers are saved temporarily, and a backup is safer:',
    newer:
      'A newer version of this course is open in this browser, so what you do here is saved only temporarily. Reload the page to go on; if you use the course offline, update it first.',
    reload: 'Reload the page',
    backup: 'You have given {n} answers, and they are stored only on this device.',
    toRecord: 'Back up',
    close: 'Close',
  },
  progress: { read: 'read', checked: 'practised', mastered: 'mastered' },
};
