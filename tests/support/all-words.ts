// Tests read pages and content by themselves, without the app that brings the words of pages with the pages.
import '../../src/content/words/pages';
