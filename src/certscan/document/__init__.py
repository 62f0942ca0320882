"""File to pages: what a file is, its limits, and its pages as pictures or PDF pages."""
