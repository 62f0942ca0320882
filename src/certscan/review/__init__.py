"""Look and correct: what a person decides about records, and the pages in the browser where that is done."""
