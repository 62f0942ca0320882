"""The certificate number."""
