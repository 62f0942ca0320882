"""The scope of certification."""
