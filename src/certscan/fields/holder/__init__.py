"""The certified organisation."""
