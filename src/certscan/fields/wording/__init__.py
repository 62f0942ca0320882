"""What printed words mean wherever they stand: dates, designations, names of organisations."""
