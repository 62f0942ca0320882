"""Names of organisations on a page: how they run over lines, where they end, what is doubtful in them."""
