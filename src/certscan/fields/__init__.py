"""Layout to field values: candidates, then one joint choice."""
