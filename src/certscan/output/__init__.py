"""Records to files: jsonl, csv."""
