"""Record to findings: one rule per file, one explicit list."""
