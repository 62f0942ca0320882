"""Invents certificates, draws them as pages, spoils some as scanners and telephones do, and writes the truth."""
