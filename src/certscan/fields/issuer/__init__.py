"""The certification body."""
