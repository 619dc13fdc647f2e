import { assignment as assignmentEn } from './en/assignment.ts';
import { classPage as classEn } from './en/class.ts';
import { classResults as classResultsEn } from './en/class-results.ts';
import { clv as clvEn } from './en/clv.ts';
import { course as courseEn } from './en/course.ts';
import { exam as examEn } from './en/exam.ts';
import { figures as figuresEn } from './en/figures.ts';
import { gallery as galleryEn } from './en/gallery.ts';
import { glossary as glossaryEn } from './en/glossary.ts';
import { imports as importsEn } from './en/import.ts';
import { island as islandEn } from './en/island.ts';
import { kano as kanoEn } from './en/kano.ts';
import { keyboard as keyboardEn } from './en/keyboard.ts';
import { knowledge as knowledgeEn } from './en/knowledge.ts';
import { lab as labEn } from './en/lab.ts';
import { lifecycle as lifecycleEn } from './en/lifecycle.ts';
import { offline as offlineEn } from './en/offline.ts';
import { own as ownEn } from './en/own.ts';
import { practice as practiceEn } from './en/practice.ts';
import { punctuation as punctuationEn } from './en/punctuation.ts';
import { quiz as quizEn } from './en/quiz.ts';
import { recite as reciteEn } from './en/recite.ts';
import { record as recordEn } from './en/record.ts';
import { results as resultsEn } from './en/results.ts';
import { revise as reviseEn } from './en/revise.ts';
import { search as searchEn } from './en/search.ts';
import { sheet as sheetEn } from './en/sheet.ts';
import { site as siteEn } from './en/site.ts';
import { teach as teachEn } from './en/teach.ts';
import { today as todayEn } from './en/today.ts';
import { widget as widgetEn } from './en/widget.ts';
import type { Locale } from './locales.ts';
import { assignment as assignmentZh } from './zh/assignment.ts';
import { classPage as classZh } from './zh/class.ts';
import { classResults as classResultsZh } from './zh/class-results.ts';
import { clv as clvZh } from './zh/clv.ts';
import { course as courseZh } from './zh/course.ts';
import { exam as examZh } from './zh/exam.ts';
import { figures as figuresZh } from './zh/figures.ts';
import { gallery as galleryZh } from './zh/gallery.ts';
import { glossary as glossaryZh } from './zh/glossary.ts';
import { imports as importsZh } from './zh/import.ts';
import { island as islandZh } from './zh/island.ts';
import { kano as kanoZh } from './zh/kano.ts';
import { keyboard as keyboardZh } from './zh/keyboard.ts';
import { knowledge as knowledgeZh } from './zh/knowledge.ts';
import { lab as labZh } from './zh/lab.ts';
import { lifecycle as lifecycleZh } from './zh/lifecycle.ts';
import { offline as offlineZh } from './zh/offline.ts';
import { own as ownZh } from './zh/own.ts';
import { practice as practiceZh } from './zh/practice.ts';
import { punctuation as punctuationZh } from './zh/punctuation.ts';
import { quiz as quizZh } from './zh/quiz.ts';
import { recite as reciteZh } from './zh/recite.ts';
import { record as recordZh } from './zh/record.ts';
import { results as resultsZh } from './zh/results.ts';
import { revise as reviseZh } from './zh/revise.ts';
import { search as searchZh } from './zh/search.ts';
import { sheet as sheetZh } from './zh/sheet.ts';
import { site as siteZh } from './zh/site.ts';
import { teach as teachZh } from './zh/teach.ts';
import { today as todayZh } from './zh/today.ts';
import { widget as widgetZh } from './zh/widget.ts';

const STRINGS = {
  en: {
    assignment: assignmentEn,
    keyboard: keyboardEn,
    search: searchEn,
    sheet: sheetEn,
    site: siteEn,
    classPage: classEn,
    classResults: classResultsEn,
    clv: clvEn,
    course: courseEn,
    exam: examEn,
    figures: figuresEn,
    gallery: galleryEn,
    glossary: glossaryEn,
    imports: importsEn,
    island: islandEn,
    kano: kanoEn,
    knowledge: knowledgeEn,
    lab: labEn,
    lifecycle: lifecycleEn,
    offline: offlineEn,
    own: ownEn,
    practice: practiceEn,
    punctuation: punctuationEn,
    quiz: quizEn,
    recite: reciteEn,
    record: recordEn,
    teach: teachEn,
    results: resultsEn,
    revise: reviseEn,
    today: todayEn,
    widget: widgetEn,
  },
  zh: {
    assignment: assignmentZh,
    keyboard: keyboardZh,
    search: searchZh,
    sheet: sheetZh,
    site: siteZh,
    classPage: classZh,
    classResults: classResultsZh,
    clv: clvZh,
    course: courseZh,
    exam: examZh,
    figures: figuresZh,
    gallery: galleryZh,
    glossary: glossaryZh,
    imports: importsZh,
    island: islandZh,
    kano: kanoZh,
    knowledge: knowledgeZh,
    lab: labZh,
    lifecycle: lifecycleZh,
    offline: offlineZh,
    own: ownZh,
    practice: practiceZh,
    punctuation: punctuationZh,
    quiz: quizZh,
    recite: reciteZh,
    record: recordZh,
    teach: teachZh,
    results: resultsZh,
    revise: reviseZh,
    today: todayZh,
    widget: widgetZh,
  },
} satisfies Record<Locale, object>;

/** Every string of the interface in one language; pages and kit read it at build time, islands get what they need as props. */
export const strings = (locale: Locale): (typeof STRINGS)['en'] => STRINGS[locale];
