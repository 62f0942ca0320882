"""The issue, expiry and initial date."""
