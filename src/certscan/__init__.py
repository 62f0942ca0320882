"""certscan reads supplier certificates and judges whether they can be relied on."""

__version__ = "0.1.0"
