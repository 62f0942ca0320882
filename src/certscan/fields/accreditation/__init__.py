"""The accreditation bodies whose mark or name is on a certificate."""
