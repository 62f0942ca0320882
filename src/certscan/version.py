"""The version of certscan; every record carries it."""

__version__ = "0.1.0"
