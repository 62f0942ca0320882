"""The watch folder: files come in, records go out, and nothing is lost in between."""
